import { expect, test } from 'vitest';
import { verdicts } from '#domain/eligibility/verdict.ts';
import type { ObjectionState } from '#domain/objection/objection.ts';
import { outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme } from '#test/support/small-programme.ts';
import { certificateNumber, certificateSeries, numberCertificates } from './certificate-number.ts';
import { certificateState } from './certificate-state.ts';
import { certificateWording } from './certificate-wording.ts';
import { refusedList, type Standing, standings } from './recognise.ts';
import { termEndsAt, termFrom } from './term.ts';

// recognised     years   same-day      day-before
const terms = `
   2023-10-20     2       2025-10-20    2025-10-19
   2024-02-29     2       2026-02-28    2026-02-28
   2024-02-29     4       2028-02-29    2028-02-28
   2024-02-28     2       2026-02-28    2026-02-27
   2023-12-31     1       2024-12-31    2024-12-30
   2026-03-01     2       2028-03-01    2028-02-29
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);

test.each(terms)('from %s for %s years: to %s, or to %s', (recognised, years, sameDay, dayBefore) => {
  const fromOn = Temporal.PlainDate.from(recognised);
  expect(termFrom(fromOn, { years: Number(years), end: 'same-day' }).untilOn.toString()).toBe(sameDay);
  expect(termFrom(fromOn, { years: Number(years), end: 'day-before' }).untilOn.toString()).toBe(dayBefore);
});

test('the last day lasts to its end', () => {
  const endsAt = termEndsAt(Temporal.PlainDate.from('2025-10-20'), 'Asia/Shanghai');
  expect(endsAt.equals(Temporal.Instant.from('2025-10-21T00:00+08:00'))).toBe(true);
});

const places = (direction: string, ordinal: number) => ({ prefix: '23', year: 2023, direction, ordinal });

// format                               directions of the files   given before   numbers
test.each([
  ['示范{year}-{ordinal}-{running:3}', 'D1 D1 D5', 0, '示范2023-1-001 示范2023-1-002 示范2023-5-001'],
  ['示范{year}-{ordinal}-{running:3}', 'D5', 7, '示范2023-5-008'],
  ['绿港{year}-{running:2}', 'D1 D1 D5', 0, '绿港2023-01 绿港2023-02 绿港2023-03'],
  ['{prefix}{direction}{running}', 'D5 D1 D5', 99, '23D5100 23D1100 23D5101'],
])('%s for %s after %i: %s', (format, directions, before, numbers) => {
  const files = directions
    .split(' ')
    .map((direction) => ({ places: places(direction, Number(direction.slice(1))) }));
  const given = numberCertificates(format, files, () => before + 1);
  expect(given.map(({ number }) => number).join(' ')).toBe(numbers);
});

test('a format that counts nothing gives no second number', () => {
  const files = [{ places: places('D1', 1) }, { places: places('D1', 1) }];
  expect(() => numberCertificates('示范{year}-{ordinal}', files, () => 1)).toThrow(RangeError);
  expect(certificateSeries('{year}-{ordinal}-{running:3}', places('D5', 5))).toBe('2023-5-#');
  expect(certificateNumber('{year}-{ordinal}-{running:3}', places('D5', 5), 1000)).toBe('2023-5-1000');
});

test('a wording takes names as they are', () => {
  const facts = {
    unit: '甲{{until}}',
    project: '乙',
    direction: '试点',
    from: '2023年10月20日',
    until: '2025年10月20日',
  };
  expect(certificateWording('{{unit}}的“{{project}}”列为{{direction}}，自{{from}}至{{until}}。', facts)).toBe(
    '甲{{until}}的“乙”列为试点，自2023年10月20日至2025年10月20日。',
  );
  expect(() => certificateWording('{{holder}}', facts)).toThrow(RangeError);
});

// until        revoked      replaced   on           state
const states = `
   2025-10-20   -            -          2025-10-20   valid
   2025-10-20   -            -          2025-10-21   expired
   2025-10-20   2024-06-01   -          2024-05-31   valid
   2025-10-20   2024-06-01   -          2024-06-01   revoked
   2025-10-20   2024-06-01   c2         2026-01-01   revoked
   2025-10-20   -            c2         2024-06-01   renamed
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string, string]);

