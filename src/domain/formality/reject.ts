import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { formalityReasons } from './formality-reasons.ts';

/** Why a file is not accepted: the clause, the reason's code, and a sentence the applicant reads. */
export interface Rejection {
  clause: string;
  reason: string;
  sentence: string;
}

/** Whoever is turned away reads more than a phrase. */
const leastCharacters = 20;

/** Proposes to reject a file in form. It counts for nothing until a second person of the same office has confirmed it. */
export function proposeRejection(
  application: Application,
  person: Person,
  rejection: Rejection,
  { lifecycle, definition }: { lifecycle: Lifecycle; definition: Definition },
): Rejection | Refusal {
  const step = takeStep(lifecycle, 'reject', application, person);
  if (isRefusal(step)) return step;

  const sentence = rejection.sentence.trim();
  const problems: Problem[] = [];
  if (!definition.clauses.some(({ code }) => code === rejection.clause))
    problems.push({ field: 'clause', code: 'not-a-choice' });
  if (!formalityReasons(definition, 'reject').has(rejection.reason))
    problems.push({ field: 'reason', code: 'not-a-choice' });
  if ([...sentence].length < leastCharacters) {
    problems.push(
      sentence === ''
        ? { field: 'sentence', code: 'field-required' }
        : { field: 'sentence', code: 'sentence-short', facts: { least: `${leastCharacters}` } },
    );
  }
  return problems.length > 0
    ? refuse('reason-required', { act: 'reject', least: `${leastCharacters}` }, problems)
    : { ...rejection, sentence };
}

/** Confirms what another proposed; the file ends here, and its enterprise no longer leads by it. */
export function reject(
  application: Application,
  person: Person,
  proposal: { proposedBy: string },
  lifecycle: Lifecycle,
): Application | Refusal {
  const step = takeStep(lifecycle, 'reject', application, person);
  if (isRefusal(step)) return step;
  if (proposal.proposedBy === person.id) return refuse('second-person-needed', { act: 'reject' });

  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads reject nowhere');
  return { ...application, state, leadingKey: undefined };
}
