import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** For whoever has just done something: reads anew what it changes on the page, and settles once that is there. */
export function useAskAnew(): (...keys: QueryKey[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback((...keys) => askAnew(queries, keys), [queries]);
}

/**
 * An answer under way may tell how things stood before the act; the first of its page, or one whose page was left, would be
 * taken for the newest. So it is dropped and asked once more. What else was heard is read anew when it is next opened.
 */
export async function askAnew(queries: QueryClient, keys: readonly QueryKey[]): Promise<void> {
  await queries.invalidateQueries({
    refetchType: 'none',
    predicate: ({ queryKey: [of] }) => of !== 'session',
  });
  await Promise.all(
    keys.map(async (queryKey) => {
      await queries.cancelQueries({ queryKey });
      await queries.invalidateQueries({ queryKey });
    }),
  );
}
