import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import type { Judgement } from '#domain/programme/definition.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { knownJudgements } from './known-judgements.ts';
import { isOnDesk } from './on-desk.ts';

/** An answer that waits for a second person. */
export interface ToConfirm {
  /** Of the file. */
  state: ApplicationState;
  answer: string;
  role: Role;
  by: string;
  /** What a second person has said already; null: nobody has. */
  agreed: boolean | null;
}

/**
 * Whether this person may say, as the second, that an answer is right, while whoever gave it could still give it: another
 * of the same role; in a recommending unit with one clerk, its leader. Of a correction he says why: he alone stands
 * between a changed word and a verdict.
 */
export function mayConfirm(
  judgement: Judgement,
  person: Person,
  given: ToConfirm,
  clerks: number,
  sentence?: string,
): Refusal | undefined {
  const option = judgement.options.find(({ code }) => code === given.answer);
  const wantsSecond = judgement.counts === 'second-person' || option?.secondPerson === true;
  if (!wantsSecond || given.agreed !== null || !isOnDesk(judgement, given.role, given.state))
    return refuse('out-of-turn', { act: 'confirm-judgement' });
  if (given.by === person.id) return refuse('second-person-needed', { act: 'confirm-judgement' });

  const standsIn = given.role === 'recommending-clerk' && person.role === 'recommending-leader' && clerks < 2;
  if (person.role !== given.role && !standsIn) {
    return refuse('not-your-act', { act: 'confirm-judgement', roles: given.role, role: person.role });
  }
  if (judgement.code === knownJudgements.correctedFact && !sentence?.trim()) {
    return refuse('reason-required', { act: 'confirm-judgement' }, [
      { field: 'sentence', code: 'field-required' },
    ]);
  }
  return undefined;
}
