import { expect, test } from 'vitest';
import { isRefusal } from '#domain/refusal.ts';
import type { Row } from '#domain/selection/line.ts';
import { options, smallProgramme, text } from '#test/support/small-programme.ts';
import { decide, departureReasons, type NamedDeparture } from './decide.ts';
import { mayMoveUp } from './move-up.ts';

const definition = {
  ...smallProgramme({
    judgements: {
      'leadership-decision': { options: options('approve'), reasons: ['spread', 'more-places'] },
    },
  }),
  reasons: [
    { code: 'spread', group: 'g', label: text('spread') },
    { code: 'more-places', group: 'g', label: text('more'), upward: true },
    { code: 'elsewhere', group: 'g', label: text('elsewhere') },
  ],
};

const row = (application: string, place: number, outcome: Row['outcome'], code = 'above-line'): Row =>
  ({ application, place, beside: 1, outcome, reason: { code } }) as Row;
const lists = [
  {
    direction: 'A',
    rows: [
      row('1', 1, 'proposed'),
      row('2', 2, 'reserve', 'below-line'),
      row('3', 3, 'not-selected', 'below-line'),
      row('4', 4, 'not-selected', 'below-minimum'),
    ],
  },
  { direction: 'B', rows: [row('5', 1, 'proposed')] },
];
const departure = (written: string): NamedDeparture => {
  const [number = '', upward, reason = '', sentence = '带动面广'] = written.split(' ');
  return { number, upward: upward === 'up', reason, sentence: sentence === '-' ? ' ' : sentence };
};

// departures                            outcome
const cases = `
   -                                     1+ 2~ 3- 4- 5+
   3 up more-places                      1+ 2~ 3+! 4- 5+
   2 up more-places                      1+ 2+! 3- 4- 5+
   1 down spread                         1-! 2~ 3- 4- 5+
   1 down spread; 2 up more-places       1-! 2+! 3- 4- 5+
   5 down spread; 3 up more-places       1+ 2~ 3+! 4- 5-!
   3 up spread                           reason-required
   1 down more-places                    reason-required
   1 down elsewhere                      reason-required
   3 up more-places -                    reason-required
   3 up more-places; 3 up more-places    reason-required
   9 up more-places                      not-found
   4 up more-places                      out-of-turn
   1 up more-places                      out-of-turn
   3 down spread                         out-of-turn
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

test.each(cases)('%s: %s', (written, outcome) => {
  const departures = written === '-' ? [] : written.split('; ').map(departure);
  const decided = decide(lists, departures, definition);
  const sign = { proposed: '+', reserve: '~', 'not-selected': '-', 'to-be-drawn': '?' };

  expect(
    isRefusal(decided)
      ? decided.refused
      : decided
          .flatMap(({ rows }) =>
            rows.map((each) => `${each.application}${sign[each.outcome]}${each.departs ? '!' : ''}`),
          )
          .join(' '),
  ).toBe(outcome);
});

test('each departure that is not in order is named with its field', () => {
  expect(
    decide(lists, [departure('1 down spread'), departure('3 up elsewhere -')], definition),
  ).toMatchObject({
    problems: [
      { field: 'departures.1.reason', code: 'not-a-choice' },
      { field: 'departures.1.sentence', code: 'field-required' },
    ],
  });
  expect([...departureReasons(definition, true)]).toEqual(['more-places']);
});

// reserve   dropped   moved up   may 2
test.each([
  ['2 7', 1, 0, true],
  ['2 7', 0, 0, false],
  ['2 7', 1, 1, false],
  ['2 7', 2, 1, true],
  ['7 2', 1, 0, false],
  ['', 1, 0, false],
])('reserve %s, %i dropped, %i moved up: %s', (reserve, dropped, movedUp, may) => {
  expect(
    mayMoveUp('2', { reserve: reserve.split(' ').filter(Boolean), dropped, movedUp }) === undefined,
  ).toBe(may);
});
