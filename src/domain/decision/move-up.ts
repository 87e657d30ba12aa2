import { type Refusal, refuse } from '#domain/refusal.ts';

/** What has become of the files of a direction since the decision. */
export interface PlacesOf {
  /** Files still in reserve, in the order of the decision. */
  reserve: readonly string[];
  /** Decided for the list, or moved up to it, and taken off it since. */
  dropped: number;
  /** Moved up already. */
  movedUp: number;
}

/** Whether this file of the reserve may move up now: a place has become free, and nobody stands before it. */
export function mayMoveUp(number: string, { reserve, dropped, movedUp }: PlacesOf): Refusal | undefined {
  if (dropped <= movedUp || reserve[0] !== number) {
    return refuse('out-of-turn', { act: 'move-up', number, state: 'reserve' });
  }
  return undefined;
}
