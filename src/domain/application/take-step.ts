import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Application } from './application.ts';
import { type Act, type Lifecycle, type LifecycleStep, stepFor } from './lifecycle.ts';
import { shownTo } from './shown-turn.ts';

/** The row of the lifecycle by which this person may do this act on this file now; else why not. */
export function takeStep(
  lifecycle: Lifecycle,
  act: Act,
  application: Pick<Application, 'state' | 'number'>,
  person: Pick<Person, 'role'>,
): LifecycleStep | Refusal {
  const step = stepFor(lifecycle, act, application.state);

  if (!step) {
    const { state } = shownTo(person.role, application.state, false);
    return refuse('out-of-turn', { act, number: application.number, state });
  }
  if (step.by === 'clock' || !step.by.includes(person.role)) {
    return refuse('not-your-act', {
      act,
      roles: step.by === 'clock' ? 'clock' : step.by.join(', '),
      role: person.role,
    });
  }
  return step;
}
