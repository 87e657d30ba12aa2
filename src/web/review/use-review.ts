import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Declaration } from '#domain/review/declare-conflicts.ts';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { ConflictRow, Invitation, Queue, ReviewFile } from './review-page.ts';

const key = 'review';

export const invitationsQuery = queryOptions({
  queryKey: [key, 'invitations'],
  queryFn: () => get<{ invitations: Invitation[] }>('/api/review/invitations'),
});

export const queueQuery = queryOptions({
  queryKey: [key, 'queue'],
  queryFn: () => get<Queue>('/api/review/files'),
});

export const conflictsQuery = queryOptions({
  queryKey: [key, 'conflicts'],
  queryFn: () => get<{ files: ConflictRow[] }>('/api/review/conflicts'),
});

/** Read anew on every visit: the version of the sheet in it is what the next save names. */
export const reviewFileQuery = (number: string) =>
  queryOptions({
    queryKey: [key, 'file', number],
    queryFn: () => get<ReviewFile>(`/api/review/files/${encodeURIComponent(number)}`),
    staleTime: 0,
    gcTime: 0,
  });

function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: act,
    onSuccess: () => askAnew([key]),
  });
}

export const useAnswerInvitation = ({ programme, draw }: Invitation) =>
  useAct((answer: 'accept' | 'decline') =>
    call('PUT', `/api/review/invitations/${programme}/${draw}`, { answer }),
  );

export const useDeclare = () =>
  useAct((declarations: readonly Declaration[]) => call('PUT', '/api/review/conflicts', { declarations }));

export const useSeal = () => useAct(() => call<{ sealed: number; at: string }>('POST', '/api/review/sheets'));
