import type { Definition } from '#domain/programme/definition.ts';
import { lastMoment } from '#domain/programme/stage-windows.ts';
import { isBefore, type Timetable } from '#domain/programme/timetable.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { whenWords } from './when.ts';

/** The public dates that come next, three at most; nothing once all are past. */
export function comingDates(
  definition: Definition,
  timetable: Timetable,
  now: Temporal.Instant,
  reader: Reader,
): Html | false {
  const coming = definition.timetable
    .filter((entry) => entry.public)
    .map((entry) => ({ ...entry, last: lastMoment(definition, timetable, entry.code) }))
    .filter(({ last }) => !isBefore(last, now))
    .sort((a, b) => Temporal.Instant.compare(a.last, b.last))
    .slice(0, 3);
  return (
    coming.length > 0 &&
    html`<dl class="dates">${coming.map(({ code, label }) => html`<div><dt>${whenWords(definition, timetable, code, reader)}</dt><dd>${reader.text(label)}</dd></div>`)}</dl>`
  );
}
