import { type DrawAct, type DrawState, drawLifecycle } from '#domain/draw/draw.ts';
import type { Role } from '#domain/people/role.ts';
import type { DrawPage } from './draw-page.ts';

/** Whether the table of the draw lets this role act now. */
export const isOffered = (act: DrawAct, state: DrawState, role: Role): boolean =>
  drawLifecycle.some((step) => step.act === act && step.from === state && step.by === role);

export const allSourcesIn = ({ sources, witnesses }: DrawPage): boolean =>
  sources.every(({ value }) => value !== null) && witnesses.every(({ revealed }) => revealed !== null);

/** How many of the five steps are behind: a cancelled draw keeps those it had. */
export function stepsDone(draw: DrawPage): number {
  if (draw.drawnAt) return 5;
  if (draw.state === 'committed' || draw.sources.length > 0) return allSourcesIn(draw) ? 4 : 3;
  if (draw.frozenAt) return 2;
  return draw.state === 'approved' || draw.state === 'cancelled' ? 1 : 0;
}
