import { expect, test } from 'vitest';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { countFiles } from './count-files.ts';

const files = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [city = '', direction = '', state = ''] = line.trim().split(/\s+/);
      return { city, direction, state: state as ApplicationState };
    });

test('a file is counted in all that it has passed, once for its city and once for its direction', () => {
  const { total, directions, cities } = countFiles(
    files(`
      370100  D5  recognised
      370100  D5  not-recommended
      370100  D1  rejected
      370200  D5  expired
      370200  D5  submitted
      370200  D5  accepted
    `),
  );
  expect(total).toEqual({ applied: 6, recommended: 4, accepted: 3, scored: 2, recognised: 2 });
  expect(cities).toEqual([
    { city: '370100', applied: 3, recommended: 2, accepted: 1, scored: 1, recognised: 1 },
    { city: '370200', applied: 3, recommended: 2, accepted: 2, scored: 1, recognised: 1 },
  ]);
  expect(directions.map(({ direction, total: { applied } }) => [direction, applied])).toEqual([
    ['D1', 1],
    ['D5', 5],
  ]);
  expect(directions[1]?.cities).toEqual([
    { city: '370100', applied: 2, recommended: 1, accepted: 1, scored: 1, recognised: 1 },
    { city: '370200', applied: 3, recommended: 2, accepted: 2, scored: 1, recognised: 1 },
  ]);
});

test('what was never handed in, or was taken back, is nobody’s application', () => {
  const { total, cities } = countFiles(
    files(`
      370100  D5  draft
      370100  D5  lapsed
      370200  D5  withdrawn
    `),
  );
  expect([total.applied, cities]).toEqual([0, []]);
});
