import { z } from 'zod';
import { type Answer, isTable } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { creditCodeProblems, normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { notify } from '#server/message/notify.ts';
import { findOrganisationByCode, insertOrganisation } from '#server/people/organisation.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { askedOf } from './ask-joint-unit.ts';
import { jointUnitsOf, putJointUnit, removeJointUnit } from './joint-unit.store.ts';

/** The id of a row is the id of its joint unit, to which its own account answers. */
export const areNamed = (answer: Answer): boolean =>
  !isTable(answer) || answer.rows.every(({ id }) => z.uuid().safeParse(id).success);

/**
 * Asks each joint unit that is named with a code and a name; asks again when what is said of it changed. One that is not
 * registered yet gets an organisation that its own people can claim by that code. An invitation that is still open is not
 * mailed again: its page shows what is said now.
 */
export async function syncJointUnits(
  trx: Trx,
  application: Application,
  answer: Answer,
  at: Temporal.Instant,
): Promise<void> {
  const rows = isTable(answer) ? answer.rows : [];
  const known = new Map((await jointUnitsOf(trx, application.id)).map((unit) => [unit.id, unit]));
  const asked = new Set<string>();

  // First who is gone: the same unit may be named anew in another row.
  for (const unit of known.values()) {
    if (unit.state !== 'removed' && !rows.some(({ id }) => id === unit.id))
      await removeJointUnit(trx, unit.id);
  }
  for (const { id, cells } of rows) {
    const [name, code] = [cells.name, normaliseCreditCode(String(cells.creditCode ?? ''))];
    const readable = creditCodeProblems(code).every((problem) => problem.code === 'wrong-check-character');
    if (typeof name !== 'string' || name === '' || !readable) continue;

    const said = {
      name,
      code,
      region: cells.region ?? '',
      partyKind: cells.partyKind ?? '',
      duty: cells.duty ?? '',
    };
    const digest = sha256(canonicalJson(said));
    const before = known.get(id);
    const organisation =
      (await findOrganisationByCode(trx, code))?.id ??
      (await insertOrganisation(trx, { kind: 'unit', name, creditCode: code }));
    if (asked.has(organisation)) continue; // named twice: the check-list sees both rows, one answer counts
    asked.add(organisation);
    if (before && before.state !== 'removed' && before.digest.equals(digest)) continue;
    await putJointUnit(trx, application.id, { id, organisation, name, state: 'invited', digest });
    if (before?.state === 'invited' && before.organisation === organisation) continue;
    await notify(trx, await askedOf(trx, application, organisation, at));
  }
}
