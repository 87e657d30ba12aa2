import { expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { timetableOf } from '#domain/programme/timetable.ts';
import { isRefusal } from '#domain/refusal.ts';
import { fileOfRules, lifecycleWith } from '#test/support/file-of-rules.ts';
import type { ApplicationState } from './lifecycle.ts';
import { withdraw } from './withdraw.ts';

const closing = Temporal.Instant.from('2023-05-31T17:00:00+08:00');
const timetable = timetableOf(
  [{ code: 'applicationClosesAt', value: '2023-05-31T17:00+08:00' }],
  'Asia/Shanghai',
);
const lifecycle = lifecycleWith('unit-check', 'recommendation');

// state      role                 ms after closing   closing instant   outcome
const cases = `
   submitted  unit-administrator    0                 included          draft
   submitted  unit-administrator    0                 excluded          deadline-passed
   submitted  unit-administrator   -1                 excluded          draft
   submitted  unit-administrator   +1                 included          deadline-passed
   draft      unit-administrator    0                 included          out-of-turn
   checked    unit-administrator    0                 included          out-of-turn
   submitted  filler                0                 included          not-your-act
   submitted  recommending-clerk    0                 included          not-your-act
`
  .trim()
  .split('\n')
  .map(
    (line) => line.trim().split(/\s+/) as [ApplicationState, Role, string, 'included' | 'excluded', string],
  );

test.each(cases)(
  '%s, %s, %s ms after closing (%s): %s',
  (state, role, milliseconds, closingInstant, outcome) => {
    const application = fileOfRules({ unit: 'dawn', state });
    const person = { id: 'lu', role, organisation: 'dawn', membership: 'm' };

    const decided = withdraw(application, person, closing.add({ milliseconds: Number(milliseconds) }), {
      lifecycle,
      timetable,
      closingInstant,
    });

    expect(isRefusal(decided) ? decided.refused : decided.state).toBe(outcome);
  },
);
