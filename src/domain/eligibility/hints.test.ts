import { expect, test } from 'vitest';
import type { Settings } from '#domain/programme/settings-of.ts';
import { hintsOf } from './hints.ts';

const settings = (values: Record<string, string>) =>
  ({ optional: (code: string) => values[code] }) as unknown as Settings;
const shandong = settings({ region: '370000', secondLeadSameDirection: 'warn' });
const about = (more: Partial<Parameters<typeof hintsOf>[1]> = {}) => ({
  direction: 'D3',
  answers: new Map([['unit.creditCode', '91370100MA3C000000']]),
  others: [],
  ...more,
});
const others = [
  { number: '23-D3-0007', direction: 'D3' },
  { number: '23-D1-0002', direction: 'D1' },
];

test('a second file in the same direction is shown where the programme leaves the choice to the recommending unit', () => {
  expect(hintsOf(shandong, about())).toEqual([]);
  expect(hintsOf(shandong, about({ others }))).toEqual([
    { hint: 'leads-again', facts: { numbers: '23-D3-0007' } },
  ]);
  expect(hintsOf(settings({ secondLeadSameDirection: 'refuse' }), about({ others }))).toEqual([]);
  expect(hintsOf(settings({}), about({ others }))).toEqual([]);
});

test('a code given outside the region is shown, and one that is not there yet is not', () => {
  const of = (code?: string) =>
    hintsOf(shandong, about({ answers: new Map(code ? [['unit.creditCode', code]] : []) })).map(
      ({ facts }) => facts,
    );
  expect(of('9144 0300 MA5 00000 0X')).toEqual([{ given: '440300' }]);
  expect(of('91370200MA5000000X')).toEqual([]);
  expect(of('9144')).toEqual([]);
  expect(of()).toEqual([]);
});
