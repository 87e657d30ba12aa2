import type { Application } from '#domain/application/application.ts';
import { type Lifecycle, stepFor } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { judgementReasons } from './judgement-reasons.ts';
import { knownJudgements } from './known-judgements.ts';

/** Why a file is not recommended: the reason's code, and a sentence the applicant reads. */
export interface Ground {
  reason: string;
  sentence: string;
}

/** Whoever is turned away reads more than a phrase. */
const leastCharacters = 20;

/** Ends a file at the recommending unit; its enterprise no longer leads by it. */
export function notRecommend(
  application: Application,
  person: Person,
  ground: Ground,
  { lifecycle, definition }: { lifecycle: Lifecycle; definition: Definition },
): Application | Refusal {
  const step = takeStep(lifecycle, 'not-recommend', application, person);
  if (isRefusal(step)) return step;

  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads not-recommend nowhere');
  return (
    refusedGround(definition, ground, leastCharacters) ?? { ...application, state, leadingKey: undefined }
  );
}

/** A clerk's proposal to the leader: it counts for nothing until he has decided, and needs no more than he does to begin with. */
export function proposeNotRecommend(
  application: Application,
  person: Person,
  ground: Ground,
  { lifecycle, definition }: { lifecycle: Lifecycle; definition: Definition },
): Ground | Refusal {
  if (person.role !== 'recommending-clerk')
    return refuse('not-your-act', {
      act: 'propose-not-recommend',
      roles: 'recommending-clerk',
      role: person.role,
    });
  if (!stepFor(lifecycle, 'not-recommend', application.state)) {
    return refuse('out-of-turn', {
      act: 'propose-not-recommend',
      number: application.number,
      state: toldOutside(application.state),
    });
  }
  return refusedGround(definition, ground, 1) ?? { reason: ground.reason, sentence: ground.sentence.trim() };
}

function refusedGround(
  definition: Definition,
  { reason, sentence }: Ground,
  least: number,
): Refusal | undefined {
  const reasons = judgementReasons(definition, knownJudgements.recommendation);
  const length = [...sentence.trim()].length;
  const problems: Problem[] = [];
  if (!reasons.includes(reason)) problems.push({ field: 'reason', code: 'not-a-choice' });
  if (length < least) {
    problems.push(
      length === 0
        ? { field: 'sentence', code: 'field-required' }
        : { field: 'sentence', code: 'sentence-short', facts: { least: `${least}` } },
    );
  }
  return problems.length > 0
    ? refuse('reason-required', { act: 'not-recommend', least: `${least}` }, problems)
    : undefined;
}
