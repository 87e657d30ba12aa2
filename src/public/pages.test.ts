import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { settingsOf } from '#domain/programme/settings-of.ts';
import { timetableOf } from '#domain/programme/timetable.ts';
import { type Language, languages } from '#messages/language.ts';
import { type App, buildApp } from '#server/http/app.ts';
import { type EnabledProgramme, programmesOf } from '#server/programme/programmes.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { mark, stylesheet } from './assets.ts';
import { publicRoutes } from './routes.ts';

const shipped = join(import.meta.dirname, '../../programmes/shandong-2023');
const other = join(import.meta.dirname, '../../test/programmes/harbour-2031');
const now = Temporal.Instant.from('2023-05-15T09:00+08:00');

/** Pages of the application, and of what becomes public in the course of a year. */
const isElsewhere = (path: string): boolean =>
  /^\/(sign-in|certificates|programmes\/[^/]+\/(draws|scores|recognised|statistics))$/.test(path);

let app: App;
let programmes: readonly EnabledProgramme[];
const pages = new Map<string, string>();

beforeAll(async () => {
  programmes = [await read(shipped, 'demo/overlay.yaml'), await read(other)];
  app = await buildApp({ log: false, origin: 'http://localhost', allowLocalOrigins: true });
  await app.register((scope) =>
    publicRoutes(scope as App, {
      programmes: programmesOf(programmes),
      timetableOf: async ({ definition }) =>
        timetableOf(definition.timetable, settingsOf(definition).text('timeZone')),
      now: () => now,
    }),
  );
  for (const path of paths())
    for (const language of languages) pages.set(`${language} ${path}`, await bodyOf(path, language));
});

async function read(folder: string, overlay?: string): Promise<EnabledProgramme> {
  const { programme, findings } = await readProgrammeFolder(folder, overlay);
  if (!programme) throw new Error(JSON.stringify(findings[0]));
  return programme;
}

/** Every page there is, found by the programmes alone. */
const paths = (): string[] => [
  '/',
  ...programmes.flatMap(({ definition: { about, directions } }) =>
    [
      '',
      '/stages',
      '/interpretations',
      '/settings',
      '/notices',
      '/guide',
      '/guide?kind=judgement',
      '/rubrics',
      '/form',
      ...directions.map(({ code }) => `/form/${code}`),
    ].map((rest) => `/programmes/${about.code}${rest}`),
  ),
];

async function bodyOf(path: string, language: Language): Promise<string> {
  const { statusCode, body } = await app.inject({ url: path, headers: { cookie: `language=${language}` } });
  expect(`${path} ${statusCode}`).toBe(`${path} 200`);
  return body;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const attributes = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

const everyPage = (claim: (page: string, name: string) => void) => () => {
  expect(pages.size).toBeGreaterThan(20);
  for (const [name, page] of pages) claim(page, name);
};

describe('every page', () => {
  test(
    'has one heading of the first rank, and none skips a rank',
    everyPage((page, name) => {
      const ranks = [...page.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
      const skips = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);

      expect([name, ranks[0], ranks.filter((rank) => rank === 1).length, skips]).toEqual([name, 1, 1, []]);
    }),
  );

  test(
    'says each id once',
    everyPage((page, name) => {
      const ids = attributes(page, 'id');

      expect([name, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([name, []]);
    }),
  );

  test(
    'leads only to pages that are there, and to anchors that stand on them',
    everyPage((page, name) => {
      const own = name.slice(name.indexOf(' ') + 1);
      const language = name.slice(0, name.indexOf(' '));
      const dead = [...attributes(page, 'href'), ...attributes(page, 'action')].filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? own : path.startsWith('?') ? own : path;
        if (target.startsWith('/assets/') || isElsewhere(target)) return false;
        const there = pages.get(`${language} ${target.replace(/\?kind=\w+$/, '')}`);
        return (
          there === undefined ||
          (anchor !== undefined && !attributes(path === '' ? page : there, 'id').includes(anchor))
        );
      });

      expect([name, dead]).toEqual([name, []]);
    }),
  );

  test(
    'has no script, no style and no handler within',
    everyPage((page, name) => {
      expect([name, page.match(/<(script|style)|\s(style|on\w+)="/i)?.[0]]).toEqual([name, undefined]);
    }),
  );

  test(
    'uses no class without a rule',
    everyPage((page, name) => {
      const without = new Set(
        attributes(page, 'class')
          .flatMap((names) => names.split(' '))
          .filter((each) => !ruled.has(each)),
      );

      expect([name, [...without]]).toEqual([name, []]);
    }),
  );

  test(
    'in English has Han only where it says so',
    everyPage((page, name) => {
      if (!name.startsWith('en ')) return;
      const english = page.replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>.*?<\/\1>/gs, '');

      expect([name, english.match(/.{0,20}\p{Script=Han}+.{0,20}/u)?.[0]]).toEqual([name, undefined]);
    }),
  );

  test(
    'is small on the way, with everything it needs',
    everyPage((page, name) => {
      const onTheWay = [page, stylesheet.body, mark.body].map((text) => gzipSync(text).length);

      expect([name, sum(onTheWay) < 40_000]).toEqual([name, true]);
    }),
  );

  test(
    'shows no code where there are words',
    everyPage((page, name) => {
      const text = page.replace(/<[^>]*>/g, ' ');

      expect([name, text.match(/\bundefined\b|\bnull\b|\[object|\{\{|NaN/)?.[0]]).toEqual([name, undefined]);
    }),
  );
});

test('a programme’s own page is short: it leads to everything, and every anchor it ever had is still there', () => {
  for (const { definition } of programmes) {
    const { about, stages, judgements, interpretations, settings, directions } = definition;
    const own = `/programmes/${about.code}`;
    const page = pages.get(`zh-CN ${own}`) ?? '';
    const links = attributes(page, 'href');
    for (const to of ['stages', 'interpretations', 'settings', 'guide', 'rubrics', 'form'])
      expect(links).toContain(`${own}/${to}`);
    for (const to of ['notices', 'draws', 'scores', 'recognised', 'statistics'])
      expect(links).toContain(`${own}/${to}`);

    const anchors = [
      ...['timetable', 'published', 'directions', 'disclosure', 'stages'],
      ...['interpretations', 'settings', 'basis', 'contacts'],
      ...stages.map(({ code }) => `stage-${code}`),
      ...judgements.map(({ code }) => `judgement-${code}`),
      ...interpretations.map(({ code }) => `interpretation-${code}`),
      ...settings.map(({ code }) => `setting-${code}`),
      ...directions.map(({ code }) => `direction-${code}`),
    ];
    const ids = new Set(attributes(page, 'id'));
    expect(anchors.filter((each) => !ids.has(each))).toEqual([]);

    const unfolded = page.replace(/<details.*?<\/details>/gs, '').replace(/<[^>]*>/g, '');
    expect(unfolded.replace(/\s+/g, ' ').length).toBeLessThan(2500);
  }
});

// Said of some page by state or kind, not by every one.
const conditional = ['steps', 'today', 'notices', 'figures', 'state-met', 'state-attend'];
const ruled = new Set(
  [...stylesheet.body.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(
    ([, name = '']) => name,
  ),
);
const unstyled = ['mark-O', 'ahead'];
for (const name of unstyled) ruled.add(name);

test('every rule of the style sheet is for a class that some page has', () => {
  const used = new Set(
    [...pages.values()].flatMap((page) => attributes(page, 'class')).flatMap((names) => names.split(' ')),
  );

  expect([...ruled].filter((name) => !used.has(name) && !conditional.includes(name))).toEqual([]);
});
