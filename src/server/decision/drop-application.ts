import type { Application } from '#domain/application/application.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { dropReasons } from '#domain/decision/drop-reasons.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { changeApplication, type Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { tellDropped } from './tell-dropped.ts';

/** Takes a file off the list that was decided on: a condition is no longer met, or an objection was sustained. Its reason is one of the programme's. */
export function dropApplication(
  deps: Deps,
  person: Person,
  asked: Seen & { reason: string; sentence: string },
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at) => {
    const { lifecycle, definition } = deps.programmes.ofVersion(application.programmeVersion);
    const step = takeStep(lifecycle, 'drop', application, person);
    if (isRefusal(step)) return step;

    const problems: Problem[] = [];
    if (!dropReasons(definition, application.direction).includes(asked.reason))
      problems.push({ field: 'reason', code: 'not-a-choice' });
    if (asked.sentence.trim() === '') problems.push({ field: 'sentence', code: 'field-required' });
    if (problems.length > 0) return refuse('reason-required', { act: 'drop' }, problems);

    await tellDropped(trx, application, at);
    const dropped: Application = { ...application, state: 'dropped', leadingKey: undefined };
    return { application: dropped, act: 'drop', reason: asked.reason, note: asked.sentence };
  });
}
