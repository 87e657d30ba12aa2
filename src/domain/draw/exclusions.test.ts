import { expect, test } from 'vitest';
import { countExcluded, excludeEmployed, excludeFrom, type UnitAppliesRule } from './exclusions.ts';

const guide: UnitAppliesRule = { lead: 'whole-call', joint: 'its-direction' };
const strict: UnitAppliesRule = { lead: 'whole-call', joint: 'whole-call' };

// employer of the expert      who takes part                    in   rule    kept out of the draw of B
const cases = `
   91A 示例重工有限公司         lead  91A 示例重工有限公司        B    guide   employer-code
   91A 示例重工有限公司         lead  91A 示例重工有限公司        A    guide   employer-code
   91A 示例重工有限公司         joint 91A 示例重工有限公司        B    guide   employer-code
   91A 示例重工有限公司         joint 91A 示例重工有限公司        A    guide   -
   91A 示例重工有限公司         joint 91A 示例重工有限公司        A    strict  employer-code
   91A 旧名有限公司             lead  91A 示例重工有限公司        B    guide   employer-code
   -   示例重工有限责任公司     lead  91A 示例重工有限公司        B    guide   employer-name
   91A 示例重工有限公司         lead  -   示例重工（有限公司）    B    guide   employer-name
   91B 示例重工有限公司         lead  91A 示例重工有限公司        B    guide   -
   91B 示例研究所               lead  91A 示例重工有限公司        B    guide   -
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test.each(cases)(
  '%s %s, while %s %s %s takes part in %s (%s): %s',
  (code, employer, part, unitCode, unit, direction, rule, source) => {
    const exclusions = excludeEmployed(
      [{ id: 'e', employers: [{ creditCode: code === '-' ? undefined : code, name: employer! }] }],
      [
        {
          application: 'file',
          direction: direction!,
          part: part as 'lead',
          creditCode: unitCode === '-' ? undefined : unitCode,
          name: unit!,
        },
      ],
      'B',
      rule === 'guide' ? guide : strict,
    );

    expect(exclusions).toEqual(
      source === '-' ? [] : [{ expert: 'e', reason: 'conflict-unit-applies', source, application: 'file' }],
    );
  },
);

test('an expert is kept out once, by the file that his employer leads', () => {
  const unit = { creditCode: '91A', name: '示例重工有限公司' };
  const exclusions = excludeEmployed(
    [
      { id: 'two jobs', employers: [{ creditCode: '91C', name: '示例大学' }, unit] },
      { id: 'free', employers: [] },
    ],
    [
      { ...unit, application: 'joined', direction: 'B', part: 'joint' },
      { ...unit, application: 'led', direction: 'A', part: 'lead' },
    ],
    'B',
    guide,
  );

  expect(exclusions.map(({ expert, application }) => [expert, application])).toEqual([['two jobs', 'led']]);
  expect(countExcluded([...exclusions, ...exclusions])).toEqual({ 'conflict-unit-applies': 1 });
});

test('whoever is set aside on the day is kept out for that alone, whoever employs him', () => {
  const unit = { creditCode: '91A', name: '示例重工有限公司' };
  const experts = [
    { id: 'disabled', employers: [unit], unavailable: 'conflict-disabled' },
    { id: 'employed', employers: [unit] },
    { id: 'free', employers: [] },
  ];
  const exclusions = excludeFrom(
    experts,
    [{ ...unit, application: 'led', direction: 'B', part: 'lead' }],
    'B',
    guide,
  );
  expect(exclusions).toEqual([
    { expert: 'disabled', reason: 'conflict-disabled', source: 'pool', application: null },
    { expert: 'employed', reason: 'conflict-unit-applies', source: 'employer-code', application: 'led' },
  ]);
  expect(countExcluded(exclusions)).toEqual({ 'conflict-disabled': 1, 'conflict-unit-applies': 1 });
});
