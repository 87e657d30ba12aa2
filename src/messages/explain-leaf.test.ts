import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { answersOfRows } from '#domain/eligibility/answers-of-rows.ts';
import { leavesOf } from '#domain/eligibility/explanation.ts';
import { conditionsOf, verdictOn, verdicts } from '#domain/eligibility/verdict.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { explainLeaf } from './explain-leaf.ts';
import type { AskedGroup, AskedOfRow } from './explain-where.ts';
import { type Language, languages } from './language.ts';
import { speaker } from './speak.ts';

const { programme } = await readProgrammeFolder(join(import.meta.dirname, '../../programmes/shandong-2023'));
const definition = programme?.definition as Definition;

const rows = (...cells: Record<string, string>[]): Answer => ({
  rows: cells.map((each, index) => ({ id: `r${index + 1}`, cells: each })),
});
const names: Record<string, string> = { '370000': '山东省', '130102': '河北省石家庄市长安区' };

/** The leaves that decide a condition, explained. */
function explain(
  code: string,
  direction: string,
  answers: Record<string, Answer>,
  language: Language = 'zh-CN',
  outside: OutsideFacts = {},
) {
  const condition = conditionsOf(definition, direction).find((each) => each.code === code);
  if (!condition) throw new Error(`No condition ${code}`);
  const verdict = verdictOn(
    definition,
    condition,
    { direction, answers: new Map(Object.entries(answers)) },
    { outside: outsideFacts(definition, outside) },
  );
  const speaking = {
    definition,
    direction,
    language,
    speak: speaker(language),
    regionName: (region: string) => names[region],
  };
  return leavesOf(definition, verdict)
    .filter(({ decides }) => decides)
    .map((leaf) => explainLeaf(speaking, leaf, answersOfRows(verdict.trace, leaf.key)));
}

const sentence = (...asked: Parameters<typeof explain>) => explain(...asked).map((each) => each.sentence);

test('a sum that falls short says the rule, the figure, and what is wanting', () => {
  const [area] = explain('venue-area', 'D5', {
    venues: rows({ usableArea: '500.00' }, { usableArea: '360.00' }),
  });
  expect(area?.sentence).toBe('使用面积合计应在1000平方米以上（含），填写的是860平方米');
  expect(area?.remedy).toMatch(/^还差140平方米；/);
  expect(area?.help).toBe('推荐单位');
  expect(sentence('venue-area', 'D5', { venues: rows({ usableArea: '860' }) }, 'en')).toEqual([
    'Usable area must add up to 1000\u00a0m² or more; the answer is 860\u00a0m²',
  ]);
});

test('one sentence for each kind of leaf', () => {
  expect(sentence('registered-in-shandong', 'D1', { 'unit.registeredRegion': '130102' })).toEqual([
    '注册地应在山东省范围内，填写的是河北省石家庄市长安区',
  ]);
  expect(sentence('registered-one-year', 'D1', { 'unit.establishedOn': '2022-06-01' })).toEqual([
    '自成立日期起至2023年5月31日应满1年，填写的是2022年6月1日',
  ]);
  expect(
    sentence('certificate-in-window', 'D1', {
      'certificate.held': 'yes',
      'certificate.obtainedOn': '2022-12-31',
    }),
  ).toEqual(['证书获得日期应在2023年1月1日至2023年5月31日之间（含首尾两日），填写的是2022年12月31日']);
  expect(sentence('cloud-mode-named', 'D2', { 'cloud.mode': 'none' })).toEqual([
    '上云模式应为“私有云”、“公有云”、“混合云”之一，填写的是“未上云”',
  ]);
  expect(sentence('cloud-mode-named', 'D2', {})).toEqual([
    '上云模式应为“私有云”、“公有云”、“混合云”之一，上云模式尚未填写',
  ]);
  expect(sentence('uses-5g', 'D4', { 'network5g.mode': 'public', 'network5g.terminals': '0' })).toEqual([
    '5G终端数应在1台以上（含），填写的是0台',
  ]);
  expect(sentence('operating-team', 'D5', { roster: rows({ fullTime: 'yes' }, { fullTime: 'no' }) })).toEqual(
    ['“专职运营团队名单”中是否专职为“是”的应在15人以上（含），符合的有1人'],
  );
  expect(sentence('venue-area', 'D5', { venues: rows({ usableArea: '860' }, {}) })).toEqual([
    '使用面积合计应在1000平方米以上（含），第2行的使用面积尚未填写',
  ]);
  expect(sentence('fits-industrial-policy', 'D3', { 'policy.catalogueClass': 'eliminated' })).toEqual([
    '产业目录类别不得为“淘汰类”，填写的是“淘汰类”',
  ]);
  expect(sentence('project-built', 'D5', {})).toEqual([
    '申报方向应为“工业互联网数字化转型促进中心试点”，申报的是“工业互联网数字化转型促进中心试点”',
  ]);
});

/** A tree as it stands on the page: a line each, two blanks deeper with each group. */
function outline(part: AskedOfRow | AskedGroup, deep = ''): string[] {
  if (!('parts' in part)) return [`${deep}${part.words} [${part.found}]`];
  return [
    `${deep}${part.joined} [${part.found}]`,
    ...part.parts.flatMap((each) => outline(each, `${deep}  `)),
  ];
}