test.each(states)(
  'until %s, revoked %s, replaced by %s, on %s: %s',
  (until, revoked, replaced, on, state) => {
    const facts = {
      untilOn: Temporal.PlainDate.from(until),
      revokedOn: revoked === '-' ? undefined : Temporal.PlainDate.from(revoked),
      replacedBy: replaced === '-' ? undefined : replaced,
    };
    expect(certificateState(facts, Temporal.PlainDate.from(on))).toBe(state);
  },
);

const programme = smallProgramme({
  fields: { area: { type: 'dec', unit: 'm²' } },
  judgements: { credit: { options: options('good', 'bad') } },
  conditions: {
    area: { class: 'hard', tree: { atLeast: { fact: 'area', value: '1000', unit: 'm²' } } },
    credit: { class: 'hard', tree: { judged: { judgement: 'credit', is: 'good' } } },
    soft: { class: 'soft', tree: { atLeast: { fact: 'area', value: '9000', unit: 'm²' } } },
  },
});
const closesAt = Temporal.Instant.from('2023-10-10T00:00+08:00');

/** `7 area=999 credit=good received`: number, facts, the state of an objection to it. */
function file(written: string) {
  const [number = '', ...rest] = written.split(' ');
  const given = Object.fromEntries(rest.filter((each) => each.includes('=')).map((each) => each.split('=')));
  const answers = new Map([['area', given.area ?? '1000']]);
  const outside = outsideFacts(programme, {
    judged: { credit: given.credit ?? 'good', ...(given.credit === '-' && { credit: undefined as never }) },
  });
  const objections = rest
    .filter((each) => !each.includes('='))
    .map((state) => ({
      number: `Y-${number}`,
      state: state as ObjectionState,
      receivedAt: closesAt.subtract({ hours: 1 }),
      closesAt,
    }));
  return {
    number,
    closesAt,
    lastOn: Temporal.PlainDate.from('2023-10-09'),
    objections,
    verdicts: verdicts(programme, { direction: 'A', answers }, { outside }),
  };
}

const said = (all: readonly Standing[]) =>
  all
    .map(
      (each) =>
        `${each.number}:${each.standing === 'held' ? each.why.refused : each.standing === 'failing' ? each.conditions.join('+') : 'yes'}`,
    )
    .join(' ');

// files                                     now, by the end   effect   what becomes of them
const cases = `
   1, 2                                      0                 file     1:yes 2:yes
   1, 2                                      -1                file     1:notice-running 2:notice-running
   1, 2 admissible                           0                 file     1:yes 2:objection-open
   1, 2 admissible                           0                 list     1:objection-open 2:objection-open
   1, 2 received                             0                 file     1:yes 2:objection-open
   1 inadmissible, 2 decided                 0                 list     1:yes 2:yes
   1 area=999.99, 2                          0                 file     1:area 2:yes
   1 area=999.99 admissible                  0                 file     1:objection-open
   1 credit=bad, 2 credit=-                  0                 file     1:credit 2:judgement-open
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string, 'file' | 'list', string]);

test.each(cases)(
  '%s; %s ms after the end, an objection holds the %s: %s',
  (files, milliseconds, objectionEffect, expected) => {
    const now = closesAt.add({ milliseconds: Number(milliseconds) });
    const rules = { now, onDay: Temporal.PlainDate.from('2023-10-10'), objectionEffect };
    expect(said(standings(files.split(', ').map(file), rules))).toBe(expected);
  },
);

test('a document dated within the period recognises nobody', () => {
  const rules = {
    now: closesAt.add({ hours: 240 }),
    onDay: Temporal.PlainDate.from('2023-10-09'),
    objectionEffect: 'file' as const,
  };
  const all = standings([file('1'), file('2 admissible')], rules);
  expect(refusedList(all)).toMatchObject({ refused: 'notice-running', facts: { fromOn: '2023-10-10' } });
  expect(
    refusedList(
      standings([file('1'), file('2 admissible')], { ...rules, onDay: rules.onDay.add({ days: 1 }) }),
    ),
  ).toBeUndefined();
});
