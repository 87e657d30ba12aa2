import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { regionIndex } from '#domain/identifiers/region.ts';
import { isRefusal } from '#domain/refusal.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type Correction, correctablePlaces, correctFigure, withCorrections } from './correct-figure.ts';

const { programme } = await readProgrammeFolder(
  join(import.meta.dirname, '../../../programmes/shandong-2023'),
);
const { definition } = programme!;

const rows = (...each: Record<string, Answer>[]): Answer => ({
  rows: each.map((cells, at) => ({ id: `r${at + 1}`, cells })),
});
const answers = new Map<string, Answer>([
  ['unit.kind', 'enterprise'],
  ['services.served12', '120'],
  ['venues', rows({ name: '一层', usableArea: '600' }, { name: '二层', usableArea: '400' })],
  ['roster', rows({ name: '甲', fullTime: 'yes' }, { name: '乙', fullTime: 'yes' })],
  ['finances', rows({ year: '2021', revenue: '900' }, { year: '2022', revenue: '1000', rdSpending: '60' })],
]);
const facts = { direction: 'D5', answers };
const known = {
  recommendingUnits: new Set<string>(),
  regions: regionIndex([]),
  participants: new Set(['lead']),
  today: Temporal.PlainDate.from('2023-08-01'),
};
const titled = (item: string) =>
  definition.rubrics.D5?.criteria
    .flatMap(({ items }) => items)
    .find((each) => each.kind === 'computed' && each.title.en.includes(item))?.code ?? item;
const [served, team, area, intensity] = ['served', 'staff', 'area', 'R&D'].map(titled) as [
  string,
  string,
  string,
  string,
];

test('an item names the answers it is worked out from, also through what the form computes', () => {
  const places = (item: string) => correctablePlaces(definition, facts, item).map(({ place }) => place);
  expect(places(served)).toEqual(['services.served12']);
  expect(places(area)).toEqual([
    'venues[r1].usableArea',
    'venues[r1]',
    'venues[r2].usableArea',
    'venues[r2]',
  ]);
  expect(places(team)).toEqual(['roster[r1].fullTime', 'roster[r1]', 'roster[r2].fullTime', 'roster[r2]']);
  expect(places(intensity)).toEqual([
    'finances[r1].revenue',
    'finances[r1].rdSpending',
    'finances[r2].revenue',
    'finances[r2].rdSpending',
  ]);
  expect(places('D5-A-1')).toEqual([]); // judged
  expect(places('D5-Z-9')).toEqual([]);
});

test('every computed item of every direction has answers behind it', () => {
  for (const [direction, { criteria }] of Object.entries(definition.rubrics)) {
    const all = new Map(
      [...(definition.directionForms[direction] ?? []), ...definition.commonForm.before]
        .flatMap(({ fields }) => fields)
        .filter(({ type }) => type === 'table')
        .map(({ code }): [string, Answer] => [code, rows({})]),
    );
    for (const item of criteria.flatMap(({ items }) => items).filter(({ kind }) => kind === 'computed'))
      expect(correctablePlaces(definition, { direction, answers: all }, item.code), item.code).not.toEqual(
        [],
      );
  }
});

// item, place, value (× : the row does not count)          what it comes to
const corrections: [string, string, string | null, string][] = [
  [served, 'services.served12', '20', '120 → 20'],
  [served, 'services.served12', '120', 'correction-without-effect'],
  [served, 'services.served12', '120.0', 'field-format value not-a-whole-number'],
  [served, 'services.served12', '-1', 'field-format value too-small'],
  [served, 'services.served12', null, 'not-found'],
  [served, 'venues[r1].usableArea', '1', 'not-found'],
  [area, 'venues[r2].usableArea', '399.5', '1000 → 1999/2'],
  [area, 'venues[r2]', null, '1000 → 600'],
  [area, 'venues[r2]', '1', 'not-found'],
  [area, 'venues[r9]', null, 'not-found'],
  [team, 'roster[r2].fullTime', 'no', '2 → 1'],
  [intensity, 'finances[r2].rdSpending', '50', '6 → 5'],
  [intensity, 'finances[r2].revenue', '0', 'correction-without-effect'], // nothing is left to score
  [intensity, 'finances[r1].revenue', '1', 'correction-without-effect'], // of another year
];

test.each(corrections)('%s: %s put right as %s: %s', (item, place, value, expected) => {
  const outcome = correctFigure(definition, facts, item, { place, value }, known);
  const figure = (each: { figure?: { numerator: bigint; denominator: bigint } }) =>
    each.figure &&
    (each.figure.denominator === 1n
      ? `${each.figure.numerator}`
      : `${each.figure.numerator}/${each.figure.denominator}`);
  const told = isRefusal(outcome)
    ? [outcome.refused, ...(outcome.problems ?? []).flatMap(({ field, code }) => [field, code])].join(' ')
    : `${figure(outcome.before)} → ${figure(outcome.after)}`;
  expect(told).toBe(expected);
});

test('what was put right lies over what was submitted, one over another, and changes nothing else', () => {
  const made: Correction[] = [
    { place: 'services.served12', value: '20' },
    { place: 'venues[r1].usableArea', value: '500' },
    { place: 'venues[r2]', value: null },
    { place: 'venues[gone].usableArea', value: '1' },
  ];
  const corrected = withCorrections(answers, made);
  expect(corrected.get('services.served12')).toBe('20');
  expect(corrected.get('venues')).toEqual(rows({ name: '一层', usableArea: '500' }));
  expect(corrected.get('roster')).toBe(answers.get('roster'));
  expect(answers.get('services.served12')).toBe('120');
});
