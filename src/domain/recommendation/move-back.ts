import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';

/** A step back inside the recommending unit: a recommendation not yet sent, a check to be done again. Nothing else guards it. */
export function moveBack(
  act: 'take-back' | 'reopen-check',
  application: Application,
  person: Person,
  lifecycle: Lifecycle,
): Application | Refusal {
  const step = takeStep(lifecycle, act, application, person);
  if (isRefusal(step)) return step;

  const [state] = step.to;
  if (!state) throw new Error(`The lifecycle leads ${act} nowhere`);
  return { ...application, state };
}
