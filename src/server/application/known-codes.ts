import type { Answers } from '#domain/application/answers.ts';
import { isTable } from '#domain/application/answers.ts';
import type { KnownCodes } from '#domain/form/check-cell.ts';
import type { Field } from '#domain/programme/field.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recommendingUnitsOf } from '#server/people/organisation.store.ts';
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
  const units = asksUnit ? await recommendingUnitsOf(db, programme.department) : [];
  return knownCodesWith(
    { regions },
    programme,
    answers,
    at,
    units.flatMap(({ region }) => region ?? []),
  );
}

/** The same, of recommending units in these regions. */
export function knownCodesWith(
  { regions }: Pick<Deps, 'regions'>,
  programme: RunningProgramme,
  answers: Answers,
  at: Temporal.Instant,
  recommendingRegions: readonly string[],
): KnownCodes {
  const joint = answers.get('jointUnits');
  return {
    recommendingUnits: new Set(recommendingRegions),
    regions,
    participants: new Set(['lead', ...(isTable(joint) ? joint.rows.map(({ id }) => id) : [])]),
    today: at.toZonedDateTimeISO(programme.settings.text('timeZone')).toPlainDate(),
  };
}
