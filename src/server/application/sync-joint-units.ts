import { z } from 'zod';
import { type Answer, isTable, type Row } from '#domain/application/answers.ts';
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
  const named = await namedBy(trx, rows);

  // First whoever is gone or stands in another row now: nobody is asked twice, not even while codes change places.
  for (const unit of known.values()) {
    const inAnother = [...named].some(([row, { organisation }]) =>
      row === unit.id ? organisation !== unit.organisation : organisation === unit.organisation,
    );
    if (unit.state === 'removed' || (!inAnother && rows.some(({ id }) => id === unit.id))) continue;
    await removeJointUnit(trx, unit.id);
    known.delete(unit.id);
  }
  for (const [id, { organisation, name, digest }] of named) {
    const before = known.get(id);
    if (before && before.state !== 'removed' && before.digest.equals(digest)) continue;
    await putJointUnit(trx, application.id, { id, organisation, name, state: 'invited', digest });
    if (before?.state === 'invited') continue;
    await notify(trx, await askedOf(trx, application, organisation, at));
  }
}

/** Who is named in which row, and the digest of what is said there. Named twice: both rows are seen, one answer counts. */
async function namedBy(trx: Trx, rows: readonly Row[]) {
  const named = new Map<string, { organisation: string; name: string; digest: Buffer }>();
  const taken = new Set<string>();
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
    const organisation =
      (await findOrganisationByCode(trx, code))?.id ??
      (await insertOrganisation(trx, { kind: 'unit', name, creditCode: code }));
    if (taken.has(organisation)) continue;
    taken.add(organisation);
    named.set(id, { organisation, name, digest: sha256(canonicalJson(said)) });
  }
  return named;
}
