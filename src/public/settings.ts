import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { partOfProgramme } from './part-of-programme.ts';
import { settingsTables } from './parts/settings-table.ts';
import { readerOf } from './reader.ts';

/** Every figure and choice that conditions and procedure read. */
export function settingsPage({ programme }: { programme: EnabledProgramme }, language: Language): Page {
  const reader = readerOf(language);
  const tables = html`<section>${settingsTables(programme.definition, reader)}</section>`;
  return partOfProgramme(programme, 'settings', tables, reader);
}
