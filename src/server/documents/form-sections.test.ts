import { expect, test } from 'vitest';
import { type Answer, isTable } from '#domain/application/answers.ts';
import { formOf } from '#domain/form/form.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { readCases } from '#server/demo/read-cases.ts';
import { readCast } from '#server/demo/read-cast.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { readRegions } from '#server/regions.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import type { FormSection } from './documents.ts';
import { commitmentsOf, formSections, type PrintedForm, picturesIn } from './form-sections.ts';

const regions = await readRegions();

const printed = (
  definition: Definition,
  direction: string,
  answers: ReadonlyMap<string, Answer>,
  more: Partial<PrintedForm> = {},
): FormSection[] =>
  formSections({
    definition,
    facts: { direction, answers },
    language: 'zh-CN',
    regions,
    recommendingUnits: new Map(),
    personal: true,
    pictures: new Map(),
    ...more,
  });

/** label: value, one line a fact; tables and text as they would stand on paper. */
const written = (sections: readonly FormSection[]) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ label, value }) => `${label}: ${value}`);
      if (block.kind === 'prose') return `${block.label ?? '…'}: ${block.paragraphs.join(' / ')}`;
      if (block.kind === 'pictures')
        return block.pictures.map(
          ({ caption, bytes }) => `${block.label ? `${block.label}: ` : ''}${caption}: ${bytes.length} bytes`,
        );
      const heads = block.columns.map(({ label, unit }) => (unit ? `${label}（${unit}）` : label));
      return [`${block.label}: ${heads.join(' | ')}`, ...block.rows.map((row) => row.join(' | '))];
    }),
  );

/** Each field is called as its code. */
const named = (fields: Record<string, object>): Record<string, object> =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [
      code,
      {
        label: { zh: code, en: code },
        ...field,
        ...('columns' in field && { columns: named(field.columns as Record<string, object>) }),
      },
    ]),
  );

const form = smallProgramme({
  fields: named({
    founded: { type: 'date' },
    kind: { type: 'choice', choices: { firm: { label: { zh: '企业', en: 'Firm' } } } },
    parent: { type: 'text', shownWhen: { not: { is: { fact: 'kind', value: 'firm' } } } },
    mobile: { type: 'phone', personal: 'true' },
    email: { type: 'email', personal: 'true' },
    line: { type: 'phone' },
    profile: { type: 'prose' },
    drawing: { type: 'figures' },
    years: {
      type: 'table',
      rows: { column: 'year', values: ['2020', '2021'], notBefore: 'founded' },
      columns: {
        year: { type: 'int' },
        revenue: { type: 'dec', unit: '万元' },
        budget: { type: 'dec', unit: '万元', shownWhen: { not: { is: { fact: 'kind', value: 'firm' } } } },
        share: {
          type: 'computed',
          unit: '%',
          compute: { percent: { divide: [{ fact: 'row.rd' }, { fact: 'row.revenue' }] } },
        },
        rd: { type: 'dec', unit: '万元' },
        answer: { type: 'state' },
      },
    },
    any: { type: 'yesNo' },
    events: { type: 'table', askedBy: 'any', columns: { on: { type: 'date' } } },
    truth: { type: 'yesNo', mustBe: 'yes', help: { zh: '所填真实。', en: 'True.' } },
  }),
});

test('what was answered, what was left open, what was not asked, what there is none of', () => {
  const answers = new Map<string, Answer>([
    ['founded', '2021-03-01'],
    ['kind', 'firm'],
    ['parent', '不再显示的回答'],
    ['mobile', '13800005678'],
    ['line', '0531-86012345'],
    ['profile', '第一段\n\n第二段'],
    ['drawing', ['aa', 'bb']],
    [
      'years',
      { rows: [{ id: 'r', cells: { year: '2021', revenue: '1250.50', rd: '', answer: 'confirmed' } }] },
    ],
    ['any', 'no'],
  ]);
  const pictures = new Map([['bb', new Uint8Array(3)]]);

  expect(written(printed(form, 'A', answers, { pictures }))).toEqual([
    'founded: 2021年3月1日',
    'kind: 企业',
    'parent: 不适用',
    'mobile: 13800005678',
    'email: 未填写',
    'line: 0531-86012345',
    'profile: 第一段 / 第二段',
    'drawing（第1幅）: 0 bytes',
    'drawing（第2幅）: 3 bytes',
    'years: year | revenue（万元） | share（%） | rd（万元）',
    '2020 | 不适用 | 不适用 | 不适用',
    '2021 | 1,250.50 | 不适用 | 未填写',
    'any: 否',
    'events: 无',
    'truth: 未填写',
  ]);
  expect(written(printed(form, 'A', answers, { personal: false })).slice(3, 6)).toEqual([
    'mobile: 138****5678',
    'email: 未填写',
    'line: 0531-86012345',
  ]);
  expect(written(printed(form, 'A', answers, { erased: new Set(['first']) }))).toEqual([
    'first: 内容已按规定删除，摘要保留',
  ]);
  expect(commitmentsOf({ definition: form, facts: { direction: 'A', answers } })).toEqual([
    'truth：所填真实。',
  ]);
});

