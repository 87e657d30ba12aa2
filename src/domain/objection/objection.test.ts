import { expect, test } from 'vitest';
import { officialCalendar } from '#calendars/official.ts';
import type { Role } from '#domain/people/role.ts';
import { options, smallProgramme } from '#test/support/small-programme.ts';
import {
  answerDays,
  holdsFile,
  isLate,
  type ObjectionAct,
  type ObjectionState,
  objectionNumber,
  refusedAnswer,
  refusedStep,
  remarksOn,
} from './objection.ts';
import { objectionCodeOf, readObjectionCode } from './objection-code.ts';

const closesAt = Temporal.Instant.from('2023-10-10T00:00+08:00');
const after = (milliseconds: number) => closesAt.add({ milliseconds });

// state          ms after the end   late    holds its file
const holding = `
   received       -1                 no      yes
   received        0                 yes     no
   received       +1                 yes     no
   admissible     -1                 no      yes
   admissible     +1                 yes     yes
   inadmissible   -1                 no      no
   decided        -1                 no      no
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ObjectionState, string, string, string]);

test.each(holding)('%s, %s ms after the end: late %s, holds %s', (state, milliseconds, late, holds) => {
  const receivedAt = after(Number(milliseconds));
  expect(isLate(receivedAt, closesAt)).toBe(late === 'yes');
  expect(holdsFile({ number: '23-Y-001', state, receivedAt, closesAt })).toBe(holds === 'yes');
});

// state          act                   role                 outcome
const steps = `
   received       judge-admissibility   objection-handler    yes
   received       judge-admissibility   department-leader    not-your-act
   admissible     judge-admissibility   objection-handler    out-of-turn
   inadmissible   propose-outcome       objection-handler    out-of-turn
   admissible     propose-outcome       objection-handler    yes
   admissible     decide-objection      department-leader    yes
   admissible     decide-objection      objection-handler    not-your-act
   decided        decide-objection      department-leader    out-of-turn
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ObjectionState, ObjectionAct, Role, string]);

test.each(steps)('%s, %s by the %s: %s', (state, act, role, outcome) => {
  expect(refusedStep(act, { number: '23-Y-001', state }, { role })?.refused ?? 'yes').toBe(outcome);
});

const definition = smallProgramme({
  judgements: {
    'objection-admissibility': {
      options: options('admissible', 'not-admissible'),
      reasons: ['late', 'anonymous'],
    },
  },
});

// answer                                           outcome
test.each<[boolean, string | undefined, string, string]>([
  [true, undefined, '实名，属于公示事项', 'yes'],
  [true, undefined, ' ', 'reason-required'],
  [false, 'late', '公示期已届满', 'yes'],
  [false, 'late', '', 'reason-required'],
  [false, undefined, '公示期已届满', 'reason-required'],
  [false, 'unlisted', '公示期已届满', 'reason-required'],
])('admissible %s for %s, saying “%s”: %s', (admissible, reason, sentence, outcome) => {
  expect(refusedAnswer({ admissible, reason, sentence }, definition)?.refused ?? 'yes').toBe(outcome);
});

test('a programme that lists no reasons asks for none', () => {
  const given = { admissible: false, reason: undefined, sentence: '逾期' };
  expect(refusedAnswer(given, smallProgramme({ judgements: {} }))).toBeUndefined();
});

test('late, unnamed and without evidence is said, and refused of none', () => {
  expect(remarksOn({ receivedAt: after(-1), closesAt, named: true, evidence: 1 })).toEqual([]);
  expect(remarksOn({ receivedAt: after(-1), closesAt, named: true, evidence: 0 })).toEqual([
    'objection-thin',
  ]);
  expect(remarksOn({ receivedAt: after(0), closesAt, named: false, evidence: 2 })).toEqual([
    'objection-late',
    'objection-thin',
  ]);
});

// received             answered by   decided by
test.each([
  ['2023-10-08T09:10', '2023-10-10', '2023-10-27'],
  ['2023-09-28T23:59', '2023-10-08', '2023-10-25'],
])('received at %s: answered by %s, decided by %s', (receivedAt, acknowledgeOn, decideOn) => {
  const days = answerDays(officialCalendar, Temporal.Instant.from(`${receivedAt}+08:00`), 'Asia/Shanghai', {
    acknowledge: 2,
    decide: 15,
  });
  expect(JSON.parse(JSON.stringify(days))).toEqual({ acknowledgeOn, decideOn });
});

test('a year without its calendar is not guessed', () => {
  const at = Temporal.Instant.from('2026-12-30T09:00+08:00');
  expect(answerDays(officialCalendar, at, 'Asia/Shanghai', { acknowledge: 2, decide: 15 })).toMatchObject({
    refused: 'calendar-unknown',
  });
});

test('number and code can be said on the telephone, and typed from paper', () => {
  expect(objectionNumber('23', 31)).toBe('23-Y-031');
  const code = objectionCodeOf(Uint8Array.from([7, 20, 4, 22, 26, 2, 30, 13, 9, 1, 0, 10]));
  expect(code).toBe('7M4P-T2YD-910A');
  expect(readObjectionCode(' 7m4p t2yd－9Ioa')).toBe(code);
});
