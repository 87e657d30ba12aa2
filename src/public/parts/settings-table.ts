import type { Definition } from '#domain/programme/definition.ts';
import type { Setting } from '#domain/programme/setting.ts';
import type { Mark } from '#domain/programme/text.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { clauseLinks } from './clause.ts';
import { markTag } from './mark-tag.ts';
import { settingValue } from './setting-value.ts';
import { table } from './table.ts';

/** Every figure and choice by who fixed it; of our own, those that serve a clause stand open, the rest can be unfolded. */
export function settingsTables(definition: Definition, reader: Reader): Html {
  const { say } = reader;
  const { settings } = definition;
  const marked = (mark: Mark) => settings.filter((each) => each.mark === mark);
  const ours = marked('O');
  const rest = ours.filter(({ clauses }) => clauses.length === 0);

  return html`
${settingsBlock(definition, 'G', marked('G'), reader)}
${settingsBlock(definition, 'K', marked('K'), reader)}
${settingsBlock(
  definition,
  'O',
  ours.filter(({ clauses }) => clauses.length > 0),
  reader,
)}
${
  rest.length > 0 &&
  html`<details><summary>${say('settings.rest', { amount: rest.length })}</summary>
${settingsTable(definition, say('settings.restCaption'), rest, reader)}
</details>`
}`;
}

const settingsBlock = (
  definition: Definition,
  mark: Mark,
  settings: readonly Setting[],
  reader: Reader,
): Html | false =>
  settings.length > 0 &&
  html`<h2>${markTag(mark, reader)} ${reader.say(`mark.${mark}.title`)}</h2>
<p>${reader.say(`mark.${mark}.means`)}</p>
${settingsTable(definition, reader.say(`mark.${mark}.title`), settings, reader)}`;

function settingsTable(
  definition: Definition,
  caption: string,
  settings: readonly Setting[],
  reader: Reader,
): Html {
  const { say, text } = reader;
  return table({
    caption,
    columns: [say('settings.setting'), say('settings.value'), say('settings.clauses')],
    rows: settings.map((setting) => ({
      id: `setting-${setting.code}`,
      cells: [
        html`${text(setting.title)}${setting.note && html`<p class="note">${text(setting.note)}</p>`}`,
        settingValue(definition, setting, reader),
        clauseLinks(definition, setting.clauses, reader),
      ],
    })),
  });
}
