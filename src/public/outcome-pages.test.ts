import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '#calendars/official.ts';
import { type NoticeDocument, noticeDocument } from '#domain/notice/notice-document.ts';
import { noticePeriod, noticePeriodRule } from '#domain/notice/notice-period.ts';
import { isRefusal, refuse } from '#domain/refusal.ts';
import { countFiles } from '#domain/statistics/count-files.ts';
import { type Language, languages } from '#messages/language.ts';
import type { Notice } from '#server/notice/notice.store.ts';
import type { NoticeState, PublicNotice } from '#server/notice/present-notice.ts';
import { running } from '#server/programme/programmes.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import type { CheckedCertificate } from '#server/recognition/check-certificate.ts';
import type { PublicScores } from '#server/selection/present-scores.ts';
import type { PublicStatistics } from '#server/statistics/read-statistics.ts';
import { stylesheet } from './assets.ts';
import { certificatePage } from './certificate.ts';
import { drawPage, drawsPage, type PublicDraw } from './draw.ts';
import { layout, type Page } from './layout.ts';
import { noticePage } from './notice.ts';
import { objectionPage, objectionReceivedPage } from './objection.ts';
import { objectionStatusPage } from './objection-status.ts';
import { recognisedPage } from './recognised.ts';
import { refusedBox, refusedPage } from './refused.ts';
import { scoresIndexPage, scoresPage } from './scores.ts';
import { statisticsPage } from './statistics.ts';

const folder = join(import.meta.dirname, '../../programmes/shandong-2023');
const { programme: read } = await readProgrammeFolder(folder, 'demo/overlay.yaml');
const programme = running({
  id: 'p',
  version: 'v',
  department: 'd',
  hash: '5a'.repeat(32),
  definition: read!.definition,
});
const publishedAt = Temporal.Instant.from('2023-09-27T09:45+08:00');
const timeZone = 'Asia/Shanghai';

const entry = (position: number, direction: string, unit: string) => ({
  position,
  direction,
  unit,
  number: `23-${direction}-${String(position).padStart(4, '0')}`,
  project: `${unit}的项目`,
  city: { code: '370100', name: '济南市' },
});

function notice(state: NoticeState, changed: Partial<NoticeDocument> = {}): PublicNotice {
  const period = noticePeriod(officialCalendar, noticePeriodRule(programme.settings), publishedAt, timeZone);
  if (isRefusal(period)) throw new Error(period.refused);
  const draft = {
    title: { zh: '关于拟认定名单的公示', en: 'Notice of the proposed list' },
    paragraphs: [{ zh: '现予公示。', en: 'Made public.' }],
    contact: {
      office: '融合推进处',
      telephone: '0000-00001000',
      address: '示例路1号',
      email: 'office@example.org',
    },
    entries: [
      entry(1, 'D1', '示例<齐鲁>精工'),
      entry(2, 'D5', '示例泉城中心'),
      entry(3, 'D5', '示例海岬中心'),
    ],
  };
  const document = noticeDocument(
    { draft, programme: 'shandong-2023', department: programme.definition.about.department, number: 1 },
    {
      place: { zh: '省厅网站', en: 'Web site' },
      address: 'https://notice.example.org/18',
      documentNumber: '演工信公示〔2023〕18号',
      publishedAt,
    },
    period,
  );
  const kept: Notice = {
    id: 'n',
    programme: 'p',
    number: 1,
    decision: 'd',
    document: { ...document, ...changed },
    hash: Buffer.alloc(32, 7),
    closesAt: period.closesAt,
    lastOn: period.lastOn,
    publishedAt,
    replacedBy: state === 'replaced' ? 2 : undefined,
  };
  const now = Temporal.Instant.from(
    state === 'running' ? '2023-09-28T09:00+08:00' : '2023-10-12T09:00+08:00',
  );
  return { programme, notice: kept, state, now };
}

const certificate: CheckedCertificate = {
  number: '示范2023-5-001',
  state: 'valid',
  holder: '示例泉城中心',
  creditCode: '91379900FAKE00419Y',
  project: '示例项目',
  direction: { zh: '促进中心试点', en: 'Pilot centre' },
  wording: { zh: '列为试点。', en: '“示例项目” is listed.' },
  programme: 'shandong-2023',
  department: programme.definition.about.department,
  documentNumber: '演工信认定〔2023〕20号',
  onDay: '2023-10-20',
  fromOn: '2023-10-20',
  untilOn: '2025-10-20',
  revoked: null,
  replacedBy: null,
  replaces: null,
  sha256: 'ab'.repeat(32),
};

