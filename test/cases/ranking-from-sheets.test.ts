import { expect, test } from 'vitest';
import { evaluateFigure, evaluateTree } from '#domain/eligibility/evaluate.ts';
import { compare, decimal, type Rational } from '#domain/exact.ts';
import type { Band, RubricItem } from '#domain/programme/rubric.ts';
import { isRefusal } from '#domain/refusal.ts';
import { aggregate, heaviestFirst, type Sheet } from '#domain/scoring/aggregate.ts';
import { rank } from '#domain/selection/rank.ts';
import type { DemoCase } from '#server/demo/read-cases.ts';
import { casesOf } from '#server/demo/read-year.ts';
import { type OpenCriterion, seatSheets } from '#server/demo/seat-sheets.ts';
import { factsAt, outsideAt, readDemoData } from '#test/support/demo-data.ts';

const data = await readDemoData('programmes/shandong-2023');
const { definition, cases, year } = data;
const decidedAt = year.find(({ act }) => act === 'propose')!.at;
const scored = cases.filter(({ number }) =>
  year.some((row) => row.act === 'propose' && casesOf(row).includes(number)),
);

// From the first place down; = between files that only stretching or a public draw can part.
const ranking = `
  D1  1 2 9 6 7 11 12
  D2  13 16 17 15 14 19 20
  D3  22 25 28 26 30
  D4  32 33 35 36=37 40
  D5  65 42 41 46=47
  D6  50 49
  D7  57 58 59 62 64 60
`;

test.each(
  ranking
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/) as [string, string]),
)('%s ranks %s', (direction, order) => {
  const criteria = definition.rubrics[direction]?.criteria ?? [];
  const standings = scored
    .filter((each) => each.direction === direction)
    .map((demoCase) => {
      const result = aggregate(sheetsOf(demoCase), { aggregation: 'mean', minValidScores: 3 });
      if (isRefusal(result)) throw new Error(`Case ${demoCase.number}`);
      return {
        application: `${demoCase.number}`.padStart(2, '0'),
        total: result.total,
        preferred: isPreferred(demoCase),
        criteria: heaviestFirst(criteria).map(({ code }) => result.criteria[code]!),
      };
    });

  const ranks = rank(standings).map((each) =>
    each.standings.map(({ application }) => Number(application)).join('='),
  );
  expect(ranks.join(' ')).toBe(order);
});

test.each(scored.map((each) => [each.number, each] as const))(
  '%i: whole points within their items, their mean the total told',
  (_, demoCase) => {
    const criteria = openCriteria(demoCase);
    const sheets = seatSheets(criteria, demoCase.total!, 5);
    const items = new Map(criteria.flatMap(({ items }) => items.map((item) => [item.code, item])));

    for (const [code, points] of sheets.flatMap((sheet) => [...sheet])) {
      expect(Number.isInteger(points) && points >= 0 && points <= items.get(code)!.max).toBe(true);
    }
    const computed = [...items.values()].reduce((sum, item) => sum + (item.computed ?? 0), 0);
    const sum = sheets.reduce(
      (all, sheet) => all + computed + [...sheet.values()].reduce((a, b) => a + b, 0),
      0,
    );
    expect(compare(decimal(`${sum * 2}`), multiplied(demoCase.total!, 10))).toBe(0);
  },
);

test('the visitor’s own example comes to what it is said to', () => {
  const visitor = cases.find(({ number }) => number === 65)!;
  const criteria = openCriteria(visitor);
  const computed = criteria.flatMap(({ items }) => items).map(({ computed = 0 }) => computed);
  expect(computed.filter(Boolean)).toEqual([8, 3, 3, 4]);
  expect(
    sheetsOf(visitor).map(({ points }) => Object.values(points).reduce((a, b) => a + b, 0) / 100),
  ).toEqual([84, 87, 86, 85, 88]);
});

test('those and only those are preferred who are said to be', () => {
  expect(scored.filter(isPreferred).map(({ number }) => number)).toEqual([1, 6, 9, 13, 15, 42, 50, 57, 58]);
});

function sheetsOf(demoCase: DemoCase): Sheet[] {
  const criteria = openCriteria(demoCase);
  return seatSheets(criteria, demoCase.total!, 5).map((sheet) => ({
    points: Object.fromEntries(
      criteria.map(({ code, items }) => [
        code,
        items.reduce((sum, item) => sum + 100 * (item.computed ?? sheet.get(item.code) ?? 0), 0),
      ]),
    ),
  }));
}

function openCriteria(demoCase: DemoCase): OpenCriterion[] {
  const facts = factsAt(data, demoCase, decidedAt);
  return definition.rubrics[demoCase.direction]!.criteria.map(({ code, weight, items }) => ({
    code,
    weight,
    items: items.map((item: RubricItem) => ({
      code: item.code,
      max: item.max,
      computed:
        item.kind === 'computed'
          ? pointsFor(item.bands, evaluateFigure(definition, item.value, facts))
          : undefined,
    })),
  }));
}

function pointsFor(bands: readonly Band[], figure: Rational | undefined): number | undefined {
  return (
    figure &&
    bands.find((band) => {
      if ('atLeast' in band) return compare(figure, decimal(band.atLeast)) >= 0;
      return 'above' in band ? compare(figure, decimal(band.above)) > 0 : true;
    })?.points
  );
}

/** The fact itself; where a person confirms it, his word counts too. */
function isPreferred(demoCase: DemoCase): boolean {
  const preference = definition.preferences.find(({ direction }) => direction === demoCase.direction);
  if (!preference) return false;
  const outside = outsideAt(data, demoCase, decidedAt);
  const holds =
    evaluateTree(definition, preference.code, preference.tree, factsAt(data, demoCase, decidedAt), {
      outside,
    }).value === true;
  return (
    holds &&
    (preference.confirmedBy.length === 0 ||
      outside.judged('preference-confirmation', preference.code) === 'confirmed')
  );
}

const multiplied = ({ numerator, denominator }: Rational, by: number): Rational =>
  decimal(`${(numerator * BigInt(by)) / denominator}`);
