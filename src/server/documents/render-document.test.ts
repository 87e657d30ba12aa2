import { expect, test } from 'vitest';
import { readPdf } from '#test/support/read-pdf.ts';
import { sampleDocuments } from '#test/support/sample-documents.ts';
import type { Documents, Template } from './documents.ts';
import { renderDocument } from './render-document.ts';

const on = Temporal.Instant.from('2023-10-20T09:00:00+08:00');
const templates = Object.keys(sampleDocuments) as Template[];

const render = <Name extends Template>(template: Name, changed: Partial<Documents[Name]> = {}, at = on) =>
  renderDocument(template, { ...sampleDocuments[template], ...changed }, { on: at });

const read = async <Name extends Template>(template: Name, changed: Partial<Documents[Name]> = {}) =>
  readPdf((await render(template, changed)).pdf);

const together = (pages: string[]) => pages.join('');
const count = (text: string, word: string) => text.split(word).length - 1;

/** Every word that a sample gives, at any depth; hashes and lists included. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

/** Given for other ends than to be read: the choice of a block, the other side of a square code, a picture for the blind. */
const unprinted = new Set([
  'facts',
  'prose',
  'table',
  'pictures',
  '23-D5-0017 3f9a-77c1-0b52',
  '场地平面图：一层，东侧为体验线',
]);

test.each(templates)(
  '%s says all that it is given, as a tagged PDF/A-2a of the instant of the act',
  async (template) => {
    const { pages, metadata, catalogue } = await read(template);
    const text = together(pages);

    const missing = wordsOf(sampleDocuments[template])
      .filter((word) => !unprinted.has(word))
      .flatMap((word) => word.split('\n'))
      .filter((line) => !text.includes(line.replaceAll(/\s/gu, '')) && !metadata.includes(line));

    expect(missing).toEqual([]);
    expect(text).not.toContain('演示');
    expect(metadata).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</s);
    expect(metadata).toContain('<xmp:CreateDate>2023-10-20T01:00:00+00:00<');
    expect(catalogue).toMatch(/\/Lang \(zh-CN\)[\s\S]*\/StructTreeRoot[\s\S]*\/Marked true/);
  },
);

test('the same act gives the same bytes, alone or among others; another instant gives others', async () => {
  const alone = await render('certificate');
  const [again, , , amongOthers] = await Promise.all([
    render('certificate'),
    render('notice'),
    render('certificate', { number: '示范2023-5-009' }),
    render('certificate'),
  ]);

  expect(Buffer.compare(again.pdf, alone.pdf)).toBe(0);
  expect(Buffer.compare(amongOthers.pdf, alone.pdf)).toBe(0);
  expect(Buffer.compare((await render('certificate', {}, on.add({ seconds: 1 }))).pdf, alone.pdf)).not.toBe(
    0,
  );
});

test('a name is never markup', async () => {
  const name = '#strong[甲]*乙*$x$_丙_`丁`<戊>@己\\//#pagebreak()"庚"=辛{{page}}#read("/etc/passwd")';

  const { pages } = await read('certificate', { holder: name, project: name, department: name });

  expect(pages).toHaveLength(1);
  expect(count(together(pages), name)).toBe(3);
});

test('a certificate stays on one page, however long the names', async () => {
  const long =
    '示例省黄河流域高端装备与新一代信息技术融合发展（泉城）工业互联网促进中心有限责任公司第一分公司'.repeat(
      2,
    );

  const { pages } = await read('certificate', {
    holder: long,
    project: long,
    replaces: long,
    wording: `认定为2023年度${long}`,
  });

  expect(pages).toHaveLength(1);
  expect(count(together(pages), long)).toBe(4);
});

