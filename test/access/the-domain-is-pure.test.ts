// The domain has no surroundings, no clock and no chance. What would bring one in fails `npm run check`: shown here by
// running the linter on a copy of its rules with one bad file for each forbidden thing.

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

// prettier-ignore
const refused = [
  // console, process
  "console.log('');",
  'console?.log();',
  'process.exit(1);',
  'export const a = process?.env;',
  'export const a = globalThis.console;',
  // DOM
  'export const a = document.title;',
  'export const a = window.location;',
  "export const a = localStorage.getItem('a');",
  // timers
  'setTimeout(() => {}, 1);',
  'setInterval?.(() => {}, 1);',
  'setImmediate(() => {});',
  'queueMicrotask(() => {});',
  // fetch
  "export const a = fetch('/');",
  "export const a = fetch?.('/');",
  // clocks
  'export const a = new Date();',
  'export const a = Date.now();',
  'export const a = Date?.now();',
  'export const a = performance.now();',
  'export const a = Temporal.Now.instant();',
  'export const a = Temporal?.Now.instant();',
  'export const a = Temporal?.Now?.instant();',
  "export const a = Temporal['Now'].instant();",
  'export const { Now } = Temporal;',
  'export type A = typeof Temporal.Now;',
  // chance
  'export const a = Math.random();',
  'export const a = Math?.random();',
  'export const a = Math.random?.();',
  'export const a = Math?.random?.();',
  "export const a = Math['random']();",
  "export const a = Math?.['random']();",
  'export const a = (Math).random();',
  'export const a = Math!.random();',
  'export const { random } = Math;',
  'const { random: chance } = Math;\nexport { chance };',
  'const chance = Math;\nexport { chance };',
  'let chance = Math;\nexport { chance };',
  'export const a = (chance = Math) => chance;',
  'export const a = [{ ...Math }];',
  'export const a = crypto.randomUUID();',
  // node:*
  "import { readFileSync } from 'node:fs';\nexport { readFileSync };",
  "import { readFile } from 'node:fs/promises';\nexport { readFile };",
  "export { readFileSync } from 'node:fs';",
  "export const a = import('node:fs');",
  "export const a = require('node:fs');",
  // what is not the domain
  "import type { Deps } from '#server/deps.ts';\nexport type { Deps };",
];

// prettier-ignore
const allowed = [
  'export const a = Math.max(1, Math.min(2, 3));',
  "export const a = (at: Temporal.Instant) => at.equals(Temporal.Instant.from('2031-01-01T00:00Z'));",
  'export interface A {\n  days: Readonly<Record<string, Temporal.PlainDate>>;\n}',
  'export const a = (document: string, process: string) => document + process;',
  'export const a = { console: 1, fetch: 2 }.fetch;',
];

const fileOf = (source: string) => `${[...refused, ...allowed].indexOf(source)}.ts`;

/** The rule or rules that refuse each file. */
const rules = new Map<string, string[]>();
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'shifan-lint-'));
  const domain = join(copy, 'src/domain');
  await mkdir(domain, { recursive: true });
  await mkdir(join(copy, 'bin'));
  await cp(join(root, 'biome.json'), join(copy, 'biome.json'));
  await cp(join(root, 'bin/no-hidden-inputs.grit'), join(copy, 'bin/no-hidden-inputs.grit'));
  for (const source of [...refused, ...allowed]) await writeFile(join(domain, fileOf(source)), `${source}\n`);

  const linter = join(root, 'node_modules/.bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off', 'src/domain'];
  const said = await promisify(execFile)(linter, options, { cwd: copy, maxBuffer: 16 * 1024 * 1024 }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  for (const [, file = '', rule = ''] of said.matchAll(/^src\/domain\/(\d+\.ts):\d+:\d+ (\S+)/gm))
    rules.set(file, [...(rules.get(file) ?? []), rule]);
}, 60_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

const boundary = /^(?:plugin|lint\/style\/noRestricted(?:Globals|Imports))$/;
const boundariesOf = (source: string) =>
  (rules.get(fileOf(source)) ?? []).filter((rule) => boundary.test(rule));

test.each(refused)('%s is refused', (source) => {
  expect(boundariesOf(source)).not.toEqual([]);
});

test.each(allowed)('%s is not', (source) => {
  expect(boundariesOf(source)).toEqual([]);
});
