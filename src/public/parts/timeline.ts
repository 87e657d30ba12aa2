import type { Definition } from '#domain/programme/definition.ts';
import { lastMoment } from '#domain/programme/stage-windows.ts';
import type { Timetable } from '#domain/programme/timetable.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { icon } from './icon.ts';
import { markTag } from './mark-tag.ts';
import { leftUntil, whenWords } from './when.ts';

/** The public dates in order, each past, today or still to come; the nearest says how far away it is. */
export function timeline(
  definition: Definition,
  timetable: Timetable,
  now: Temporal.Instant,
  reader: Reader,
): Html {
  const { say, text } = reader;
  const dates = definition.timetable
    .filter((entry) => entry.public)
    .map((entry) => ({
      entry,
      from: timetable.instant(entry.code),
      to: lastMoment(definition, timetable, entry.code),
    }))
    .sort((a, b) => Temporal.Instant.compare(a.from, b.from));
  const next = dates.find(({ to }) => Temporal.Instant.compare(now, to) <= 0);
  const marks = new Set(dates.map(({ entry }) => entry.mark));

  const rows = dates.map((date): Html => {
    const { entry, from, to } = date;
    const isPast = Temporal.Instant.compare(to, now) < 0;
    const state = isPast
      ? 'past'
      : Temporal.Instant.compare(from, now) <= 0
        ? 'today'
        : date === next
          ? 'next'
          : 'ahead';
    const words = {
      past: say('timeline.past'),
      today: say('timeline.today'),
      next: leftUntil(definition, timetable, entry.code, now, reader),
      ahead: '',
    };
    return html`<li class="${state}">
<span class="when">${whenWords(definition, timetable, entry.code, reader)}</span>
${icon(isPast ? 'done' : state === 'ahead' ? 'ahead' : 'now')}
<div><p><strong>${text(entry.label)}</strong> ${words[state] && html`<span class="distance">${words[state]}</span>`} ${marks.size > 1 && markTag(entry.mark, reader)}</p>
${entry.note && html`<p class="note">${text(entry.note)}</p>`}</div>
</li>`;
  });
  const [only] = marks;
  return html`${marks.size === 1 && only && html`<p>${markTag(only, reader)} ${say(`mark.${only}.dates`)}</p>`}
<ol class="timeline">${rows}</ol>`;
}
