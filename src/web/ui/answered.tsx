import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '#web/api.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { FailedLine } from './failed-line.tsx';
import { Loading } from './loading.tsx';
import { RefusalPanel } from './refusal-panel.tsx';

/** What the server was asked for, once it has come; until then, or if it never comes, what stands in its place. */
export function Answered<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const { say } = useWords();
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error instanceof Refused) {
    return error.refusal.refused === 'not-found' ? <NotFound /> : <RefusalPanel refusal={error.refusal} />;
  }
  const again = () => void refetch();
  return error ? (
    <FailedLine problem={error} what={say('desk.failed.read')} retry={again} />
  ) : (
    <Loading retry={again} />
  );
}
