import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { ApplicationPage, Receipt } from './application-page.ts';

export const applicationQuery = (number: string) =>
  queryOptions({
    queryKey: ['application', number],
    queryFn: () => get<ApplicationPage>(`/api/applications/${encodeURIComponent(number)}`),
  });

/** Reads the file and the lists it stands in anew. */
export function useReread(number: string) {
  const askAnew = useAskAnew();
  return () => askAnew(['application', number], ['applications']);
}

type Seen = Pick<ApplicationPage, 'number' | 'version'>;
const of = ({ number }: Seen) => `/api/applications/${encodeURIComponent(number)}`;

/** An act that moves the file: decided by the server on the version that is on the screen, shown when it has answered. */
function useAct<Given, Answer>(page: Seen, act: (given: Given) => Promise<Answer>) {
  const reread = useReread(page.number);
  return useMutation({ mutationFn: act, onSuccess: reread });
}

/** Its answer is shown as it comes: what is read anew may come late, and the receipt must not wait for it. */
export function useSubmit(
  page: Seen,
  path: 'submission' | 'resubmission' | 'supplement',
  leadsTo: ApplicationState | undefined,
) {
  const queries = useQueryClient();
  const reread = useReread(page.number);
  return useMutation({
    mutationFn: (key: string) => call<Receipt>('POST', `${of(page)}/${path}?seen=${page.version}`, { key }),
    onSuccess(receipt) {
      queries.setQueryData(applicationQuery(page.number).queryKey, (read) =>
        read && leadsTo ? { ...read, state: leadsTo, receipt } : read,
      );
      return reread();
    },
  });
}

export const useWithdraw = (page: Seen) =>
  useAct(page, () => call('DELETE', `${of(page)}/submission?seen=${page.version}`));

export const useGiveUp = (page: Seen) =>
  useAct(page, () => call('DELETE', `${of(page)}?seen=${page.version}`));