const scores = (byCriterion: boolean): PublicScores => {
  const criteria = Object.fromEntries(
    (programme.definition.rubrics.D5?.criteria ?? []).map(({ code }, place) => [code, `${20 - place}`]),
  );
  const row = (
    place: number,
    code: string,
    reason: PublicScores['rows'][number]['reason'],
  ): PublicScores['rows'][number] => ({
    place,
    code,
    sheets: [{ expert: 'E-7F3K', total: '88', points: byCriterion ? criteria : null }],
    mean: '442/5',
    shown: '88.40',
    total: '442/5',
    preferred: place === 1,
    outcome: place === 3 ? 'not-listed' : 'listed',
    reason,
    criteria,
  });
  return {
    programme,
    direction: 'D5',
    byCriterion,
    from: 10,
    target: 2,
    line: 2,
    tieDraw: { draw: 'R-05', randomness: '2.5.8./9./', panel: 'D5-tie' },
    rows: [
      row(1, '5C8T-W2NE', { code: 'tie-won-criterion', criterion: 'D5-A' }),
      row(2, '3H8N-V4RT', { code: 'tie-lost-draw' }),
      row(3, '9P2W-K6YB', { code: 'above-line' }),
    ],
  };
};

const now = Temporal.Instant.from('2023-11-02T09:15:30+08:00');
const received = {
  number: '23-Y-001',
  code: '7K4M-Q2XD-910A',
  receivedAt: now,
  remarks: ['objection-late', 'objection-thin'] as ('objection-late' | 'objection-thin')[],
  acknowledgeOn: Temporal.PlainDate.from('2023-11-06'),
  decideOn: undefined,
};
const title = {
  certificate: '示范2023-5-001',
  direction: 'D5',
  unit: '示例泉城中心',
  city: '济南市',
  project: '示例项目',
  fromOn: '2023-10-20',
  untilOn: '2025-10-20',
  state: 'revoked' as const,
};
const recognised = {
  programme,
  documents: [{ documentNumber: '演工信认定〔2023〕20号', onDay: '2023-10-20' }],
  titles: [title],
};
const statistics: PublicStatistics = {
  programme,
  statistics: countFiles([
    { city: '370100', direction: 'D5', state: 'recognised' },
    { city: '370200', direction: 'D1', state: 'not-recommended' },
  ]),
  shown: ['applied', 'recommended', 'recognised'],
  cityName: (city) => (city === '370100' ? '济南市' : '青岛市'),
};
const check = { now, timeZone };

const committed: Omit<PublicDraw, 'programme'> & { programme: typeof programme } = {
  programme,
  draw: 'R-05',
  direction: 'D5',
  panel: 'D5-1',
  rule: 'octo-041-panel',
  take: 1,
  alternates: 1,
  pool: 3,
  excluded: { 'conflict-unit-applies': 2 },
  sources: [
    { kind: 'figures', name: '双色球第2023079期', dueAt: '2023-07-11T11:00:00Z' },
    { kind: 'reveal', digest: 'cd'.repeat(32) },
  ],
  state: 'committed',
  digest: 'ab'.repeat(32),
  announcedAt: '2023-07-10T01:00:00Z',
  results: [
    { name: '双色球第2023079期', value: null },
    { digest: 'cd'.repeat(32), value: null },
  ],
  drawnAt: null,
  seats: { wanted: 1, accepted: 0, alternates: 0 },
  cancelled: null,
  shownAt: '2023-08-11T09:00:00Z',
  drawn: null,
  repeat: null,
};
const held = {
  ...committed,
  state: 'drawn' as const,
  drawnAt: '2023-07-13T02:00:00Z',
  results: [
    { name: '双色球第2023079期', value: '02 05 + 09' },
    { digest: 'cd'.repeat(32), value: '泉城 <i>春' },
  ],
};
const shown = {
  ...held,
  drawn: [
    {
      place: 1,
      pseudonym: 'E-7F3K',
      key: 'fe9210c488ab01d7'.repeat(4),
      seat: 'seat',
      answer: 'accepted' as const,
    },
    { place: 2, pseudonym: 'E-2MQ9', key: 'fb0755129e3c44a0'.repeat(4), seat: 'alternate', answer: null },
    { place: 3, pseudonym: 'E-9XW4', key: 'f8d1c2e70b6f7713'.repeat(4), seat: 'none', answer: null },
  ],
  repeat: { salt: '00ff'.repeat(16), randomness: '2.5./9./e6b389/' },
};

