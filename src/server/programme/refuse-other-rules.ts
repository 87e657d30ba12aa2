import { isTooLate, type Timetable } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { scoreAlike } from '#server/review/rules-of-files.ts';
import { versionsInUse } from './programme.store.ts';
import type { RunningProgramme } from './programmes.ts';

/**
 * As long as files can be begun, a version may not score a direction otherwise than those in which files of it have been
 * begun already: side by side they could never be ranked. Once applications have closed it can do no harm.
 */
export async function refuseOtherRules(
  { programmes }: Pick<Deps, 'programmes'>,
  trx: Trx,
  enabled: RunningProgramme,
  timetable: Timetable,
  now: Temporal.Instant,
): Promise<Refusal | undefined> {
  const closing = enabled.settings.text('closingInstant') as 'included';
  if (isTooLate(now, timetable.instant('applicationClosesAt'), closing)) return undefined;
  const other = (await versionsInUse(trx, enabled.id)).find(
    ({ direction, version }) => !scoreAlike(programmes.ofVersion(version), enabled, direction),
  );
  return other && refuse('rules-differ', { direction: other.direction });
}
