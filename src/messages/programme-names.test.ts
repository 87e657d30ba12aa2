import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Definition } from '#domain/programme/definition.ts';
import { refuse } from '#domain/refusal.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type Named, programmeNames } from './programme-names.ts';
import { sayRefusal } from './say-refusal.ts';

const { programme } = await readProgrammeFolder(join(import.meta.dirname, '../../programmes/shandong-2023'));
const definition = programme?.definition as Definition;
const [zh, en] = [programmeNames(definition, 'zh-CN'), programmeNames(definition, 'en')];

// prettier-ignore
const names: [Named, string, string][] = [
  ['clause', '1.5.9', '一（五）·9'],
  ['clause', '2.2.4.1', '二（二）4·1'],
  ['direction', 'D6', '5G行业应用创新推广中心'],
  ['field', 'unit.kind', '单位类型'],
  ['field', 'venues[r1].usableArea', '使用面积'],
  ['field', 'venues.usableArea', '使用面积'],
  ['choice', 'unit.kind:enterprise', '企业'],
  ['judgement', 'policy-fit', '产业政策相符'],
  ['stage', 'unit-check', '推荐单位把关'],
  ['reason', 'return-incomplete', '材料不全'],
];

test.each(names)('%s %s is %s', (kind, code, name) => {
  expect(zh(kind, code)).toBe(name);
});

test('whatever the programme names has both languages, and what it does not name has none', () => {
  for (const nameOf of [zh, en]) {
    for (const { code } of [
      ...definition.commonConditions,
      ...Object.values(definition.directionConditions).flat(),
    ]) {
      expect(nameOf('condition', code)).toMatch(/\S/);
      expect(nameOf('remedy', code)).toMatch(/\S/);
    }
    for (const { code } of definition.clauses) expect(nameOf('clause', code)).toMatch(/\S/);
    for (const kind of ['clause', 'field', 'choice', 'condition', 'reason', 'stage'] as const) {
      expect(nameOf(kind, 'nowhere')).toBeUndefined();
    }
  }
});

test('a refusal speaks in the programme’s words', () => {
  const context = { timeZone: 'Asia/Shanghai', nameOf: zh };
  const { rule, given, remedy } = sayRefusal(
    refuse('condition-not-met', { condition: 'venue-area', clauses: '1.5.9' }),
    'zh-CN',
    context,
  );
  expect(rule).toMatch(/^一（五）·9：.+。$/);
  expect(given).toBe('按所填内容，这一条件不符合。');
  expect(remedy).toBe(zh('remedy', 'venue-area'));
});
