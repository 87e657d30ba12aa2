import { expect, test } from 'vitest';
import { speaker } from '#messages/speak.ts';
import { shifan } from '../main.ts';

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const write = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { status: await shifan(args, { ...write, language: 'en', speak: speaker('en') }), out, err };
}

test('each code on a line, with its reasons', async () => {
  const { status, out, err } = await run(
    'credit-code',
    '--json',
    '9137 9900 fake 0023 20',
    '91379900FAKE001795',
  );
  expect([status, err]).toEqual([1, []]);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { code: '9137 9900 fake 0023 20', normalised: '91379900FAKE002320', valid: true, problems: [] },
    {
      code: '91379900FAKE001795',
      normalised: '91379900FAKE001795',
      valid: false,
      problems: [
        {
          code: 'wrong-check-character',
          given: '5',
          expected: '4',
          message: expect.stringContaining('should be "4"'),
        },
      ],
    },
  ]);
});

test('the inner check is said on standard error and is no reason', async () => {
  expect(await run('credit-code', '91379900FAKE00230R')).toEqual({
    status: 0,
    out: ['91379900FAKE00230R  valid'],
    err: [expect.stringContaining('GB 11714')],
  });
});

test('every reason has its sentence', async () => {
  const { out } = await run('credit-code', '0137990OFAKE00179', '91-79900FAKE0O2320');
  expect(out).toEqual([
    '0137990OFAKE00179  not valid',
    '  A unified social credit code has 18 characters; this has 17.',
    '  Character 8, "O", should be a figure.',
    '  The first character, "0", names no registration department: one of 123456789ANY.',
    '91-79900FAKE0O2320  not valid',
    '  Character 3, "-", should be a figure.',
    '  Character 14, "O", should be a figure, or a capital letter other than I, O, S, V and Z.',
  ]);
});

test('no code is wrong use', async () => {
  expect((await run('credit-code')).status).toBe(2);
});
