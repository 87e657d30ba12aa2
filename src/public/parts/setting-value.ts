import { formatDate } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Setting } from '#domain/programme/setting.ts';
import { catalogue } from '#messages/catalogue.ts';
import { type Html, html, type Part } from '../html.ts';
import type { Reader } from '../reader.ts';
import { groupOf } from './clause.ts';
import { figure } from './figure.ts';
import { settingWords } from './setting-words.ts';

/** A setting as it reads in one direction, or in all of them where it is kept for each. */
export function settingValue(
  definition: Definition,
  setting: Setting,
  reader: Reader,
  direction?: string,
): Part {
  const { perDirection, value } = setting;
  if (!perDirection) return valueWords(definition, setting, value, reader);
  if (direction !== undefined) return valueWords(definition, setting, perDirection[direction], reader);

  const rows = definition.directions.map((each): Html => {
    const number = groupOf(definition, each.clauseGroup)?.number;
    return html`<div><dt>${number && reader.text(number)} ${reader.text(each.shortTitle)}</dt><dd>${valueWords(definition, setting, perDirection[each.code], reader)}</dd></div>`;
  });
  return html`<dl class="each">${rows}</dl>`;
}

function valueWords(definition: Definition, setting: Setting, value: Setting['value'], reader: Reader): Part {
  const { say, language } = reader;
  const word = (code: string) => codeWord(definition, setting, code, reader);
  if (value === undefined || (value === 'none' && setting.type !== 'choice')) return say('setting.none');

  if (typeof value === 'string') {
    if (setting.type === 'yesNo') return say(`setting.${value}`);
    if (setting.type === 'choice' || setting.type === 'codes') return word(value);
    if (setting.type === 'date') return formatDate(Temporal.PlainDate.from(value), language);
    if (setting.type === 'format') return html`<code lang="zh-CN">${value}</code>`;
    return figure(value, setting.unit, reader);
  }
  if (Array.isArray(value)) {
    const figures = value.join(say('between'));
    return setting.type === 'codes'
      ? value.map((each, index) => [index > 0 && say('between'), word(each)])
      : figure(figures, setting.unit, reader);
  }
  if (setting.type === 'text') return value[language === 'en' ? 'en' : 'zh'];

  const parts = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, knownWord(setting.code, part, reader) ?? part]),
  );
  if (Object.hasOwn(catalogue[language].public.composite, setting.code))
    return say(`composite.${setting.code}`, parts);
  return html`<code>${Object.entries(value).map(([name, part]) => `${name} ${part} `)}</code>`;
}

/** A code is shown as a code only where nobody has words for it. */
function codeWord(definition: Definition, setting: Setting, code: string, reader: Reader): Part {
  const words = settingWords(definition, setting).get(code);
  return (words && reader.text(words)) ?? knownWord(setting.code, code, reader) ?? html`<code>${code}</code>`;
}

function knownWord(setting: string, code: string, { language }: Reader): string | undefined {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> =
    catalogue[language].public.choice;
  const words = Object.hasOwn(choices, setting) ? choices[setting] : undefined;
  return words && Object.hasOwn(words, code) ? words[code] : undefined;
}
