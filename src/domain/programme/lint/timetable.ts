import type { Definition } from '../definition.ts';
import { type Finding, finding, findingOnKey, located, type Path } from '../finding.ts';
import { knownDates } from '../known-timetable.ts';
import { instantOf, isDate } from './dates.ts';
import { namesRead } from './names-read.ts';

/** Every date that the procedure reads is there, can be read, and stands after those it follows. */
export function* lintTimetable(definition: Definition): Generator<Finding> {
  const stages = new Set(definition.stages.map(({ code }) => code));
  const values = new Map(definition.timetable.map(({ code, value }) => [code, value]));

  for (const [key, { stage, optional }] of Object.entries(knownDates)) {
    if (stages.has(stage) && !optional && !values.has(key))
      yield finding('timetable-missing', ['timetable'], { key, stage });
  }

  const read = namesRead(definition);
  const named = new Set(definition.stages.flatMap(({ opens, closes }) => [opens, closes]));
  for (const { entry, at } of located(definition.timetable, 'timetable')) {
    const place: Path = [...at, 'value'];
    const known = Object.hasOwn(knownDates, entry.code) ? knownDates[entry.code] : undefined;

    if (!known && !read.has(`timetable.${entry.code}`) && !named.has(entry.code))
      yield findingOnKey('timetable-unused', at, { key: entry.code });
    if (known?.kind === 'instant' && !instantOf(entry.value))
      yield finding('not-an-instant', place, { value: entry.value });
    else if (known?.kind === 'date' && !isDate(entry.value))
      yield finding('not-a-date', place, { value: entry.value });
    else if (!known && !isDate(entry.value) && !instantOf(entry.value))
      yield finding('not-a-date', place, { value: entry.value });
    else {
      for (const earlier of known?.notBefore ?? []) {
        const value = values.get(earlier);
        if (value !== undefined && isLater(value, entry.value))
          yield finding('timetable-order', place, { key: entry.code, earlier, value });
      }
    }
  }
}

/**
 * Whether one value of the timetable is later than another. A bare day lasts from its beginning to its end, so it is
 * compared with an instant by the calendar day on which that falls where it is written.
 */
function isLater(value: string, than: string): boolean {
  const [instant, limit] = [instantOf(value), instantOf(than)];
  if (instant && limit) return Temporal.Instant.compare(instant, limit) > 0;

  const [day, lastDay] = [dayOf(value), dayOf(than)];
  return day !== undefined && lastDay !== undefined && Temporal.PlainDate.compare(day, lastDay) > 0;
}

const dayOf = (value: string) =>
  isDate(value.slice(0, 10)) ? Temporal.PlainDate.from(value.slice(0, 10)) : undefined;