test('nothing typed in the demonstration is lost on paper, and every question stands there', async () => {
  const { programme } = await readProgrammeFolder('programmes/shandong-2023');
  const definition = programme?.definition as Definition;
  const cases = await readCases(
    'programmes/shandong-2023/demo',
    await readCast('programmes/shandong-2023/demo'),
  );
  expect(new Set(cases.map(({ direction }) => direction)).size).toBe(7);

  for (const { number, direction, answers } of cases) {
    const sections = printed(definition, direction, answers);
    const paper = written(sections).join('\n');
    const fields = formOf(definition, direction).flatMap((section) => section.fields);

    expect(
      fields.filter(({ label, type }) => type !== 'state' && !paper.includes(label.zh)),
      `case ${number}`,
    ).toEqual([]);
    const typed = fields.filter(({ type }) => type === 'text' || type === 'email' || type === 'phone');
    expect(
      typed.filter(({ code, shownWhen }) => {
        const answer = answers.get(code);
        return !shownWhen && typeof answer === 'string' && !paper.includes(answer);
      }),
      `case ${number}`,
    ).toEqual([]);
    for (const table of fields.filter(({ type }) => type === 'table')) {
      const answer = answers.get(table.code);
      const names = isTable(answer) ? answer.rows.flatMap(({ cells }) => cells.name ?? []) : [];
      if (table.columns?.find(({ code }) => code === 'name')?.type === 'text')
        expect(
          names.filter((name) => typeof name === 'string' && !paper.includes(name)),
          table.code,
        ).toEqual([]);
    }
  }
});

test('pictures are found by the fields that hold them', () => {
  const [section] = form.commonForm.before;
  expect(
    picturesIn(
      new Map<string, Answer>([
        ['drawing', ['aa', 'bb']],
        ['any', 'no'],
      ]),
      section?.fields ?? [],
    ),
  ).toEqual(['aa', 'bb']);
  const captioned = new Map<string, Answer>([
    ['drawing', { rows: [{ id: 'cc', cells: { caption: '总体架构' } }] }],
  ]);
  expect(picturesIn(captioned, section?.fields ?? [])).toEqual(['cc']);
  expect(written(printed(form, 'A', captioned))).toContain('drawing：总体架构: 0 bytes');
});

test('pictures stand at their markers, the others after the text, and those of a table below it', () => {
  const illustrated = smallProgramme({
    fields: named({
      text: { type: 'prose' },
      drawing: { type: 'figures' },
      sites: { type: 'table', columns: { name: { type: 'text' }, view: { type: 'figures' } } },
      alone: { type: 'prose' },
    }),
  });
  const pictures = (...ids: string[]) => ({ rows: ids.map((id) => ({ id, cells: { caption: id } })) });
  const paper = (text: string, drawing: Answer = pictures('aa', 'bb')) =>
    written(
      printed(
        illustrated,
        'A',
        new Map<string, Answer>([
          ['text', text],
          ['drawing', drawing],
          [
            'sites',
            {
              rows: [
                { id: 'r1', cells: { name: '东', view: [] } },
                { id: 'r2', cells: { name: '西', view: pictures('cc', 'dd') } },
              ],
            },
          ],
          ['alone', '甲\n[图1]'],
        ]),
      ),
    );

  expect(paper('甲\n乙\n[图2]\n丙\n[图2]\n[图7]')).toEqual([
    'text: 甲 / 乙',
    'drawing（第2幅）：bb: 0 bytes',
    '…: 丙',
    '…: （图2见上文）',
    '…: [图7]（“drawing”中没有这幅图）',
    'drawing: 见上文，1幅',
    'drawing（第1幅）：aa: 0 bytes',
    'sites: name | view',
    '东 | 未填写',
    '西 | 见表后，2幅',
    '第2行　view（第1幅）：cc: 0 bytes',
    '第2行　view（第2幅）：dd: 0 bytes',
    'alone: 甲 / [图1]',
  ]);
  expect(paper('[图1]\n甲', pictures('aa')).slice(0, 3)).toEqual([
    'text: drawing：aa: 0 bytes',
    '…: 甲',
    'drawing: 见上文，1幅',
  ]);
  expect(
    picturesIn(
      new Map<string, Answer>([['sites', { rows: [{ id: 'r1', cells: { view: pictures('cc') } }] }]]),
      illustrated.commonForm.before.flatMap(({ fields }) => fields),
    ),
  ).toEqual(['cc']);
});