const pages: Readonly<Record<string, (language: Language) => Page>> = {
  notice: (language) => noticePage({ ...notice('running'), print: true }, language),
  'notice ended': (language) =>
    noticePage(
      { ...notice('ended', { replaces: { number: 1, reason: '单位名称更正' } }), print: false },
      language,
    ),
  'notice replaced': (language) => noticePage({ ...notice('replaced'), print: true }, language),
  objection: (language) => objectionPage(notice('running'), language),
  'objection refused': (language) =>
    objectionPage(
      {
        ...notice('ended'),
        typed: { about: '23-D5-0002', name: '倪"七零', statement: '<b>' },
        problem: refusedBox(refuse('field-required'), language),
      },
      language,
    ),
  'objection received': (language) => objectionReceivedPage(notice('ended'), received, language),
  'objection status': (language) => objectionStatusPage({}, language),
  'objection unknown': (language) => objectionStatusPage({ asked: '23-Y-9' }, language),
  'objection answered': (language) =>
    objectionStatusPage(
      {
        asked: '23-Y-001',
        answer: {
          number: '23-Y-001',
          state: 'decided',
          receivedAt: now,
          timeZone,
          decideOn: undefined,
          reason: { zh: '成立', en: 'Sustained' },
          sentence: '经核实，异议成立。',
        },
      },
      language,
    ),
  certificates: (language) => certificatePage(check, language),
  'certificate valid': (language) =>
    certificatePage({ ...check, number: certificate.number, found: certificate }, language),
  'certificate expired': (language) =>
    certificatePage({ ...check, found: { ...certificate, state: 'expired' } }, language),
  'certificate revoked': (language) =>
    certificatePage(
      {
        ...check,
        found: {
          ...certificate,
          state: 'revoked',
          revoked: { on: '2024-06-03', reason: { zh: '事故', en: 'Accident' } },
          replacedBy: '示范2023-5-002',
          replaces: '示范2023-5-000',
        },
      },
      language,
    ),
  'certificate unknown': (language) => certificatePage({ ...check, number: '示范2023-5-080' }, language),
  'file the same': (language) =>
    certificatePage({ ...check, compared: 'ab'.repeat(32), found: certificate }, language),
  'file another': (language) => certificatePage({ ...check, compared: 'cd'.repeat(32) }, language),
  recognised: (language) => recognisedPage({ ...recognised, search: '' }, language),
  'recognised, none found': (language) => recognisedPage({ ...recognised, search: '别处' }, language),
  'recognised, none yet': (language) =>
    recognisedPage({ programme, documents: [], titles: [], search: '' }, language),
  draws: (language) =>
    drawsPage({ programme, draws: [{ draw: 'R-05', direction: 'D5', state: 'drawn' }] }, language),
  'draws, none yet': (language) => drawsPage({ programme, draws: [] }, language),
  'draw announced': (language) => drawPage(committed, language),
  'draw held': (language) => drawPage(held, language),
  'draw shown': (language) => drawPage(shown, language),
  'draw cancelled': (language) =>
    drawPage(
      {
        ...held,
        state: 'cancelled',
        cancelled: { at: '2023-07-14T02:00:00Z', reason: '来源期号与公布的不符。' },
      },
      language,
    ),
  scores: (language) => scoresIndexPage({ programme, directions: ['D5'] }, language),
  'scores, none yet': (language) => scoresIndexPage({ programme, directions: [] }, language),
  'scores of few': (language) => scoresPage({ ...scores(false), code: '5c8t-w2ne' }, language),
  'scores of many': (language) => scoresPage({ ...scores(true), code: 'nobody' }, language),
  statistics: (language) => statisticsPage(statistics, language),
  'statistics, none yet': (language) => statisticsPage({ ...statistics, shown: [] }, language),
  refused: (language) => refusedPage(refuse('too-many-requests'), language),
};

const all = Object.entries(pages).flatMap(([name, page]) =>
  languages.map(
    (language) => [`${language} ${name}`, layout(page(language), { language }).toString()] as const,
  ),
);

