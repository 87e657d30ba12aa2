import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialCalendar } from '#calendars/official.ts';
import type { PeriodRule } from '#domain/calendar.ts';
import { isRefusal } from '#domain/refusal.ts';
import { inNoticeOrder, type NoticeOrder } from './notice-order.ts';
import { noticePeriod } from './notice-period.ts';

// published at            rule                                    days                        ends at
const periods = `
   2023-09-27T09:30        5 working-day publication-day 24:00     2023-09-27 2023-10-09       2023-10-10T00:00
   2023-09-27T23:59:59     5 working-day publication-day 24:00     2023-09-27 2023-10-09       2023-10-10T00:00
   2023-09-28T00:00        5 working-day publication-day 24:00     2023-09-28 2023-10-10       2023-10-11T00:00
   2023-09-27T09:30        5 working-day next-day 24:00            2023-09-28 2023-10-10       2023-10-11T00:00
   2023-09-27T09:30        5 working-day publication-day 17:00     2023-09-27 2023-10-09       2023-10-09T17:00
   2023-10-13T09:00        5 working-day publication-day 24:00     2023-10-13 2023-10-19       2023-10-20T00:00
   2023-09-30T09:00        5 working-day publication-day 24:00     2023-09-30 2023-10-11       2023-10-12T00:00
   2023-09-27T09:30        7 day next-day 18:00                    2023-09-28 2023-10-07       2023-10-07T18:00
   2026-12-18T09:00        5 working-day publication-day 24:00     2026-12-18 2026-12-24       2026-12-25T00:00
   2026-12-21T09:00        5 working-day publication-day 24:00     calendar-unknown 2027       -
   2026-12-31T09:00        5 working-day publication-day 24:00     calendar-unknown 2027       -
   2027-01-04T09:00        5 working-day publication-day 24:00     calendar-unknown 2027       -
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string, string, string]);

test.each(periods)('published at %s, %s: %s, until %s', (publishedAt, rule, days, endsAt) => {
  const [count, unit, counting, closesAt] = rule.split(' ');
  const period = noticePeriod(
    officialCalendar,
    { count: Number(count), unit, counting, closesAt } as PeriodRule,
    Temporal.Instant.from(`${publishedAt}+08:00`),
    'Asia/Shanghai',
  );
  if (isRefusal(period)) {
    expect(`${period.refused} ${period.facts.year}`).toBe(days);
    return;
  }
  expect(`${period.firstOn} ${period.lastOn}`).toBe(days);
  expect(period.closesAt.equals(Temporal.Instant.from(`${endsAt}+08:00`))).toBe(true);
});

/** `2 370200 海岬`: ordinal of the direction, region, name; the file number is where it stands in the row. */
const entries = (written: string) =>
  written.split(',').map((each, place) => {
    const [ordinal = '', region = '', unit = ''] = each.trim().split(' ');
    return { number: `${place + 1}`, ordinal: Number(ordinal), region, unit };
  });

// files                                                            order                  as printed
test.each<[string, string, string]>([
  ['2 370102 甲, 1 370202 甲, 1 370102 甲', 'direction city name', '3 2 1'],
  ['1 371300 甲, 1 370102 甲, 1 370900 甲', 'direction city name', '2 3 1'],
  ['1 370105 周, 1 370102 王, 1 370181 安', 'direction city name', '3 2 1'],
  ['1 370202 安, 1 370102 周', 'direction city name', '2 1'],
  ['1 370202 安, 1 370102 周', 'direction name', '1 2'],
  ['2 370102 同, 1 370102 同, 1 370102 同', 'name', '1 2 3'],
])('%s by %s: %s', (files, order, printed) => {
  const listed = inNoticeOrder(entries(files), order.split(' ') as NoticeOrder[]);
  expect(listed.map(({ number }) => number).join(' ')).toBe(printed);
});

test('the order in which files are handed in does not matter', () => {
  const entry = fc.record({
    number: fc.uuid(),
    ordinal: fc.integer({ min: 1, max: 3 }),
    region: fc.constantFrom('370102', '370202', '371302'),
    unit: fc.constantFrom('甲', '乙', '丙', 'A'),
  });
  const lists = fc.uniqueArray(entry, { selector: ({ number }) => number, maxLength: 12 });
  fc.assert(
    fc.property(
      lists.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const order: NoticeOrder[] = ['direction', 'city', 'name'];
        expect(inNoticeOrder(shuffled, order)).toEqual(inNoticeOrder(list, order));
      },
    ),
  );
});
