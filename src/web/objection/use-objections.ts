import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { ObjectionLine, ObjectionPage } from './objection-page.ts';

export const objectionsQuery = queryOptions({
  queryKey: ['objections', 'all'],
  queryFn: () => get<{ objections: ObjectionLine[] }>('/api/objections'),
});

const of = (number: string) => `/api/objections/${encodeURIComponent(number)}`;

/** Each reading by its handler is written down, so it is read when it is opened and after an act, and not otherwise. */
export const objectionQuery = (number: string) =>
  queryOptions({
    queryKey: ['objections', 'one', number],
    queryFn: () => get<ObjectionPage>(of(number)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

type ObjectionStep = 'admissibility' | 'outcome-proposal' | 'outcome';

export function useObjectionAct<Body>(
  { number, version }: Pick<ObjectionPage, 'number' | 'version'>,
  step: ObjectionStep,
  onDone: () => void,
) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (body: Body) => call('POST', `${of(number)}/${step}?seen=${version}`, body),
    onSuccess: async () => {
      await askAnew(['objections']);
      onDone();
    },
  });
}
