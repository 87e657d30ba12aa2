import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed, Refused } from '#web/api.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { FailedLine } from './failed-line.tsx';
import { Loading } from './loading.tsx';
import { RefusalPanel } from './refusal-panel.tsx';

/**
 * What the server was asked for, once it has come; until then, or if it never comes, what stands in its place. Where only
 * the reading anew failed, as after an act, what was heard before stands below that.
 */
export function Answered<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const { say } = useWords();
  const { data, error, refetch } = query;
  const again = () => void refetch();
  if (data !== undefined)
    return (
      <>
        {error instanceof Failed && (
          <FailedLine problem={error} what={say('desk.failed.reread')} retry={again} />
        )}
        {children(data)}
      </>
    );
  if (error instanceof Refused) {
    return error.refusal.refused === 'not-found' ? <NotFound /> : <RefusalPanel refusal={error.refusal} />;
  }
  return error ? (
    <FailedLine problem={error} what={say('desk.failed.read')} retry={again} />
  ) : (
    <Loading retry={again} />
  );
}

/** Several answers that say something only together: an act on all of them waits for all. */
export function AllAnswered<Data>({
  queries,
  children,
}: {
  queries: readonly UseQueryResult<Data>[];
  children: (data: readonly Data[]) => ReactNode;
}) {
  const missing = queries.filter(({ data }) => data === undefined);
  const [first] = [...missing.filter(({ error }) => error !== null), ...missing];
  if (first) return <Answered query={first}>{() => null}</Answered>;
  return children(queries.flatMap(({ data }) => (data === undefined ? [] : [data])));
}
