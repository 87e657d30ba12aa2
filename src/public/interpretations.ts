import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { partOfProgramme } from './part-of-programme.ts';
import { interpretationList } from './parts/interpretations.ts';
import { readerOf } from './reader.ts';

/** What the guide leaves open, and the answers that were taken. */
export function interpretationsPage(
  { programme }: { programme: EnabledProgramme },
  language: Language,
): Page {
  const reader = readerOf(language);
  const list = html`<section>${interpretationList(programme.definition, reader)}</section>`;
  return partOfProgramme(programme, 'interpretations', list, reader);
}
