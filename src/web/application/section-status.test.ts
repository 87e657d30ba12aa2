import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import type { Section } from '#domain/programme/field.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import { sectionStatus } from './section-status.ts';

const [section] = smallProgramme({
  fields: { name: { type: 'text' }, area: { type: 'dec' }, truth: { type: 'yesNo', mustBe: 'yes' } },
}).commonForm.before as [Section];

// answered      missing         saves   asked for   status
const cases = `
   -             name,area       0       no          not-started
   name          area            0       no          in-progress
   -             name,area       1       no          in-progress
   name,area     -               2       no          completed
   name,area     truth           2       no          completed
   name,area     -               2       yes         changes-asked
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/));

test.each(cases)(
  'answered %s, missing %s, saved %s times, asked for: %s → %s',
  (answered, missing, saves, asked, status) => {
    const words = (list: string) => (list === '-' ? [] : list.split(','));
    const found = sectionStatus(section, {
      gaps: words(missing!).map((field) => ({ section: 'first', field, code: 'field-required' })),
      answers: new Map(words(answered!).map((code): [string, Answer] => [code, '1'])),
      asked: new Set(asked === 'yes' ? ['first'] : []),
      revision: Number(saves),
      isShown: () => true,
    });
    expect(found).toBe(status);
  },
);

test('a section whose questions are all for others is not needed', () => {
  const none = { gaps: [], answers: new Map(), asked: new Set<string>(), revision: 0, isShown: () => false };
  expect(sectionStatus(section, none)).toBe('not-needed');
});
