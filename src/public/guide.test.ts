import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { guidePage } from './guide.ts';

let programme: EnabledProgramme;

beforeAll(async () => {
  const read = await readProgrammeFolder(join(import.meta.dirname, '../../programmes/shandong-2023'));
  if (!read.programme) throw new Error(JSON.stringify(read.findings[0]));
  programme = read.programme;
});

/** The row of one clause, its tags taken away. */
function row(id: string): string {
  const page = String(guidePage({ programme }, 'zh-CN').body);
  const [, rest = ''] = page.split(`id="${id}">`);
  return (rest.split('</article>')[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

// clause      its row says
const cases = `
   0.2         前言·2 · 说明 · 展示于 项目概况
   1.5.9       一（五）·9 · 系统计算 · 必须符合 · 1000平方米 指南 · 是否含本数
   1.5.13      10个 指南
   1.6.16      总分相同时在前 拟定
   2.1.1.5     评分标准 一（一） 基础与团队 10分
   2.2.1.3     由推荐单位负责人决定
   2.2.3.3     转型促进中心试点
   3.2.2       专家评分
   3.3.2       5个工作日
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

test.each(cases)('%s says %s', (id, says) => {
  for (const words of says.split(' · ')) expect(row(id)).toContain(words);
});

test('every clause has its row, and each kind has its own', () => {
  const rows = (kind?: 'rule' | 'stage' | 'judgement' | 'information') =>
    String(guidePage({ programme, kind }, 'zh-CN').body).match(/<article class="clause"/g)?.length;
  const ofKinds = (['rule', 'stage', 'judgement', 'information'] as const).map((kind) => rows(kind) ?? 0);

  expect(rows()).toBe(programme.definition.clauses.length);
  expect(ofKinds.reduce((one, other) => one + other)).toBe(programme.definition.clauses.length);
});

test('a clause that nothing meets says so', () => {
  const clauses = programme.definition.clauses.map((clause) =>
    clause.code === '1.5.9' ? { ...clause, by: ['condition:nowhere'] } : clause,
  );
  const page = String(
    guidePage({ programme: { ...programme, definition: { ...programme.definition, clauses } } }, 'zh-CN')
      .body,
  );

  expect(page).toContain('尚未落实');
  expect(page).toContain(`${clauses.length}项要求，${clauses.length - 1}项已落实`);
});
