import { expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { timetableOf } from '#domain/programme/timetable.ts';
import { isRefusal } from '#domain/refusal.ts';
import { fileOfRules, lifecycleWith } from '#test/support/file-of-rules.ts';
import type { ApplicationState } from './lifecycle.ts';
import { maySubmit, type Submitting } from './submit.ts';

const closing = Temporal.Instant.from('2023-05-31T17:00:00+08:00');
const correctionDueAt = Temporal.Instant.from('2023-06-08T17:00:00+08:00');
const timetable = timetableOf(
  [{ code: 'applicationClosesAt', value: '2023-05-31T17:00+08:00' }],
  'Asia/Shanghai',
);
const lifecycle = lifecycleWith('unit-check', 'recommendation');

// act          state              role                 ms after its limit   closing instant   outcome
const cases = `
   submit       draft              unit-administrator    0                   included          submitted
   submit       draft              unit-administrator   +1                   included          deadline-passed
   submit       draft              unit-administrator    0                   excluded          deadline-passed
   submit       draft              unit-administrator   -1                   excluded          submitted
   resubmit     returned           unit-administrator    0                   included          submitted
   resubmit     returned           unit-administrator   +1                   included          deadline-passed
   supplement   supplement-asked   unit-administrator    0                   included          reported
   supplement   supplement-asked   unit-administrator   +1                   included          deadline-passed
   submit       draft              filler                0                   included          not-your-act
   submit       submitted          unit-administrator    0                   included          out-of-turn
   resubmit     draft              unit-administrator    0                   included          out-of-turn
   supplement   returned           unit-administrator    0                   included          out-of-turn
`
  .trim()
  .split('\n')
  .map(
    (line) =>
      line.trim().split(/\s+/) as [
        Submitting,
        ApplicationState,
        Role,
        string,
        'included' | 'excluded',
        string,
      ],
  );

test.each(cases)(
  '%s of %s, %s, %s ms after its limit (%s): %s',
  (act, state, role, milliseconds, closingInstant, outcome) => {
    const application = fileOfRules({ unit: 'dawn', state });
    const person = { id: 'lu', role, organisation: 'dawn', membership: 'm' };
    const limit = act === 'submit' ? closing : correctionDueAt;

    const decided = maySubmit(act, application, person, limit.add({ milliseconds: Number(milliseconds) }), {
      lifecycle,
      timetable,
      closingInstant,
      correctionDueAt,
    });

    expect(isRefusal(decided) ? decided.refused : decided.state).toBe(outcome);
  },
);
