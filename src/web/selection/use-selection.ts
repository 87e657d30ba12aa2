import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { DecisionDocument } from '#web/deciding/waiting.ts';
import type { RankingPage, RecordedMeeting, SelectionPage, SignedDecision } from './selection-page.ts';

const of = (programme: string) => `/api/programmes/${encodeURIComponent(programme)}`;
const ranking = (programme: string, direction: string) =>
  `${of(programme)}/rankings/${encodeURIComponent(direction)}`;

export const selectionQuery = (programme: string) =>
  queryOptions({
    queryKey: ['selection', programme],
    queryFn: () => get<SelectionPage>(`${of(programme)}/selection`),
  });

/** With another line the whole ranking is worked out anew; until it has come, the one before stays. */
export const rankingQuery = (programme: string, direction: string, line: string) =>
  queryOptions({
    queryKey: ['selection', programme, direction, line],
    queryFn: () => get<RankingPage>(`${ranking(programme, direction)}${line && `?line=${line}`}`),
    placeholderData: keepPreviousData,
  });

export const decisionsQuery = (programme: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'decisions'],
    queryFn: () => get<{ decisions: SignedDecision[] }>(`${of(programme)}/decisions`),
  });

export const decisionQuery = (programme: string, decision: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'decisions', decision],
    queryFn: () =>
      get<SignedDecision & { document: DecisionDocument }>(
        `${of(programme)}/decisions/${encodeURIComponent(decision)}`,
      ),
  });

interface Proposed {
  line?: number;
  reason?: string;
  seen: string;
}

export function useProposal(programme: string, direction: string, onDone: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (proposed: Proposed) => call('POST', ranking(programme, direction), proposed),
    onSuccess: async () => {
      await askAnew(['selection']);
      onDone();
    },
  });
}

export const prepareDecision = (programme: string) => (meeting: RecordedMeeting) =>
  call('PUT', `${of(programme)}/decision-request`, meeting);
