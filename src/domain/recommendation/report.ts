import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';

export interface ReportRules {
  lifecycle: Lifecycle;
  closesAt: Temporal.Instant;
  closingInstant: 'included' | 'excluded';
  /** Files of the unit about which nobody has decided, and which of them the leader knowingly leaves behind. */
  undecided: readonly Pick<Application, 'number' | 'state'>[];
  leftOut: ReadonlySet<string>;
  /** Who made the sheet ready; nobody signs his own. */
  preparedBy: string | undefined;
}

/** Sends everything that is recommended to the province, on one sheet that is fixed from then on. */
export function report(
  recommended: readonly Application[],
  person: Person,
  now: Temporal.Instant,
  rules: ReportRules,
): Application[] | Refusal {
  const [first] = recommended;
  if (!first) return refuse('out-of-turn', { act: 'report' });

  const reported: Application[] = [];
  for (const application of recommended) {
    const step = takeStep(rules.lifecycle, 'report', application, person);
    if (isRefusal(step)) return step;
    const [state] = step.to;
    if (!state) throw new Error('The lifecycle leads report nowhere');
    reported.push({ ...application, state });
  }
  if (isTooLate(now, rules.closesAt, rules.closingInstant)) return tooLate('report', now, rules.closesAt);
  if (rules.preparedBy === undefined || rules.preparedBy === person.id)
    return refuse('second-person-needed', { act: 'report' });

  const forgotten = rules.undecided.filter(({ number }) => !rules.leftOut.has(number));
  const [one] = forgotten;
  if (!one) return reported;
  return refuse(
    'out-of-turn',
    { act: 'report', number: one.number, state: one.state },
    forgotten.map(({ number, state }) => ({
      field: `leftOut/${number}`,
      code: 'field-required',
      facts: { state },
    })),
  );
}

/** Takes back what was sent, as long as nobody at the province has opened it. */
export function recall(
  reported: readonly Application[],
  person: Person,
  sheet: { state: string },
  lifecycle: Lifecycle,
): Application[] | Refusal {
  if (sheet.state !== 'sent') return refuse('out-of-turn', { act: 'recall' });
  const recalled: Application[] = [];
  for (const application of reported) {
    const step = takeStep(lifecycle, 'recall', application, person);
    if (isRefusal(step)) return step;
    const [state] = step.to;
    if (!state) throw new Error('The lifecycle leads recall nowhere');
    recalled.push({ ...application, state });
  }
  return recalled;
}
