import type { QueuedFile } from './review-page.ts';

const isToScore = ({ state, sheet, open }: QueuedFile): boolean =>
  state === 'declared' && (sheet === 'none' || (sheet === 'draft' && open !== 0));

/** The next file that is not finished, going round after the one in hand; none when only handing in is left. */
export function nextToScore(files: readonly QueuedFile[], after?: string): QueuedFile | undefined {
  const at = files.findIndex(({ number }) => number === after);
  const inTurn = [...files.slice(at + 1), ...files.slice(0, Math.max(at, 0))];
  return inTurn.find(isToScore);
}
