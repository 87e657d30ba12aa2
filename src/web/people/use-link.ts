import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Role } from '#domain/people/role.ts';
import { call, get } from '#web/api.ts';
import { useBeginning } from '#web/session/use-beginning.ts';
import type { NewAccount } from './account-form.tsx';

/** A link that opens an account, by the place where it is given. */
type Place = 'first-administrator' | 'invitations';

const at = (place: Place, code: string) => `/api/${place}/${encodeURIComponent(code)}`;

export const firstAdministratorQuery = (code: string) =>
  queryOptions({
    queryKey: ['first-administrator', code],
    queryFn: () => get<{ open: true }>(at('first-administrator', code)),
    retry: false,
  });

export const invitationQuery = (code: string) =>
  queryOptions({
    queryKey: ['invitations', code],
    queryFn: () => get<{ organisation: string; role: Role }>(at('invitations', code)),
    retry: false,
  });

/** Who has used the link is signed in, and begins where his role begins. */
export function useLink(place: Place, code: string) {
  const begin = useBeginning();
  return useMutation({
    mutationFn: (account: NewAccount & { office?: string }) => call('POST', at(place, code), account),
    onSuccess: () => begin(),
  });
}
