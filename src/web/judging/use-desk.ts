import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { Turn } from '#domain/application/lifecycle.ts';
import type { OpinionStatus } from '#domain/application/sign.ts';
import { call, get } from '#web/api.ts';
import type { ListedApplication } from '#web/application/use-applications.ts';
import { useAskAnew } from '#web/ask-anew.ts';

/** What the list is narrowed to; it stands in the address, so that a view can be sent to a colleague. */
export interface DeskAsked {
  turn?: string;
  direction?: string;
  opinion?: string;
  search?: string;
  after?: string;
}

/** Out of an address, where anything else may stand as well. */
export const deskAsked = (given: Record<string, unknown>): DeskAsked =>
  Object.fromEntries(
    (['turn', 'direction', 'opinion', 'search', 'after'] as const).flatMap((name) =>
      typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : [],
    ),
  );

export interface DeskRow extends ListedApplication {
  opinion: OpinionStatus;
  /** None while the file is under review. */
  met: number | null;
  notMet: number | null;
  open: number | null;
  handler: string | null;
}

export interface DeskAnswer {
  files: DeskRow[];
  next: string | null;
  counts: Partial<Record<Turn, number>>;
}

export const deskQuery = (asked: DeskAsked) =>
  queryOptions({
    queryKey: ['applications', 'desk', asked],
    queryFn: () => get<DeskAnswer>(`/api/applications?${new URLSearchParams({ ...asked })}`),
    placeholderData: keepPreviousData,
  });

/** Acts on several files at once, each by its number. */
export function useBatch() {
  const askAnew = useAskAnew();
  return {
    claim: useMutation({
      mutationFn: async (numbers: readonly string[]) => {
        for (const number of numbers)
          await call('PUT', `/api/applications/${encodeURIComponent(number)}/handler`, {});
        return numbers.length;
      },
      onSettled: () => askAnew(['applications']),
    }),
  };
}
