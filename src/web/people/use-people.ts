import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Role } from '#domain/people/role.ts';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';

export interface Member {
  membership: string;
  role: Role;
  label: string;
  name: string | null;
  since: string;
  /** Whether one may have this person's password reset: said in his first row. */
  resets: boolean;
}

export interface Organisation {
  id: string;
  kind: string;
  name: string;
  creditCode: string | null;
  region: string | null;
  /** The department whose office it is. */
  department: string | null;
}

/** Kinds that an administrator enters; units register themselves. */
export const kindsToAdd = [
  'department',
  'recommending-unit',
  'opinion-department',
  'pool-office',
  'supervision',
  'installation',
] as const;

export const unitPeopleQuery = queryOptions({
  queryKey: ['people', 'own'],
  queryFn: () => get<{ people: Member[] }>('/api/unit/people'),
});

export const peopleQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['people', organisation],
    queryFn: () => get<{ people: Member[] }>(`/api/admin/people/${organisation}`),
  });

export const organisationsQuery = (kind: string) =>
  queryOptions({
    queryKey: ['organisations', kind],
    queryFn: () => get<{ organisations: Organisation[] }>(`/api/admin/organisations/${kind}`),
  });

export const useInvitation = () =>
  useMutation({
    mutationFn: (asked: { role: string; organisation?: string }) =>
      call<{ link: string }>('POST', '/api/invitations', asked),
  });

export function useEnding(membership: string, onDone: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: () => call('POST', `/api/memberships/${membership}/end`),
    onSuccess: async () => {
      await askAnew(['people']);
      onDone();
    },
  });
}

export function useAdding(onDone: (name: string) => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (organisation: { kind: string; name: string; region?: string; of?: string }) =>
      call('POST', '/api/admin/organisations', organisation),
    onSuccess: async (_answer, { name }) => {
      await askAnew(['organisations']);
      onDone(name);
    },
  });
}
