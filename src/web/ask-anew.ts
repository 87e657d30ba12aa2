import { type Query, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** For whoever has just done something: reads anew what it changes on the page, and settles once that is there. */
export function useAskAnew(): (...keys: QueryKey[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback((...keys) => askAnew(queries, keys), [queries]);
}

/**
 * An answer under way may tell how things stood before the act. Marking as outdated drops one that takes another's place on a
 * page; the first of its page, or one whose page was left, it would let pass for the newest, so those are dropped here. What
 * else was heard is read anew when it is next opened.
 */
export async function askAnew(queries: QueryClient, keys: readonly QueryKey[]): Promise<void> {
  await queries.invalidateQueries({ refetchType: 'none', predicate: (query) => !stays(query) });
  await Promise.all(
    keys.map(async (queryKey) => {
      await queries.cancelQueries({
        queryKey,
        predicate: (query) => query.state.data === undefined || !query.isActive(),
      });
      await queries.invalidateQueries({ queryKey });
    }),
  );
}

/** Who is signed in is asked once; the rules of a version never change. */
const stays = ({ queryKey: [of], meta }: Query): boolean => of === 'session' || meta?.stays === true;
