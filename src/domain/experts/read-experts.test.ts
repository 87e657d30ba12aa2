import { expect, test } from 'vitest';
import { readExperts } from './read-experts.ts';

const commitment = (character: string) => character.repeat(64);
const good = {
  name: '杨甲',
  identityCommitment: commitment('a'),
  employer: '示例第一研究所',
  employerCode: '12379900FAKE91015X',
  formerEmployers:
    '91379900FAKE00363U 示例垦利油服有限公司 2014-07-01 2021-03-01；示例 大学 2010-01-01 2014-06-30',
  title: '正高级工程师',
  fields: 'D4；D5',
  city: '370100',
  phone: '１３８ 1234 5678',
  email: 'Expert-1@Example.org',
  disabledUntil: '',
};
const context = { isRegion: (code: string) => code === '370100' };
const read = (...changes: Partial<Record<keyof typeof good, string>>[]) =>
  readExperts(
    changes.map((each, place) => ({ ...good, identityCommitment: commitment(`${place}`), ...each })),
    context,
  );

test('a row is read with its history', () => {
  const outcome = read({ identityCommitment: commitment('A'), disabledUntil: '2023-12-31' });
  expect('experts' in outcome && JSON.parse(JSON.stringify(outcome.experts))).toEqual([
    {
      identityCommitment: commitment('a'),
      name: '杨甲',
      title: '正高级工程师',
      fields: ['D4', 'D5'],
      city: '370100',
      phone: '13812345678',
      email: 'Expert-1@example.org',
      employments: [
        { name: '示例第一研究所', creditCode: '12379900FAKE91015X' },
        {
          name: '示例垦利油服有限公司',
          creditCode: '91379900FAKE00363U',
          fromOn: '2014-07-01',
          untilOn: '2021-03-01',
        },
        { name: '示例 大学', fromOn: '2010-01-01', untilOn: '2014-06-30' },
      ],
      disabledUntil: '2023-12-31',
    },
  ]);
});

test('what may be left out is left out', () => {
  const outcome = read({ employerCode: '', formerEmployers: ' ', title: '', city: '', phone: '', email: '' });
  expect('experts' in outcome && outcome.experts[0]).toMatchObject({
    phone: undefined,
    city: undefined,
    employments: [{ creditCode: undefined }],
  });
});

// cell                                                                 wrong
test.each([
  [{ name: ' ' }, '2.name field-required'],
  [{ employer: '' }, '2.employer field-required'],
  [{ fields: '' }, '2.fields field-required'],
  [{ identityCommitment: '' }, '2.identityCommitment field-required'],
  [{ identityCommitment: '370102198001011234' }, '2.identityCommitment field-format'],
  [{ employerCode: '12379900FAKE910150' }, '2.employerCode wrong-check-character'],
  [{ city: '999999' }, '2.city region-unknown'],
  [{ phone: '12345' }, '2.phone telephone-shape'],
  [{ email: 'nobody' }, '2.email email-shape'],
  [{ disabledUntil: '2023-02-30' }, '2.disabledUntil not-a-date'],
  [{ disabledUntil: '23.5.1' }, '2.disabledUntil not-a-date'],
  [{ formerEmployers: '示例大学 2014-06-30 2010-01-01' }, '2.formerEmployers before'],
  [{ formerEmployers: '2014-06-30 2015-01-01' }, '2.formerEmployers field-format'],
])('%o: %s', (cell, wrong) => {
  const outcome = read(cell);
  expect('problems' in outcome ? outcome.problems.map(({ field, code }) => `${field} ${code}`) : []).toEqual([
    wrong,
  ]);
});

test('nothing is read while one row cannot be, and nobody stands twice', () => {
  const outcome = read({}, { phone: '1' }, { identityCommitment: commitment('0') });
  expect('problems' in outcome && outcome.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    '3.phone telephone-shape',
    '4.identityCommitment listed-twice',
  ]);
});
