import type { Timetable } from '#domain/programme/timetable.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { recommendingUnitsOf } from '#server/people/organisation.store.ts';
import { findTimetable } from './programme.store.ts';
import type { RunningProgramme } from './programmes.ts';

/** What runs here, the newest first, with the dates that hold today; open to everybody. */
export async function presentProgrammes({ db, programmes, now }: Deps) {
  return {
    programmes: await Promise.all(
      programmes.all().map(async (programme) => describe(programme, await findTimetable(db, programme))),
    ),
    serverTime: now().toString(),
  };
}

/** Bureaus that recommend to a programme, by the code of their region: what a form's field and the start page offer. */
export async function presentRecommendingUnits({ db, programmes }: Deps, code: string) {
  const programme = programmes.find(code);
  if (!programme) return refuse('not-found');
  const units = await recommendingUnitsOf(db, programme.department);
  return { units: units.flatMap(({ region, name }) => (region ? [{ region, name }] : [])) };
}

function describe({ definition, hash, settings }: RunningProgramme, timetable: Timetable) {
  const { code, year, title, shortTitle, department } = definition.about;
  return {
    code,
    hash,
    year,
    title,
    shortTitle,
    department,
    timeZone: settings.text('timeZone'),
    closingInstant: settings.text('closingInstant'),
    dates: Object.fromEntries(
      definition.timetable.map(({ code, value }) => [code, writtenOut(timetable, code, value)]),
    ),
  };
}

/** An instant, or a calendar date where the programme names only the day. */
const writtenOut = (timetable: Timetable, key: string, value: string): string =>
  value.length === 'yyyy-mm-dd'.length ? timetable.date(key).toString() : timetable.instant(key).toString();