test('what is asked of a row stands below the rule, a line each, with what is so of the rows that decide', () => {
  const accidents = rows(
    { occurredOn: '2018-06-01', officialLevel: 'major', responsibility: 'main' },
    { occurredOn: '2022-06-01', officialLevel: 'not-determined', deaths: '3', responsibility: 'main' },
  );
  const [against] = explain('no-major-safety-accident', 'D5', {
    'safetyAccidents.any': 'yes',
    safetyAccidents: accidents,
  });
  expect(against?.rule).toBe('“生产安全事故”中不得有同时符合下列各项的行');
  expect(against?.sentence).toBe('“生产安全事故”中不得有属于条件所列情形的行，第2行是这样的');
  expect(outline(against?.asked ?? { words: '', found: '' })).toEqual([
    'all [第2行：是]',
    '  自发生日期起至2023年5月31日未满3年 [第2行：是]',
    '  any [第2行：是]',
    '    认定等级为“较大”、“重大”、“特别重大”之一 [第2行：否]',
    '    all [第2行：是]',
    '      认定等级为“尚未认定” [第2行：是]',
    '      any [第2行：是]',
    '        死亡人数在3人以上（含） [第2行：是]',
    '        重伤人数在10人以上（含） [第2行：尚未填写]',
    '        直接经济损失在1,000万元以上（含） [第2行：尚未填写]',
    '  any [第2行：是]',
    '    本单位责任不为“无责任” [第2行：是]',
    '    “事故责任”的结论不为“不归责于本单位” [第2行：尚待判断]',
  ]);
  const [joint] = explain(
    'lead-and-joint-units',
    'D5',
    {
      'unit.creditCode': '91A',
      jointUnits: rows({ creditCode: '91B' }, { creditCode: '91A' }),
    },
    'en',
  );
  expect(joint?.rule).toBe(
    'In “Joint units”, those where all of the following hold must be 1\u00a0organisation or more',
  );
  expect(outline(joint?.asked ?? { words: '', found: '' })).toEqual([
    'all [row 1: to be judged]',
    '  The unit has confirmed [row 1: to be judged]',
    '  Credit code differs from Unified social credit code of the applicant [row 1: yes]',
  ]);
});

test('who is waited for is named, and a joint unit is nobody’s task but its own', () => {
  expect(sentence('park-kind', 'D7', { 'park.kind': 'other' })).toEqual([
    '“其他类型园区”的结论应为“可以接受”，尚待推荐单位经办人判断',
  ]);
  const invited = {
    'unit.creditCode': '91A',
    jointUnits: rows({ creditCode: '91B', participation: 'invited' }),
  };
  expect(explain('lead-and-joint-units', 'D5', invited)).toMatchObject([
    { given: '第1行尚未确认参加', remedy: '对方确认，或上传盖章确认函后会更新', help: '该联合单位的联系人' },
  ]);
});

test('a list shows its document and date, and nothing else of its row', () => {
  const row = {
    id: 'x',
    cells: { code: '91A', occurredOn: '2022-11-02', officialLevel: 'larger' },
    document: '鲁应急〔2022〕7号',
    datedOn: '2022-12-01',
  };
  const outside = { lists: { 'safety-accident-records': { datedOn: '2023-05-05', rows: [row] } } };
  const [against] = explain(
    'no-major-safety-accident',
    'D3',
    { 'unit.creditCode': '91A', 'unit.name': '甲', 'safetyAccidents.any': 'no' },
    'zh-CN',
    outside,
  );
  expect(against?.given).toBe('名单中有本单位的记录（鲁应急〔2022〕7号、2022年12月1日）');
});

test('every leaf of every condition speaks both languages, unanswered and answered', () => {
  const answered = new Map<string, Answer>(
    Object.entries({
      'unit.creditCode': '91A',
      'unit.name': '甲',
      'unit.registeredRegion': '370102',
      'unit.kind': 'enterprise',
      'unit.legalPersonStatus': 'branch',
      'safetyAccidents.any': 'yes',
      safetyAccidents: rows({ occurredOn: '2022-01-01', officialLevel: 'larger', responsibility: 'main' }),
      'environmentalEvents.any': 'no',
      'credit.declaredClean': 'no',
      'lead.partyKind': 'operator',
      'certificate.held': 'yes',
      'certificate.validUntil': '2023-01-01',
      venues: rows({ tenure: 'none', usableArea: '1', experienceArea: '1' }),
      roster: rows({ fullTime: 'no' }),
      jointUnits: { none: true },
      equipment: rows({ connected: '0' }),
    }),
  );
  const judged = Object.fromEntries(
    definition.judgements.map(({ code, options }) => [code, options[0]?.code ?? '']),
  );
  const worlds: OutsideFacts[] = [
    {},
    {
      judged,
      lists: {
        'abnormal-operations': { datedOn: '2023-06-01', rows: [{ id: 'x', cells: { code: '91A' } }] },
      },
      others: { '91A': [{ id: '23-D2-0001', cells: { direction: 'D2' } }] },
    },
  ];

  for (const { code: direction } of definition.directions) {
    for (const answers of [new Map<string, Answer>(), answered]) {
      for (const world of worlds) {
        for (const verdict of verdicts(
          definition,
          { direction, answers },
          { outside: outsideFacts(definition, world) },
        )) {
          for (const leaf of leavesOf(definition, verdict)) {
            for (const language of languages) {
              const { rule, given, remedy, help } = explainLeaf(
                { definition, direction, language, speak: speaker(language) },
                JSON.parse(JSON.stringify(leaf)),
              );
              expect(rule, `brackets within brackets in ${leaf.key}`).not.toMatch(/[（(][^）)]*[（(]/);
              for (const part of [rule, given, remedy, help])
                expect(part, `${leaf.key} ${language}`).toMatch(
                  /^(?!.*(undefined|\{\{|“”|row\.|setting\.|timetable\.)).+$/s,
                );
            }
          }
        }
      }
    }
  }
});
