import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { DirectionOrder, RecommendationPage } from './recommendation-page.ts';

const of = (programme: string) => `/api/recommendation/${programme}`;

export const recommendationQuery = (programme: string, unit?: string) =>
  queryOptions({
    queryKey: ['recommendation', programme, unit],
    queryFn: () =>
      get<RecommendationPage>(`${of(programme)}${unit ? `?${new URLSearchParams({ unit })}` : ''}`),
  });

/** After an act on the summary it and every list of files are read anew. */
function useSummaryAct<Given>(act: (given: Given) => Promise<unknown>) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: act,
    onSettled: () => askAnew(['recommendation'], ['application'], ['applications']),
  });
}

export const useOrder = (programme: string, { direction, version }: DirectionOrder) =>
  useSummaryAct((numbers: readonly string[]) =>
    call('PUT', `${of(programme)}/orders/${direction}`, { numbers, seen: version }),
  );

export const useReport = (programme: string, { seen, undecided }: RecommendationPage) =>
  useSummaryAct((letter: { documentNumber: string; opinion: string }) =>
    call('POST', `${of(programme)}/sheets`, {
      ...letter,
      seen,
      leftOut: undecided.map(({ number }) => number),
    }),
  );

export const useRecall = (programme: string) =>
  useSummaryAct((sheet: number) => call('DELETE', `${of(programme)}/sheets/${sheet}`));
