import { isRefusal } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { openAccount } from '#server/people/new-account.ts';
import { organisationsOf } from '#server/people/organisation.store.ts';
import { findRoleHolder, insertMembership } from '#server/people/person.store.ts';
import { findExpert, setPersonOfExpert } from './expert.store.ts';

/** Makes an expert somebody who can sign in, the first time he is invited; the office of the pool is where he belongs. */
export async function enrolExpert(
  trx: Trx,
  department: string,
  expert: string,
  at: Temporal.Instant,
): Promise<string> {
  const known = await findExpert(trx, department, expert);
  if (!known) throw new Error(`No expert ${expert}`);
  const organisation = await poolOffice(trx, department);

  if (known.person) {
    if (!(await findRoleHolder(trx, known.person, 'expert')))
      await insertMembership(trx, { person: known.person, organisation, role: 'expert', at });
    return known.person;
  }
  const opened = await openAccount(trx, {
    name: known.name,
    mobile: known.mobile ?? undefined,
    email: known.email ?? undefined,
    organisation,
    roles: ['expert'],
    at,
  });
  if (isRefusal(opened)) throw new Error(`An expert's account was refused: ${opened.refused}`);
  await setPersonOfExpert(trx, expert, opened.person);
  return opened.person;
}

async function poolOffice(trx: Trx, department: string): Promise<string> {
  const offices = await organisationsOf(trx, 'pool-office');
  return offices.find((office) => office.department === department)?.id ?? department;
}
