import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
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

/** Asked again until the batch is done; before it has begun there is nothing to read. */
export const printingQuery = (recognition: string) =>
  queryOptions({
    queryKey: ['printing', recognition],
    queryFn: () => get<{ printed: number; of: number }>(`/api/recognitions/${recognition}/progress`),
    refetchInterval: 300,
    retry: false,
  });

interface Published {
  seen: string;
  address: string;
  documentNumber: string;
  publishedAt: string;
  drop: readonly string[];
}

interface Recognised {
  /** One for all tries: a second press makes no second batch. */
  key: string;
  seen: string;
  documentNumber: string;
  onDay: string;
  drop: readonly string[];
}

interface Revoked {
  reason: string;
  sentence: string;
  heardOn: string;
}

export const signDecision = (programme: string) => (signed: { seen: string }) =>
  call('POST', `${of(programme)}/decisions`, signed);

export const publishNotice = (programme: string) => (published: Published) =>
  call('POST', `${of(programme)}/notices`, published);

export const recognise = (programme: string) => (recognised: Recognised) =>
  call('POST', `${of(programme)}/recognitions`, recognised);

export const sendBack =
  (programme: string, kind: 'decision' | 'notice') => (returned: { seen: string; sentence?: string }) =>
    call('POST', `${of(programme)}/${kind}-request/return`, returned);

export const revoke = (certificate: string) => (revoked: Revoked) =>
  call('POST', `/api/certificates/${encodeURIComponent(certificate)}/revocation`, revoked);

/**
 * What the leader signs or sends back; everything that waits is read anew, one signature bringing the next. That it is done
 * is told once the page shows what came of it: a panel opened on what stood there before would close again.
 */
export function useSigning<Body>(sign: (body: Body) => Promise<unknown>, onDone: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: sign,
    onSuccess: async () => {
      await askAnew(['to-sign']);
      onDone();
    },
  });
}
