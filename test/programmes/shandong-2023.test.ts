import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverage } from '#domain/programme/coverage.ts';
import { lintProgrammeFolder } from '#server/programme/lint-programme-folder.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';

const folder = join(import.meta.dirname, '../../programmes/shandong-2023');

test('nothing is wrong in the programme, nor in what its demonstration lays over it', async () => {
  expect(await lintProgrammeFolder(folder)).toEqual([]);
});

test('each of the 116 obligations of the guide is met', async () => {
  const { programme } = await readProgrammeFolder(folder);
  const { clauses, total, covered } = coverage(programme!.definition);
  const ofKind = (kind: string) => clauses.filter((clause) => clause.kind === kind).length;

  expect({ total, covered }).toEqual({ total: 116, covered: 116 });
  expect([ofKind('rule'), ofKind('judgement'), ofKind('stage'), ofKind('information')]).toEqual([
    45, 54, 8, 9,
  ]);
});

// chapter   obligations
const chapters = { 0: 3, 1: 65, 2: 24, 3: 14, 4: 10 };

test('they are numbered as the guide is', async () => {
  const { programme } = await readProgrammeFolder(folder);
  const inChapter = (chapter: string) =>
    programme!.definition.clauses.filter(({ code }) => code.startsWith(`${chapter}.`)).length;

  expect(Object.fromEntries(Object.keys(chapters).map((chapter) => [chapter, inChapter(chapter)]))).toEqual(
    chapters,
  );
});

test('the demonstration has smaller targets and asks for no paper; the programme itself keeps the guide’s figures', async () => {
  const { programme: itself } = await readProgrammeFolder(folder);
  const { programme: demo } = await readProgrammeFolder(folder, 'demo/overlay.yaml');
  const setting = (programme: typeof demo, code: string) =>
    programme!.definition.settings.find((each) => each.code === code);

  expect(setting(itself, 'demoTargets')).toBeUndefined();
  expect(
    Object.values(setting(demo, 'demoTargets')!.perDirection!)
      .map(Number)
      .reduce((sum, each) => sum + each),
  ).toBe(20);
  expect(setting(demo, 'paperForm')?.value).toBe('none');
  expect(setting(demo, 'softQuota')).toEqual(setting(itself, 'softQuota'));
  expect(demo!.hash).not.toBe(itself!.hash);
});

test('who is next in line is called by the word of the state', async () => {
  const { programme } = await readProgrammeFolder(folder, 'demo/overlay.yaml');

  expect(JSON.stringify(programme!.definition)).toContain('储备');
  expect(JSON.stringify(programme!.definition)).not.toContain('备选');
});
