import type { Person } from '#domain/people/person.ts';
import { isTooLate, type Timetable, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Application } from './application.ts';
import type { Lifecycle } from './lifecycle.ts';
import { takeStep } from './take-step.ts';

export interface ClosingRules {
  lifecycle: Lifecycle;
  timetable: Timetable;
  closingInstant: 'included' | 'excluded';
}

/**
 * Takes a submitted application back to draft.
 * Only until applications close: afterwards the file is the recommending unit's, which can return it.
 */
export function withdraw(
  application: Application,
  person: Person,
  now: Temporal.Instant,
  rules: ClosingRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, 'withdraw', application, person);
  if (isRefusal(step)) return step;

  const closesAt = rules.timetable.instant('applicationClosesAt');
  if (isTooLate(now, closesAt, rules.closingInstant)) return tooLate('withdraw', now, closesAt);
  return { ...application, state: 'draft', leadingKey: undefined };
}
