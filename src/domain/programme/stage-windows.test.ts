import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import { isUnderWay, stageWindows, standingOf } from './stage-windows.ts';
import { timetableOf } from './timetable.ts';

const timetable = {
  guideOn: '2099-05-04',
  opensAt: '2099-05-08T09:00+08:00',
  closesAt: '2099-05-31T17:00+08:00',
  checkedAt: '2099-06-09T17:00+08:00',
  reportedAt: '2099-06-16T17:00+08:00',
  rankedOn: '2099-08-22',
  noticeOn: '2099-09-27',
  recognisedOn: '2099-10-20',
  endsOn: '2101-10-20',
};

// As in the notation of a programme: opens, closes; a dot is left to the order of stages, a star is off.
const stages = {
  application: 'opensAt closesAt',
  check: 'opensAt checkedAt',
  opinion: '. reportedAt',
  report: '. reportedAt',
  visit: '* rankedOn',
  ranking: '. rankedOn',
  notice: 'noticeOn .',
  objection: 'noticeOn .',
  recognition: 'recognisedOn .',
  demonstration: 'recognisedOn endsOn',
  archive: '. .',
};

// A programme whose notice closes by a period, and whose last stages have no opening.
const byPeriod = {
  application: 'opensAt closesAt',
  notice: 'noticeOn noticePeriod',
  recognition: '. recognisedOn',
};

// moment                          under way
const cases = `
   2099-05-08T08:59:59.999+08:00   -
   2099-05-08T09:00+08:00          application check
   2099-05-31T17:00+08:00          application check
   2099-05-31T17:00:00.001+08:00   check
   2099-06-09T17:00+08:00          check opinion report
   2099-06-12T12:00+08:00          opinion report
   2099-06-16T17:00:00.001+08:00   ranking
   2099-08-22T23:59:59.999+08:00   ranking
   2099-08-23T00:00+08:00          -
   2099-09-27T00:00+08:00          notice objection
   2099-10-19T23:59:59+08:00       notice objection
   2099-10-20T08:00+08:00          recognition demonstration
   2099-10-21T08:00+08:00          demonstration
   2101-10-20T23:59+08:00          demonstration
   2101-10-21T00:00+08:00          -
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

test.each(cases)('%s: %s', (moment, underWay) => {
  const definition = { ...smallProgramme({ timetable }), stages: Object.entries(stages).map(stageOf) };
  const windows = stageWindows(definition, timetableOf(definition.timetable, 'Asia/Shanghai'));

  const found = windows.filter((window) => isUnderWay(window, Temporal.Instant.from(moment)));

  expect(found.map(({ stage }) => stage.code).join(' ') || '-').toBe(underWay);
});

// from      to           now          standing
const standings = `
  06-19     06-30        06-18        ahead
  06-19     06-30        06-19        running
  06-19     06-30        06-30        running
  06-19     06-30        07-01        over
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);

test.each(standings)('from %s to %s, on %s: %s', (from, to, now, standing) => {
  const at = (day: string) => Temporal.Instant.from(`2099-${day}T00:00Z`);
  expect(standingOf({ from: at(from), to: at(to) }, at(now))).toBe(standing);
});

test('a period ends with the next stage at the latest', () => {
  const definition = { ...smallProgramme({ timetable }), stages: Object.entries(byPeriod).map(stageOf) };
  const [, notice] = stageWindows(definition, timetableOf(definition.timetable, 'Asia/Shanghai'));

  expect(notice?.to.round('second').toString()).toBe('2099-10-20T16:00:00Z');
});

function stageOf([code, times]: [string, string]) {
  const [opens = '.', closes = '.'] = times.split(' ');
  const words = { zh: code, en: code };
  return {
    code,
    title: words,
    clauses: [],
    optional: false,
    on: opens !== '*',
    entry: words,
    work: words,
    exit: words,
    roles: [],
    ...(opens in timetable && { opens }),
    ...(closes !== '.' && { closes }),
  };
}
