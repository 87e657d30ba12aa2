import type { DemoCase } from './read-cases.ts';
import type { Stage } from './stage.ts';

/** The visitor's own case where it is of this direction; else the first that is recognised with the fewest doubts. */
export function typicalCase(
  { cases, tour }: Pick<Stage, 'cases' | 'tour'>,
  direction: string,
): DemoCase | undefined {
  const ofDirection = [...cases.values()].filter((each) => each.direction === direction);
  const doubts = ({ expected }: DemoCase) => expected.submission.size;
  return (
    ofDirection.find(({ number }) => number === tour.case) ??
    ofDirection
      .filter(({ end }) => end === 'recognised')
      .toSorted((one, other) => doubts(one) - doubts(other))[0]
  );
}
