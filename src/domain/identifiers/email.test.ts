import { expect, test } from 'vitest';
import { emailProblem, normaliseEmail } from './email.ts';

const label = 'a'.repeat(60);

// typed                          problem
const cases: [string, string | undefined][] = [
  ['office@example.org', undefined],
  [' Office.Li@Example.ORG ', undefined],
  ['li+2023@mail.gxt.example.org', undefined],
  ['ｏｆｆｉｃｅ＠example.org', undefined],
  [`${'a'.repeat(64)}@example.org`, undefined],
  ['', 'email-shape'],
  ['office', 'email-shape'],
  ['office@example', 'email-shape'],
  ['@example.org', 'email-shape'],
  ['office@', 'email-shape'],
  ['of..fice@example.org', 'email-shape'],
  ['.office@example.org', 'email-shape'],
  ['office@-example.org', 'email-shape'],
  ['office@example..org', 'email-shape'],
  ['a@b@example.org', 'email-shape'],
  ['office@192.0.2.1', 'email-shape'],
  ['of fice@example.org', 'email-characters'],
  ['办公室@example.org', 'email-characters'],
  ['a@example.org,b@example.org', 'email-characters'],
  ['Li <li@example.org>', 'email-characters'],
  [`${'a'.repeat(65)}@example.org`, 'email-length'],
  [`a@${Array(5).fill(label).join('.')}`, 'email-length'],
];

test.each(cases)('%s: %s', (typed, problem) => {
  expect(emailProblem(normaliseEmail(typed))?.code).toBe(problem);
});

test('only the domain is lowered', () => {
  expect(normaliseEmail(' Office.Li@Example.ORG ')).toBe('Office.Li@example.org');
});
