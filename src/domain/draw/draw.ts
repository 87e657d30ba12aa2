import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

/**
 * The life of a draw of experts: every state, every act that moves it, and who may. Nothing of it is done twice: what
 * went wrong is cancelled with its reason, stays visible, and another draw with fresh sources takes its place.
 */
export const drawLifecycle = [
  { from: 'requested', act: 'approve-draw', to: 'approved', by: 'pool-officer' },
  { from: 'requested', act: 'ask-for-change', to: 'change-asked', by: 'pool-officer' },
  { from: 'requested', act: 'refuse-draw', to: 'refused', by: 'pool-officer' },
  { from: 'change-asked', act: 'request-again', to: 'requested', by: 'programme-officer' },
  { from: 'approved', act: 'freeze-pool', to: 'frozen', by: 'pool-officer' },
  { from: 'frozen', act: 'publish-commitment', to: 'committed', by: 'pool-officer' },
  { from: 'committed', act: 'enter-source', to: 'committed', by: 'pool-officer' },
  { from: 'committed', act: 'check-source', to: 'committed', by: 'pool-officer' },
  { from: 'committed', act: 'reveal-secret', to: 'committed', by: 'supervisor' },
  { from: 'committed', act: 'draw', to: 'drawn', by: 'pool-officer' },
  { from: 'approved', act: 'commit-secret', to: 'approved', by: 'supervisor' },
  { from: 'frozen', act: 'commit-secret', to: 'frozen', by: 'supervisor' },
  { from: 'approved', act: 'cancel-draw', to: 'cancelled', by: 'pool-officer' },
  { from: 'frozen', act: 'cancel-draw', to: 'cancelled', by: 'pool-officer' },
  { from: 'committed', act: 'cancel-draw', to: 'cancelled', by: 'pool-officer' },
  { from: 'drawn', act: 'cancel-draw', to: 'cancelled', by: 'pool-officer' },
] as const satisfies readonly { from: string; act: string; to: string; by: Role }[];

type Step = (typeof drawLifecycle)[number];
export type DrawState = Step['from' | 'to'];
export type DrawAct = Step['act'];

/** Whether a draw still stands for its direction; after one that does not, another may be requested. */
export const stands = (state: DrawState): boolean => state !== 'refused' && state !== 'cancelled';

/** What people call a draw by: `R-05`. */
export const drawCode = (number: number): string => `R-${String(number).padStart(2, '0')}`;

/** Nothing where it is no such code. */
export function numberOfDraw(code: string): number | undefined {
  const [, figures] = /^R-(\d{2,6})$/.exec(code) ?? [];
  return figures === undefined ? undefined : Number(figures);
}

/** The state that this person's act leads to; else why not. */
export function takeDrawStep(
  act: DrawAct,
  draw: { state: DrawState; number: number },
  person: Person,
): DrawState | Refusal {
  const steps: readonly { from: string; act: string; to: DrawState; by: Role }[] = drawLifecycle;
  const step = steps.find((each) => each.act === act && each.from === draw.state);
  const by = steps.find((each) => each.act === act)?.by;

  if (by && person.role !== by) return refuse('not-your-act', { act, roles: by, role: person.role });
  return step ? step.to : refuse('out-of-turn', { act, number: drawCode(draw.number), state: draw.state });
}