test('a list runs over pages with its head on each, every entry once and whole on its page', async () => {
  const entries = Array.from({ length: 300 }, (_, at) => ({
    number: `${at + 1}`,
    place: '泉城',
    unit: `示例${at + 1}号厂`,
    project: '上云',
  }));

  const { pages } = await read('notice', { directions: [{ title: '一、标杆企业（300个）', entries }] });
  const list = pages.slice(pages.findIndex((page) => page.includes('一、标杆企业')));

  expect(list.length).toBeGreaterThan(8);
  expect(list.every((page) => count(page, '序号所在地单位项目名称') === 1)).toBe(true);
  expect(entries.filter(({ number, unit }) => count(together(list), `${number}泉城${unit}上云`) < 1)).toEqual(
    [],
  );
  expect(count(together(list), '号厂')).toBe(300);
});

/** What a form's pages carry at head and foot. */
const furniture =
  /申报书2023年示例省新一代信息技术与制造业融合发展示范申报编号.{0,40}0b52|示例省工业和信息化厅第\d+页，共\d+页/g;

test('a wide table lies across, or stands on its side when it is short; an answer longer than a page is all there', async () => {
  const columns = Array.from({ length: 12 }, (_, at) => ({ label: `第${at}列` }));
  const rows = (many: number) =>
    Array.from({ length: many }, (_, row) => columns.map((_, at) => `值${row}之${at}完`));
  const long = Array.from({ length: 400 }, (_, at) => `第${at}句说明。`).join('');

  const { pages } = await read('application', {
    sections: [
      { title: '长表', blocks: [{ kind: 'table', label: '表', columns, rows: rows(80), none: '无' }] },
      { title: '短表', blocks: [{ kind: 'table', label: '表', columns, rows: rows(2), none: '无' }] },
      { title: '长文', blocks: [{ kind: 'facts', facts: [{ label: '简介', value: long }] }] },
    ],
  });
  const text = together(pages).replaceAll(furniture, '');

  expect(
    rows(80)
      .flat()
      .filter((value) => !text.includes(value)),
  ).toEqual([]);
  expect(text).toContain('第3列值0之3完值1之3完第4列');
  expect(
    Array.from({ length: 400 }, (_, at) => at).filter((at) => !text.includes(`第${at}句说明。`)),
  ).toEqual([]);
});

test('what no font has is printed by its number and reported; what would turn or hide a name is left out', async () => {
  const rendered = await render('certificate', { holder: '吉\u{20BB7}家\u202E业企\u0007😀𰻞\uE000\uD800' });

  expect(new Set(rendered.missing)).toEqual(new Set(['\u{20BB7}', '😀', '𰻞', '\uE000']));
  expect(readPdf(rendered.pdf).pages[0]).toContain('吉〔U+20BB7〕家业企〔U+1F600〕〔U+30EDE〕〔U+E000〕');
});

test('a damaged picture is named, and the rest is printed', async () => {
  const { pdf, unprintable } = await render('application');

  expect(unprintable).toEqual([1]);
  expect(together(readPdf(pdf).pages)).toMatch(/场地平面图此图片不能印出.*体验线现场/);
});

test.each(templates)('%s of an instance that plays says 演示 on every page', async (template) => {
  const { pages } = await read(template, { demo: true } as Partial<Documents[Template]>);

  expect(pages.filter((page) => !page.startsWith('演示'))).toEqual([]);
});

test('a form that was not submitted says 草稿 on every page', async () => {
  const { submittedAt: _, ...draft } = sampleDocuments.application;
  const { pages } = readPdf((await renderDocument('application', draft, { on })).pdf);

  expect(pages.filter((page) => !page.startsWith('草稿'))).toEqual([]);
});

test.each(['opinion-letter', 'recommendation-letter', 'summary-sheet'] as const)(
  '%s that was not sent says 草稿 on every page',
  async (template) => {
    const { pages } = await read(template, { draft: true } as Partial<Documents[typeof template]>);

    expect(pages.filter((page) => !page.startsWith('草稿'))).toEqual([]);
  },
);

test('every page of a form carries its number, check code and place among the pages', async () => {
  const { pages } = await read('application');

  const feet = pages.map((_, at) => `第${at + 1}页，共${pages.length}页`);
  expect(
    pages.filter(
      (page, at) => !page.includes(feet[at]!) || !page.includes('23-D5-0017第2版校验码：3f9a-77c1-0b52'),
    ),
  ).toEqual([]);
});
