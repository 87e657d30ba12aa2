// What a programme says stands in its folder. Looked up in all of src but its tests: nothing of the guide of 2023.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';

const root = join(import.meta.dirname, '../..');
const { programme } = await readProgrammeFolder(join(root, 'programmes/shandong-2023'));
const { directions, clauses, clauseGroups, settings } = programme!.definition;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (words: readonly string[], before = '', after = '') =>
  new RegExp(`${before}(?:${words.map(escaped).join('|')})${after}`, 'u');

/** Ids of two figures are left out: every `1.5` of a style would be one. */
const ids = clauses.map(({ code }) => code).filter((code) => code.split('.').length > 2);
const groups = clauseGroups.map(({ number }) => number?.zh ?? '').filter((number) => number.includes('（'));

const lookedUp: Readonly<Record<string, RegExp>> = {
  'the province': /山东|shandong|济南/iu,
  'its year': /2023/,
  'its region, or one below it': /(?<!\d)37\d{4}(?!\d)/,
  'a direction': oneOf(
    directions.map(({ code }) => code),
    '(?<!\\w)',
    '(?!\\w)',
  ),
  'a clause': oneOf(ids, '(?<![\\w.])', '(?![\\w.])'),
  'a number of the guide': oneOf(groups),
};

/** Every text of ours that is built, run or shown; compiler settings (`tsconfig.json`) say nothing of a programme. */
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|tsx|css|html|sql|typ|svg)$/.test(name) && !/\.test\.tsx?$/.test(name),
);

const found = (what: RegExp, text: string) =>
  text.split('\n').flatMap((line, at) => (what.test(line) ? [`${at + 1}: ${line.trim()}`] : []));

test('what is looked up is what the guide bears', () => {
  expect(settings.find(({ code }) => code === 'region')?.value).toBe('370000');
  expect(directions.map(({ code }) => code)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7']);
  expect(ids.length).toBeGreaterThan(100);
  expect(groups).toContain('一（五）');
  expect(files.length).toBeGreaterThan(1000);
});

// prettier-ignore
const written: [string, string][] = [
  ['the province', '// 山东省工业和信息化厅'],
  ['the province', "resolve('../programmes/shandong-2023')"],
  ['its year', "at: '2023-05-15T09:00'"],
  ['its region, or one below it', "region: '370100'"],
  ['a direction', '/** `23-D5-0017` */'],
  ['a direction', "if (direction === 'D1')"],
  ['a clause', "clause('1.5.9')"],
  ['a number of the guide', '一（五）·9'],
];

test.each(written)('%s would be found in %s', (what, line) => {
  expect(found(lookedUp[what]!, line)).toHaveLength(1);
});

test.each(Object.entries(lookedUp))('src holds nothing of %s', (_what, pattern) => {
  const places = files.flatMap((name) =>
    found(pattern, readFileSync(join(root, 'src', name), 'utf8')).map((place) => `${name}:${place}`),
  );
  expect(places).toEqual([]);
});
