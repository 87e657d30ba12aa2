import { z } from 'zod';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import { passwordProblem } from '#domain/people/password.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { hashPassword } from '#server/session/password.ts';
import { insertCredential, isNameTaken } from './credential.store.ts';
import { claimOrganisation, findOrganisationByCode, hasMembers, insertOrganisation } from './organisation.store.ts';
import { insertMembership, insertPerson } from './person.store.ts';

export const registration = z.strictObject({
  name: z.string().trim().min(1).max(100),
  creditCode: z.string().max(40),
  region: z.string().max(6),
  /** Said where the check character is not the one expected, but the licence bears it. */
  codeAsOnLicence: z.boolean().default(false),
  administrator: z.strictObject({
    name: z.string().trim().min(1).max(50),
    mobile: z.string().max(40).optional(),
    email: z.string().max(200).optional(),
  }),
  signInName: z.string().trim().toLowerCase().min(3).max(60),
  password: z.string().max(400),
});

/** Registers a unit with its first administrator. A code is registered once; whoever comes second is told whom to ask. */
export async function registerUnit(deps: Deps, asked: z.output<typeof registration>): Promise<{ organisation: string; person: string } | Refusal> {
  const { normalised, problems } = checkCreditCode(asked.creditCode);
  const refusal = refusedRegistration(deps, asked, problems);
  if (refusal) return refusal;
  const hash = await hashPassword(asked.password, deps.random(16));

  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const known = await findOrganisationByCode(trx, normalised);
    if (known && (await hasMembers(trx, known.id))) return refuse('unit-registered', { code: normalised });
    if (await isNameTaken(trx, asked.signInName)) return refuse('bad-input', {}, [{ field: 'signInName', code: 'name-taken' }]);

    const unit = { name: asked.name, region: asked.region };
    const organisation = known?.id ?? (await insertOrganisation(trx, { kind: 'unit', creditCode: normalised, ...unit }));
    if (known) await claimOrganisation(trx, organisation, unit);

    const person = await insertPerson(trx, { label: asked.administrator.name.slice(0, 1), ...asked.administrator });
    await insertCredential(trx, { person, name: asked.signInName, hash });
    for (const role of ['unit-administrator', 'joint-administrator'] as const) {
      await insertMembership(trx, { person, organisation, role, at });
    }
    const facts = { ...(problems.length > 0 && { codeAsOnLicence: true }) };
    await recordEvent(trx, { id: person, role: 'unit-administrator', organisation, membership: '' }, { at, act: 'register', subject: organisation, facts });
    return { organisation, person };
  });
}

function refusedRegistration({ regions }: Deps, asked: z.output<typeof registration>, codeProblems: readonly { code: string; facts: Readonly<Record<string, string>> }[]): Refusal | undefined {
  const [malformed] = codeProblems.filter(({ code }) => code !== 'wrong-check-character');
  if (malformed) return refuse('credit-code-malformed', { problem: malformed.code, ...malformed.facts });

  const problems: Problem[] = [];
  const [check] = codeProblems;
  if (check && !asked.codeAsOnLicence) problems.push({ field: 'creditCode', code: 'wrong-check-character', facts: check.facts });
  if (!regions.has(asked.region)) problems.push({ field: 'region', code: 'region-unknown', facts: { given: asked.region } });
  const password = passwordProblem(asked.password, asked.signInName);
  if (password) problems.push(password);
  return problems.length > 0 ? refuse('bad-input', {}, problems) : undefined;
}
