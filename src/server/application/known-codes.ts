import type { Answers } from '#domain/application/answers.ts';
import { isTable } from '#domain/application/answers.ts';
import type { KnownCodes } from '#domain/form/check-cell.ts';
import type { Field } from '#domain/programme/field.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { organisationsOf } from '#server/people/organisation.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

/** Codes a form may hold that are not its own; for some fields only, what those ask. */
export async function knownCodes(
  { regions }: Pick<Deps, 'regions'>,
  db: Db,
  programme: RunningProgramme,
  answers: Answers,
  at: Temporal.Instant,
  fields?: readonly Pick<Field, 'choicesFrom'>[],
): Promise<KnownCodes> {
  const asksUnit = !fields || fields.some(({ choicesFrom }) => choicesFrom);
  const units = asksUnit ? await organisationsOf(db, 'recommending-unit') : [];
  const joint = answers.get('jointUnits');
  return {
    recommendingUnits: new Set(units.flatMap(({ region }) => region ?? [])),
    regions,
    participants: new Set(['lead', ...(isTable(joint) ? joint.rows.map(({ id }) => id) : [])]),
    today: at.toZonedDateTimeISO(programme.settings.text('timeZone')).toPlainDate(),
  };
}
