import { z } from 'zod';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { openSession } from '#server/session/open-session.ts';
import { newAccount, openAccount, prepareAccount } from './new-account.ts';
import { takeUnit } from './take-unit.ts';

export const registration = z.strictObject({
  name: z.string().trim().min(1).max(100),
  creditCode: z.string().max(40),
  region: z.string().max(6),
  /** Said where the check character is not the one expected, but the licence bears it. */
  codeAsOnLicence: z.boolean().default(false),
  administrator: newAccount,
});

/** Registers a unit with its first administrator, who is signed in at once. */
export async function registerUnit(deps: Deps, asked: z.output<typeof registration>): Promise<{ token: string } | Refusal> {
  const { normalised, problems } = checkCreditCode(asked.creditCode);
  const refusal = refusedRegistration(deps, asked, problems);
  if (refusal) return refusal;
  const account = await prepareAccount(deps, asked.administrator);
  if (isRefusal(account)) return account;

  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const organisation = await takeUnit(trx, { creditCode: normalised, name: asked.name, region: asked.region });
    if (isRefusal(organisation)) return organisation;
    const opened = await openAccount(trx, asked.administrator, { ...account, organisation, roles: ['unit-administrator', 'joint-administrator'], at });
    if (isRefusal(opened)) return opened;

    const person = { id: opened.person, role: 'unit-administrator', organisation, membership: opened.membership } as const;
    await recordEvent(trx, person, { at, act: 'register', subject: organisation, facts: { codeAsOnLicence: problems.length > 0 } });
    return { token: await openSession(deps, trx, opened) };
  });
}

function refusedRegistration(
  { regions }: Deps,
  asked: z.output<typeof registration>,
  codeProblems: readonly { code: string; facts: Readonly<Record<string, string>> }[],
): Refusal | undefined {
  const malformed = codeProblems.find(({ code }) => code !== 'wrong-check-character');
  if (malformed) return refuse('credit-code-malformed', { problem: malformed.code, ...malformed.facts });

  const problems: Problem[] = [];
  const [check] = codeProblems;
  if (check && !asked.codeAsOnLicence) problems.push({ field: 'creditCode', code: 'wrong-check-character', facts: check.facts });
  if (!regions.has(asked.region)) problems.push({ field: 'region', code: 'region-unknown', facts: { given: asked.region } });
  return problems.length > 0 ? refuse('bad-input', {}, problems) : undefined;
}
