import { expect, test } from 'vitest';
import { refuseMove } from './move-date.ts';
import { timetableOf } from './timetable.ts';

const timetable = timetableOf(
  [
    { code: 'applicationOpensAt', value: '2023-05-08T09:00+08:00' },
    { code: 'applicationClosesAt', value: '2023-05-31T17:00+08:00' },
    { code: 'correctionClosesAt', value: '2023-06-09T17:00+08:00' },
    { code: 'formalityFrom', value: '2023-06-19' },
  ],
  'Asia/Shanghai',
);
const now = Temporal.Instant.from('2023-05-20T09:00+08:00');

// key                  to                          outcome
const cases = `
   correctionClosesAt   2023-06-12T17:00+08:00      moved
   correctionClosesAt   2023-05-30T17:00+08:00      bad-input
   correctionClosesAt   2023-05-19T17:00+08:00      clock-backwards
   correctionClosesAt   soon                        field-format
   applicationClosesAt  2023-05-31T18:00+08:00      moved
   applicationClosesAt  2023-06-01T17:00+08:00      published-frozen
   applicationOpensAt   2023-05-25T09:00+08:00      deadline-passed
   formalityFrom        2023-06-20                  moved
   formalityFrom        20230620                    field-format
   formalityFrom        2023-06-20T10:00            field-format
   lunch                2023-06-20                  not-found
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string]);

test.each(cases)('%s to %s: %s', (key, value, outcome) => {
  const refusal = refuseMove(now, timetable, 'applicationClosesAt', {
    key,
    value,
    reason: '系统维护，顺延一小时办理',
  });
  expect(refusal?.refused ?? 'moved').toBe(outcome);
});

test('nothing is moved without a reason', () => {
  const refusal = refuseMove(now, timetable, 'applicationClosesAt', {
    key: 'formalityFrom',
    value: '2023-06-20',
    reason: '顺延',
  });
  expect(refusal?.refused).toBe('reason-required');
});
