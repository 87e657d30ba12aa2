import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { timetableOf } from '#domain/programme/timetable.ts';
import { catalogue } from '#messages/catalogue.ts';
import { languages } from '#messages/language.ts';
import { readDemoData } from '#test/support/demo-data.ts';
import { followTour } from './follow-tour.ts';
import { ownPath } from './pages/paths.ts';
import { demoReader } from './pages/reader.ts';
import { actWords } from './pages/words.ts';
import { isPlayable } from './players.ts';
import { readTour } from './read-tour.ts';
import { casesOf } from './read-year.ts';

const data = await readDemoData('programmes/shandong-2023');
const tour = await readTour(resolve('programmes/shandong-2023/demo'), data.cast);
const timetable = timetableOf(data.definition.timetable, 'Asia/Shanghai');

// today             the file, with what stands in its history                        steps from the first
const cases = `
   2023-05-15T09:00  none                                                             ncaaaaaaaaaa
   2023-05-15T09:00  draft                                                            ddcaaaaaaaaa
   2023-05-31T17:00  draft                                                            ddcaaaaaaaaa
   2023-05-31T17:01  draft                                                            ddmaaaaaaaaa
   2023-05-31T17:01  none                                                             nmaaaaaaaaaa
   2023-05-31T17:01  lapsed                                                           ddeaaaaaaaaa
   2023-05-31T16:00  submitted                                                        dddcaaaaaaaa
   2023-06-01T10:30  submitted request-opinion                                        ddddcaaaaaaa
   2023-06-05T10:30  returned  request-opinion                                        ddddcaaaaaaa
   2023-06-07T15:00  submitted request-opinion record-opinion                         dddddcaaaaaa
   2023-06-14T15:00  not-recommended request-opinion record-opinion                   dddddeaaaaaa
   2023-06-15T15:00  reported  request-opinion record-opinion                         ddddddcaaaaa
   2023-07-01T09:00  rejected  request-opinion record-opinion                         ddddddeaaaaa
   2023-07-01T09:00  accepted  request-opinion record-opinion                         dddddddcaaaa
   2023-07-13T15:00  accepted  request-opinion record-opinion drawn                   ddddddddcaaa
   2023-07-20T15:00  accepted  request-opinion record-opinion drawn scored            dddddddddcaa
   2023-09-20T16:00  approved  request-opinion record-opinion drawn scored            ddddddddddca
   2023-09-27T16:00  in-notice                                                        dddddddddddc
   2023-10-20T16:00  recognised                                                       dddddddddddd
   2024-05-20T16:00  revoked                                                          dddddddddddd
`
  .trim()
  .split('\n')
  .map((line) => {
    const [today = '', state = '', ...more] = line.trim().split(/\s+/);
    return [today, state, more.slice(0, -1), more.at(-1) ?? ''] as const;
  });

test.each(cases)('%s, %s %j: %s', (today, state, recorded, steps) => {
  const file = {
    id: '',
    number: '',
    version: 1,
    state,
    recorded: new Set<string>(recorded),
    review: { drawn: recorded.includes('drawn'), scored: recorded.includes('scored') },
  };
  const followed = followTour(
    { tour, year: data.year },
    { file: state === 'none' ? undefined : file, now: Temporal.Instant.from(`${today}+08:00`), timetable },
  );
  // A step that nothing shows to be done is open until the next one is: n.
  const words = followed.map(({ status, step }) => (step.done || status === 'done' ? status[0] : 'n'));
  expect(words.join('')).toBe(steps);
});

test('each step of the tour names acts of the year on the visitor’s file or the whole call, and only those', () => {
  const now = Temporal.Instant.from('2023-05-15T09:00+08:00');
  for (const { step, acts } of followTour({ tour, year: data.year }, { file: undefined, now, timetable })) {
    const inYear = acts.filter(({ row }) => data.year.includes(row));
    expect([step.code, [...new Set(inYear.map(({ row }) => row.act))].toSorted()]).toEqual([
      step.code,
      step.year.toSorted(),
    ]);
    // Whoever opens it comes before the cast has done it.
    for (const { row } of inYear.filter(({ row }) => casesOf(row).length > 0 && step.at))
      expect(Temporal.Instant.compare(row.at, step.at!)).toBe(1);
  }
});

test('every act of the year has its words in both languages', () => {
  for (const language of languages) {
    const silent = data.year
      .map(({ act }) => act)
      .filter((act) => actWords(act, data.definition, demoReader(language)) === act);
    expect(silent).toEqual([]);
  }
});

test('what the tour names exists: dates, acts, pages', () => {
  const desk = readFileSync(join(import.meta.dirname, '../../web/paths.ts'), 'utf8').replaceAll('$', ':');
  const shown = readFileSync(join(import.meta.dirname, '../../public/routes.ts'), 'utf8');
  for (const { closes, done, doors, own } of tour.steps) {
    expect(own.filter(({ act }) => !isPlayable(act))).toEqual([]);
    if (closes) expect(timetable.has(closes)).toBe(true);
    if (done && 'event' in done) expect(Object.keys(catalogue['zh-CN'].act)).toContain(done.event);
    for (const { page } of doors)
      expect(desk.includes(`'${page}'`) || shown.includes(`'${page}'`) || page === '/certificates').toBe(
        true,
      );
  }
});

// given                    taken
const given = `
   /                        yes
   /demo/clock?to=2023      yes
   //elsewhere.example      no
   /\\elsewhere.example     no
   /\\t/elsewhere.example   no
   https://elsewhere        no
   demo                     no
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string]);

test.each(given)('%s as a way back: %s', (path, taken) => {
  expect(ownPath(path.replace('\\t', '\t')) !== undefined).toBe(taken === 'yes');
});
