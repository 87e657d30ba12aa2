import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import type { Role } from '#domain/people/role.ts';
import type { Judgement } from '#domain/programme/definition.ts';

/**
 * Whether a file is where this role says something of a judgement: a clerk in the judgement's own stages, a leader while
 * files are with him, the province on what has reached it. A recommending unit has sent its file on: until the province
 * accepts it, it says what the province cannot say itself, and afterwards nothing.
 */
export function isOnDesk(judgement: Judgement, role: Role, state: ApplicationState): boolean {
  const { stage, province, live } = states[state];
  if (role === 'recommending-leader') return state === 'submitted' || state === 'checked';
  if (role !== 'programme-officer') {
    const isLeft = stage === 'formality-check' && !saidBy(judgement).includes('programme-officer');
    return live && judgement.stages.includes(stage) && (!province || isLeft);
  }
  if (state === 'reported')
    return judgement.stages.includes('formality-check') || judgement.mayDisagree.includes(role);
  return province && judgement.stages.includes('ranking') && (state === 'accepted' || state === 'scored');
}

/** Who may say anything of a judgement: give it, give it otherwise, or decide it. */
export const saidBy = ({ by, mayDisagree, decidedBy }: Judgement): readonly string[] => [
  ...by,
  ...mayDisagree,
  ...(decidedBy ? [decidedBy] : []),
];
