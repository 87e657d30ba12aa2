import { isKnownStage, type StageCode } from '#domain/programme/known-stages.ts';
import { type StageWindow, standingOf } from '#domain/programme/stage-windows.ts';
import type { Path } from '#web/paths.ts';

/** Where the programme officer does what a stage asks of him; the other stages are for others to act in. */
const pages = {
  'formality-check': '/formality',
  'expert-draw': '/review',
  'expert-review': '/review',
  ranking: '/selection',
  'leadership-decision': '/selection',
  'public-notice': '/notices',
  recognition: '/recognition',
  demonstration: '/recognition',
} as const satisfies Partial<Record<StageCode, Path>>;

export type DuePage = (typeof pages)[keyof typeof pages];

/**
 * The page on which the officer does what is due now: that of the last running stage that has one, else the formality
 * check while anything waits in it, else, when no stage runs, that of the next.
 */
export function duePage(
  windows: readonly StageWindow[],
  now: Temporal.Instant,
  formalityWaits: boolean,
): DuePage | undefined {
  const inState = (state: ReturnType<typeof standingOf>) =>
    windows.filter((window) => standingOf(window, now) === state);
  const running = inState('running');
  const page = ({ stage: { code } }: StageWindow): DuePage | undefined =>
    isKnownStage(code) && code in pages ? pages[code as keyof typeof pages] : undefined;
  const firstPage = (of: readonly StageWindow[]) => of.map(page).find((each) => each !== undefined);

  return (
    firstPage(running.toReversed()) ??
    (formalityWaits ? '/formality' : undefined) ??
    (running.length === 0 ? firstPage(inState('ahead')) : undefined)
  );
}
