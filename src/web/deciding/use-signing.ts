import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, get, type Method } from '#web/api.ts';
import type { DecisionWaiting, NoticeWaiting, RecognitionPlan } from './waiting.ts';

const of = (programme: string) => `/api/programmes/${encodeURIComponent(programme)}`;

export const decisionWaitingQuery = (programme: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'decision'],
    queryFn: () => get<DecisionWaiting>(`${of(programme)}/decision-request`),
  });

export const noticeWaitingQuery = (programme: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'notice'],
    queryFn: () => get<NoticeWaiting>(`${of(programme)}/notice-request`),
  });

export const recognitionPlanQuery = (programme: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'recognition'],
    queryFn: () => get<RecognitionPlan>(`${of(programme)}/recognition`),
  });

/** What the leader signs or sends back; everything that waits is read anew, one signature bringing the next. */
export function useSigning<Body>(
  programme: string,
  method: Method,
  path: (body: Body) => string,
  onDone: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) =>
      call(method, `${of(programme)}/${path(body)}`, method === 'DELETE' ? undefined : body),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['to-sign'] });
    },
  });
}
