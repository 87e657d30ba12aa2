import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { openSession } from '#server/session/open-session.ts';
import { findExpertMember, invitedExperts } from './cast.store.ts';
import type { Stage } from './stage.ts';

/** What an expert is chosen by, who is nobody of the cast before the draw: `expert-` and his id. */
export const expertKey = (expert: string): string => `expert-${expert}`;

/** Whoever sits first for the visitor's own file. */
export const seated = 'seated';

/** A session as somebody of the demonstration, without a password: they are invented, and this is no production. */
export async function actAs(stage: Stage, key: string, role?: Role): Promise<string | undefined> {
  const person =
    key === seated || isExpert(key) ? await asExpert(stage, key) : await asCast(stage, key, role);
  if (!person) return undefined;
  const { deps } = stage;
  return inTransaction(deps.db, (trx) =>
    openSession(deps, trx, { person: person.id, membership: person.membership }),
  );
}

async function asCast({ cast, person }: Stage, key: string, role?: Role): Promise<Person | undefined> {
  const known = Object.hasOwn(cast.persons, key) ? cast.persons[key] : undefined;
  if (!known || (role && !known.roles.includes(role)) || known.roles.length === 0) return undefined;
  return person(key, ...(role ? [role] : []));
}

export const isExpert = (key: string): boolean =>
  /^expert-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);

async function asExpert({ deps, tour, demoCase }: Stage, key: string): Promise<Person | undefined> {
  const [programme] = deps.programmes.all();
  if (!programme) return undefined;
  const { direction } = demoCase(tour.case);
  const found = (await invitedExperts(deps.db, programme.id)).find((each) =>
    key === seated
      ? each.direction === direction && each.state === 'accepted'
      : expertKey(each.expert) === key,
  );
  const member = found && (await findExpertMember(deps.db, found.expert));
  return member && { ...member, role: 'expert' };
}
