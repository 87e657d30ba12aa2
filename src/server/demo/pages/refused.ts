import type { Refusal } from '#domain/refusal.ts';
import { programmeNames } from '#messages/programme-names.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { type Html, html } from '#public/html.ts';
import { icon } from '#public/parts/icon.ts';
import type { Reader } from '#public/reader.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

/** A no in its parts: the rule, what was seen, what would change it. */
export function refused(
  refusal: Refusal,
  { definition, settings }: RunningProgramme,
  { language }: Reader,
): Html {
  const { rule, given, remedy } = sayRefusal(refusal, language, {
    timeZone: settings.text('timeZone'),
    nameOf: programmeNames(definition, language),
    viewer: 'province',
  });
  return html`<p class="refused">${icon('refused')} ${rule}</p><p>${given} ${remedy}</p>`;
}
