import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Role } from '#domain/people/role.ts';
import { get } from '#web/api.ts';
import { tellOtherTabs } from './other-tabs.ts';

/** Who is signed in, as one of the things he may be. */
export interface Session {
  name: string;
  role: Role;
  organisation: string;
  region: string | null;
  /** Codes of the programmes of his department; null where every programme is his to find. */
  programmes: readonly string[] | null;
  serverTime: string;
}

/** As whom somebody acts, in one line: what is kept on this device is found again by it. */
export const whoIs = ({
  organisation,
  role,
  name,
}: Pick<Session, 'organisation' | 'role' | 'name'>): string =>
  [organisation, role, name].join(' ').replaceAll(':', ' ');

const once: ReadonlySet<Role> = new Set([
  'filler',
  'unit-administrator',
  'joint-administrator',
  'expert',
  'opinion-officer',
]);

/** Who works here every day has a desk: smaller words, the whole width. Others come once and get one thing a page. */
export const isDaily = (role: Role): boolean => !once.has(role);

export interface Membership {
  id: string;
  role: Role;
  organisation: string;
  organisationName: string;
}

// Asked once a page load: asking again by itself would keep a forgotten desk signed in.
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await get<Session>('/api/session');
    tellOtherTabs(whoIs(session));
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const useMemberships = () =>
  useQuery({
    queryKey: ['session', 'memberships'],
    queryFn: () => get<Membership[]>('/api/session/memberships'),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const SessionContext = createContext<Session | undefined>(undefined);

/** Of a page for people who are signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This page is for nobody in particular: it has no session');
  return session;
}
