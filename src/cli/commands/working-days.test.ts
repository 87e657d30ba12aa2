import { expect, test } from 'vitest';
import { speaker } from '#messages/speak.ts';
import { shifan } from '../main.ts';

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const write = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { status: await shifan(args, { ...write, language: 'en', speak: speaker('en') }), out, err };
}

// arguments                                                        what it prints
test.each([
  [
    ['--from', '2023-09-27', '--count', '5'],
    { from: '2023-09-27', count: 5, counting: 'publication-day', end: '2023-10-09' },
  ],
  [
    ['--from', '2023-09-27', '--count', '5', '--counting', 'next-day'],
    { from: '2023-09-27', count: 5, counting: 'next-day', end: '2023-10-10' },
  ],
])('working-days %j', async (args, result) => {
  const { status, out, err } = await run('working-days', '--json', ...args);
  expect([status, out.map((line) => JSON.parse(line)), err]).toEqual([0, [result], []]);
});

test('without --json the period, then each of its days', async () => {
  const { out } = await run('working-days', '--from', '2023-06-21', '--count', '2');
  expect(out).toEqual([
    '21 June to 25 June 2023 (2 working days), the day of publication counts',
    '   1  2023-06-21 Wed  working day',
    '      2023-06-22 Thu  holiday (端午节)',
    '      2023-06-23 Fri  holiday (端午节)',
    '      2023-06-24 Sat  holiday (端午节)',
    '   2  2023-06-25 Sun  weekend, worked',
  ]);
});

// arguments                                       status  on standard error
test.each([
  [['--from', '2030-01-02', '--count', '5'], 1, 'no calendar of working days for 2030'],
  [['--from', '2026-12-31', '--count', '2'], 1, 'no calendar of working days for 2027'],
  [['--from', '2023-02-30', '--count', '5'], 2, '2023-02-30'],
  [['--from', '2023-02-03', '--count', '0'], 2, 'whole number'],
  [['--from', '2023-02-03', '--count', '1.5'], 2, 'whole number'],
  [['--from', '2023-02-03', '--count', '1', '--counting', 'no'], 2, '--counting'],
  [['--from', '2023-02-03'], 2, 'Usage'],
  [['--from', '2023-02-03', '--count', '1', '--unknown'], 2, 'Usage'],
])('working-days %j ends with status %d', async (args, expected, said) => {
  const { status, out, err } = await run('working-days', ...args);
  expect([status, out]).toEqual([expected, []]);
  expect(err.join('\n')).toContain(said);
});

test('a day that the next notice may change is said, and is no refusal', async () => {
  const { status, err } = await run('working-days', '--json', '--from', '2026-12-28', '--count', '1');
  expect([status, err.length]).toEqual([0, 1]);
  expect(err[0]).toContain('2027');
});
