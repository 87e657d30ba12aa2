import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { speaker } from '#messages/speak.ts';
import { harbour, harbourFolder, patch } from '#test/support/patch-programme.ts';
import { shifan } from '../main.ts';

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    language: 'en',
    speak: speaker('en'),
  } as const;
  return { status: await shifan(args, terminal), out, err };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A folder with the second programme, one place of it changed. */
function changed(...[file, path, becomes]: [string, string, string]): string {
  const folder = mkdtempSync(join(tmpdir(), 'programme-'));
  made.push(folder);
  for (const [name, text] of patch(harbour(), file, path, becomes)) writeFileSync(join(folder, name), text);
  return folder;
}

const renamed = changed('clauses.yaml', 'clauses/1.2/by/0', 'condition:shore-powder');

test('a programme with nothing wrong: no output, status 0', async () => {
  expect(await run('lint', harbourFolder)).toEqual({
    status: 0,
    out: [],
    err: [`${harbourFolder}: nothing wrong.`],
  });
});

test('one line for each finding, with file, line and column, status 1', async () => {
  expect(await run('lint', renamed)).toEqual({
    status: 1,
    out: [
      `${relative('', renamed)}/clauses.yaml:17:10 Clause 1.2 is met by "condition:shore-powder", which does not exist.`,
    ],
    err: [],
  });
});

test('with --json one object a line', async () => {
  const { status, out } = await run('lint', '--json', renamed);

  expect(status).toBe(1);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    {
      file: `${relative('', renamed)}/clauses.yaml`,
      line: 17,
      column: 10,
      code: 'met-by-unknown',
      message: 'Clause 1.2 is met by "condition:shore-powder", which does not exist.',
    },
  ]);
});

test('a remark is said and stops nothing', async () => {
  const { status, out } = await run('lint', changed('settings.yaml', 'settings/panelSize/value', '6'));

  expect(status).toBe(0);
  expect(out).toHaveLength(1);
  expect(out[0]).toMatch(/settings\.yaml:\d+:\d+ Note: A panel of 6 is even/);
});

test('the clauses with their kind and what meets them, and whether all are met', async () => {
  const { status, out } = await run('coverage', harbourFolder);

  expect(status).toBe(0);
  expect(out[1]).toBe('1.2  rule         condition:shore-power');
  expect(out.at(-1)).toBe('14 clauses, 14 met: 8 rule, 4 judgement, 1 stage, 1 information.');
});

test('a clause that names what does not exist is not met: status 1', async () => {
  const { status, out } = await run('coverage', '--json', renamed);
  const { clauses, ...counts } = JSON.parse(out[0]!);

  expect(status).toBe(1);
  expect(counts).toEqual({ total: 14, covered: 13 });
  expect(clauses[1]).toEqual({ id: '1.2', kind: 'rule', by: ['condition:shore-powder'] });
});

test.each([
  [['lint']],
  [['lint', 'no-such-programme']],
  [['lint', 'a', 'b']],
  [['lint', harbourFolder, '--loud']],
  [['coverage']],
  [['coverage', 'no-such-programme']],
])('wrong use, status 2: %j', async (args) => {
  const { status, out, err } = await run(...args);

  expect({ status, out }).toEqual({ status: 2, out: [] });
  expect(err).not.toEqual([]);
});

test('a folder by the name of a file is a finding', async () => {
  const folder = changed('clauses.yaml', 'clauses/1.2/by/0', 'condition:shore-powder');
  rmSync(join(folder, 'lists.yaml'), { force: true });
  mkdirSync(join(folder, 'lists.yaml'));
  const { status, out, err } = await run('lint', folder);
  expect([status, err]).toEqual([1, []]);
  expect(out).toEqual([
    `${relative('', join(folder, 'lists.yaml'))}:1:1 It cannot be read (EISDIR); it should be a file.`,
  ]);
});

test('whoever stops listening does not change what was found', async () => {
  const lint = spawn(process.execPath, [resolve('src/cli/main.ts'), 'lint', renamed], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  lint.stdout.destroy();
  expect(await once(lint, 'exit')).toEqual([1, null]);
});
