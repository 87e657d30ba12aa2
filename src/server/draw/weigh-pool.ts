import { countExcluded, type Exclusion, excludeFrom, type UnitAppliesRule } from '#domain/draw/exclusions.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { Draw } from './draw.store.ts';
import { candidatesOf, participantsOf } from './draw-pool.store.ts';

export interface WeighedPool {
  /** Who can be drawn, with the digest that binds each one's identity. */
  free: readonly { id: string; identityCommitment: string }[];
  exclusions: readonly Exclusion[];
  /** What each reason costs in experts. */
  excluded: Readonly<Record<string, number>>;
}

/** Who could be drawn on a day, and whom the rules keep out. Nothing here relaxes a rule. */
export async function weighPool(
  db: Db,
  programme: RunningProgramme,
  draw: Draw,
  at: Temporal.Instant,
): Promise<WeighedPool> {
  const { settings } = programme;
  const candidates = await candidatesOf(
    db,
    programme.department,
    draw.rule.fields,
    at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate(),
  );
  const rule = {
    lead: settings.part('expertUnitApplies', 'lead'),
    joint: settings.part('expertUnitApplies', 'joint'),
  } as UnitAppliesRule;

  const exclusions = excludeFrom(candidates, await participantsOf(db, programme.id), draw.direction, rule);
  const out = new Set(exclusions.map(({ expert }) => expert));
  return {
    free: candidates.filter(({ id }) => !out.has(id)),
    exclusions,
    excluded: countExcluded(exclusions),
  };
}

export const excludedInAll = (excluded: Readonly<Record<string, number>>): number =>
  Object.values(excluded).reduce((sum, count) => sum + count, 0);