const attributes = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const ruled = new Set(
  [...stylesheet.body.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(
    ([, name = '']) => name,
  ),
);

describe.each(all)('%s', (name, page) => {
  test('is one page that needs no script and names each thing once', () => {
    const ranks = [...page.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    const ids = attributes(page, 'id');

    expect([ranks[0], ranks.filter((rank) => rank === 1).length]).toEqual([1, 1]);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(page.match(/<(script|style)|\s(style|on\w+)="/i)?.[0]).toBeUndefined();
    expect(
      page.replace(/<[^>]*>/g, ' ').match(/\bundefined\b|\bnull\b|\[object|\{\{|NaN/)?.[0],
    ).toBeUndefined();
    expect(
      attributes(page, 'class')
        .flatMap((names) => names.split(' '))
        .filter((each) => !ruled.has(each)),
    ).toEqual([]);
  });

  test('labels every field and describes it by what stands there', () => {
    const ids = new Set(attributes(page, 'id'));
    const fields = [...page.matchAll(/<(?:input|select|textarea) id="([^"]+)"/g)].map(([, id]) => id);
    expect(fields.filter((id) => !page.includes(`<label for="${id}"`))).toEqual([]);
    expect(attributes(page, 'aria-describedby').filter((id) => !ids.has(id))).toEqual([]);
    expect(
      attributes(page, 'href').filter((link) => link.startsWith('#') && !ids.has(link.slice(1))),
    ).toEqual([]);
  });

  test('in English has Han only where it says so', () => {
    if (!name.startsWith('en ')) return;
    const english = page
      .replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>.*?<\/\1>/gs, '')
      .replace(/\svalue="[^"]*"/g, '')
      .replace(/<textarea.*?<\/textarea>/gs, '');
    expect(english.match(/.{0,20}\p{Script=Han}+.{0,20}/u)?.[0]).toBeUndefined();
  });
});

test('what people typed is never markup', () => {
  const page = all.find(([name]) => name === 'zh-CN notice')?.[1] ?? '';
  expect(page).toContain('示例&lt;齐鲁&gt;精工');
  const form = all.find(([name]) => name === 'zh-CN objection refused')?.[1] ?? '';
  expect(form).toContain('value="倪&quot;七零"');
  expect(form).toContain('>&lt;b&gt;</textarea>');
});

test('the days of a notice are all there, counted or with the reason why not', () => {
  const page = all.find(([name]) => name === 'zh-CN notice')?.[1] ?? '';
  const days = page
    .slice(page.indexOf('id="days"'), page.indexOf('id="list"'))
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  for (const words of [
    '2023年9月27日 周三 第1日',
    '2023年9月29日 周五 中秋节、国庆节放假',
    '2023年10月7日 周六 第3日 周末，调休上班',
    '2023年10月9日 周一 第5日',
  ]) {
    expect(days).toContain(words);
  }
  expect(page).toContain('还有3个工作日');
});

test('points by criterion stand on the page only where enough files were scored', () => {
  const few = all.find(([name]) => name === 'zh-CN scores of few')?.[1] ?? '';
  const many = all.find(([name]) => name === 'zh-CN scores of many')?.[1] ?? '';
  expect([few.includes('id="ties"'), many.includes('id="ties"')]).toEqual([true, false]);
  expect(many).toContain('20 · 19 · 18');
  expect(few).not.toContain('20 · 19 · 18');
  expect(few).toContain('5C8T-W2NE');
  expect(many).toContain('本方向没有这个公开码');
});

test('a draw shows who was drawn, and how to repeat it, only with its result', () => {
  const page = (name: string) => all.find(([each]) => each === `zh-CN draw ${name}`)?.[1] ?? '';
  for (const name of ['announced', 'held', 'cancelled']) {
    expect(page(name)).toContain('commitment.json');
    for (const word of ['E-7F3K', 'pool.json"', 'draw.json', 'sha256sum'])
      expect(page(name)).not.toContain(word);
  }
  expect(page('held')).toContain('2023年8月11日17:00');
  expect(page('cancelled').indexOf('来源期号与公布的不符')).toBeLessThan(
    page('cancelled').indexOf('id="pool"'),
  );
  expect(page('shown')).toContain('fe92 10c4 88ab 01d7');
  expect(page('shown')).toContain('泉城 &lt;i&gt;春');
  expect(page('shown')).toContain('printf %s &#39;E-7F3K/2.5./9./e6b389//D5-1&#39;');
});

test('a certificate that has run out says so, and until when it held', () => {
  const page = all.find(([name]) => name === 'zh-CN certificate expired')?.[1] ?? '';
  expect(page).toContain('已到期');
  expect(page).toContain('2025年10月20日');
});
