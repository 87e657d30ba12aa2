import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { roles } from '#domain/people/role.ts';
import { knownStages } from '#domain/programme/known-stages.ts';
import { catalogue } from './catalogue.ts';

const root = join(import.meta.dirname, '../..');
const { application, people } = catalogue['zh-CN'];

/** 中文 | `name` | kind, kind | meaning */
const terms = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, chinese = '', name = '', kinds = '', meaning = ''] =
      /^\| (.+?) \| `(.+?)` \| (.+?) \| (.+) \|$/.exec(line) ?? [];
    return name ? kinds.split(', ').map((kind) => ({ chinese, term: `${kind} ${name}`, meaning })) : [];
  });
const chineseOf = new Map(terms.map(({ term, chinese }) => [term, chinese]));

test('a term has one row', () => {
  const all = terms.map(({ term }) => term);
  expect(all.filter((term, place) => all.indexOf(term) !== place)).toEqual([]);
  expect(new Set(all.map((term) => term.split(' ')[0]))).toEqual(
    new Set(['noun', 'table', 'organisation', 'role', 'judgement', 'stage', 'state', 'act']),
  );
});

const { save: _save, ...acts } = application.act;
const { clock: _clock, visitor: _visitor, ...roleWords } = people.role;

test.each([
  ['role', roleWords],
  ['organisation', people.organisation],
  ['state', application.stateName],
  ['act', acts],
] as const)('every %s stands in the glossary with the word people read', (kind, words) => {
  for (const [code, chinese] of Object.entries(words))
    expect([code, chineseOf.get(`${kind} ${code}`)]).toEqual([code, chinese]);
  expect(terms.filter(({ term }) => term.startsWith(`${kind} `)).length).toBe(Object.keys(words).length);
});

test('so does every role and stage that a programme may have', () => {
  expect(roles.filter((role) => !chineseOf.has(`role ${role}`))).toEqual([]);
  expect(knownStages.filter((stage) => !chineseOf.has(`stage ${stage}`))).toEqual([]);
});

test('every table stands there with the term its migration gives', () => {
  const folder = join(root, 'src/server/database/migrations');
  const tables = readdirSync(folder).flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/^create table (\w+) \( -- (.+)$/gm),
  ]);
  expect(tables.length).toBeGreaterThan(70);
  for (const [, table, chinese] of tables)
    expect([table, chineseOf.get(`table ${table}`)]).toEqual([table, chinese]);
});

test('every judgement of the programmes we carry stands there', () => {
  const folder = join(root, 'programmes');
  for (const programme of readdirSync(folder)) {
    const { judgements } = parse(readFileSync(join(folder, programme, 'judgements.yaml'), 'utf8')) as {
      judgements: object;
    };
    expect(Object.keys(judgements).filter((code) => !chineseOf.has(`judgement ${code}`))).toEqual([]);
  }
});
