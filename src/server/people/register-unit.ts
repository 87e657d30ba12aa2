import { z } from 'zod';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { openSession } from '#server/session/open-session.ts';
import { type Credential, newAccount, openAccount, prepareCredential } from './new-account.ts';
import { takeUnit } from './take-unit.ts';

const unit = {
  name: z.string().trim().min(1).max(100),
  creditCode: z.string().max(40),
  region: z.string().max(6),
  /** Said where the check character is not the one expected, but the licence bears it. */
  codeAsOnLicence: z.boolean().default(false),
};
export const registration = z.strictObject({ ...unit, administrator: newAccount });

export type UnitToRegister = z.output<z.ZodObject<typeof unit>>;
interface Administrator {
  name: string;
  mobile?: string | undefined;
  email?: string | undefined;
  credential?: Credential | undefined;
}

/** Registers a unit with its first administrator, who is signed in at once. */
export async function registerUnit(
  deps: Deps,
  { administrator, ...asked }: z.output<typeof registration>,
): Promise<{ token: string } | Refusal> {
  const credential = await prepareCredential(deps, administrator);
  if (isRefusal(credential)) return credential;

  return inTransaction(deps.db, async (trx) => {
    const enrolled = await enrolUnit({ ...deps, db: trx }, asked, { ...administrator, credential });
    return isRefusal(enrolled) ? enrolled : { token: await openSession(deps, trx, enrolled) };
  });
}

/** The unit, its first administrator, and what history says of it. */
export async function enrolUnit(
  deps: Deps,
  asked: UnitToRegister,
  administrator: Administrator,
): Promise<{ person: string; membership: string } | Refusal> {
  const { normalised, problems } = checkCreditCode(asked.creditCode);
  const refusal = refusedRegistration(deps, asked, problems);
  if (refusal) return refusal;

  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const organisation = await takeUnit(trx, {
      creditCode: normalised,
      name: asked.name,
      region: asked.region,
    });
    if (isRefusal(organisation)) return organisation;
    const opened = await openAccount(trx, {
      ...administrator,
      organisation,
      roles: ['unit-administrator', 'joint-administrator'],
      at,
    });
    if (isRefusal(opened)) return opened;

    const person = {
      id: opened.person,
      role: 'unit-administrator',
      organisation,
      membership: opened.membership,
    } as const;
    await recordEvent(trx, person, {
      at,
      act: 'register',
      subject: organisation,
      facts: { codeAsOnLicence: problems.length > 0 },
    });
    return opened;
  });
}

function refusedRegistration(
  { regions }: Deps,
  asked: UnitToRegister,
  codeProblems: readonly { code: string; facts: Readonly<Record<string, string>> }[],
): Refusal | undefined {
  const malformed = codeProblems.find(({ code }) => code !== 'wrong-check-character');
  if (malformed) return refuse('credit-code-malformed', { problem: malformed.code, ...malformed.facts });

  const problems: Problem[] = [];
  const [check] = codeProblems;
  if (check && !asked.codeAsOnLicence)
    problems.push({ field: 'creditCode', code: 'wrong-check-character', facts: check.facts });
  if (!regions.has(asked.region))
    problems.push({ field: 'region', code: 'region-unknown', facts: { given: asked.region } });
  return problems.length > 0 ? refuse('bad-input', {}, problems) : undefined;
}
