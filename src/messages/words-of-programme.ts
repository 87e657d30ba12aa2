import { derivedColumns, derivedFacts } from '#domain/eligibility/derived-facts.ts';
import { fieldsOf, settingValue } from '#domain/eligibility/names.ts';
import { formatDate, formatMoney, formatQuantity } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Text } from '#domain/programme/text.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import type { Speak } from './speak.ts';

/** Whose cells `row.x` means: of a table of the form, or of a list. */
export interface RowsOf {
  readonly table?: string | undefined;
  readonly list?: string | undefined;
}

/** What a programme calls the things that conditions name, in one language. */
export interface ProgrammeWords {
  readonly fact: (name: string, rows?: RowsOf) => string;
  /** A code in the words of its choice, a date, a region; anything else as it is. */
  readonly value: (name: string, code: string, rows?: RowsOf) => string;
  /** A cell of a list as it stands under the label of its column. */
  readonly cell: (list: string, column: string, cell: string) => string;
  readonly table: (code: string) => string;
  readonly list: (code: string) => string;
  readonly judgement: (code: string) => string;
  readonly option: (judgement: string, code: string) => string;
  readonly roles: (codes: readonly string[]) => string;
  readonly quantity: (figure: string, unit: string) => string;
  readonly setting: (code: string) => {
    readonly values: readonly string[];
    readonly unit: string | undefined;
  };
  readonly quoted: (words: string) => string;
}

export interface Speaking {
  readonly definition: Definition;
  readonly direction: string;
  readonly language: Language;
  readonly speak: Speak;
  /** The name of a region by its code; where it is left out the code stands. */
  readonly regionName?: ((code: string) => string | undefined) | undefined;
}

export function wordsOf({ definition, direction, language, speak, regionName }: Speaking): ProgrammeWords {
  const say = ({ zh, en }: Text) => (language === 'zh-CN' ? zh : en);
  const named = (entries: readonly { code: string; title: Text }[], code: string) => {
    const entry = entries.find((each) => each.code === code);
    return entry ? say(entry.title) : code;
  };
  const fields = fieldsOf(definition, direction);
  const cellOf = (name: string, { table, list }: RowsOf = {}) => {
    const [head, tail] = headAndTail(name);
    if (head !== 'row') return fields.get(name);
    const columns =
      list === undefined
        ? fields.get(table ?? '')?.columns
        : definition.lists.find(({ code }) => code === list)?.columns;
    return columns?.find(({ code }) => code === tail);
  };

  const fact: ProgrammeWords['fact'] = (name, rows) => {
    const [head, tail] = headAndTail(name);
    const cell = cellOf(name, rows);
    if (cell) return say(cell.label);
    if (head === 'setting') return named(definition.settings, tail);
    if (name === 'timetable.asOf') return speak('eligibility.derived.asOf');
    if (head === 'timetable')
      return say(definition.timetable.find(({ code }) => code === tail)?.label ?? { zh: tail, en: tail });
    if (head === 'other') return speak('eligibility.derived.its', { fact: fact(`application.${tail}`) });
    if (name === 'application.direction') return speak('eligibility.derived.direction');
    if (tail === 'manufacturing') return speak('eligibility.derived.manufacturing');

    const from = head === 'row' ? derivedColumns[tail]?.from : derivedFacts[name]?.from;
    const kind = from && fact(head === 'row' ? `row.${from}` : from, rows);
    return kind ? speak('eligibility.derived.comparedPartyKind', { kind }) : name;
  };

  /** Columns of a list bear the codes of the form's columns, and so do their values. */
  const choicesLike = (code: string) =>
    [...fields.values()]
      .flatMap(({ columns = [] }) => columns)
      .find((column) => column.code === code && column.choices)?.choices ?? [];

  const quoted = (words: string) => speak('eligibility.quoted', { words });

  const valueIn =
    (mark: (words: string) => string): ProgrammeWords['value'] =>
    (name, code, rows) => {
      const [head, tail] = headAndTail(name);
      if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return formatDate(Temporal.PlainDate.from(code), language);
      if (name === 'application.direction' || tail === 'direction')
        return mark(named(definition.directions, code));

      const from = head === 'row' ? derivedColumns[tail]?.from : derivedFacts[name]?.from;
      const cell =
        cellOf(name, rows) ?? (from ? cellOf(head === 'row' ? `row.${from}` : from, rows) : undefined);
      if (cell?.type === 'region') return regionName?.(code) ?? code;
      if (cell?.type === 'yesNo') return mark(speak(code === 'yes' ? 'eligibility.yes' : 'eligibility.no'));
      const choice = (cell && 'choices' in cell && cell.choices) || choicesLike(from ?? tail);
      const chosen = choice.find((each) => each.code === code);
      return mark(chosen ? say(chosen.label) : code);
    };
  const plain = valueIn((words) => words);

  const quantity: ProgrammeWords['quantity'] = (figure, unit) => {
    if (unit === '万元') return formatMoney(figure, language);
    const { unit: several, oneUnit } = catalogue[language].eligibility;
    const units: Readonly<Record<string, string>> = figure === '1' ? { ...several, ...oneUnit } : several;
    return formatQuantity(figure, units[unit] ?? unit, language);
  };

  return {
    fact,
    value: valueIn(quoted),
    cell(list, code, cell) {
      const column = cellOf(`row.${code}`, { list });
      return column?.unit === undefined ? plain(`row.${code}`, cell, { list }) : quantity(cell, column.unit);
    },
    quoted,
    table: (code) => quoted(say(fields.get(code)?.label ?? { zh: code, en: code })),
    list: (code) => quoted(named(definition.lists, code)),
    judgement: (code) => quoted(named(definition.judgements, code)),
    option(judgement, code) {
      const option = definition.judgements
        .find((each) => each.code === judgement)
        ?.options.find((each) => each.code === code);
      return quoted(option ? say(option.label) : code);
    },
    roles: (codes) => codes.map((code) => named(definition.roles, code)).join(speak('eligibility.listed')),
    quantity,
    setting(code) {
      const setting = definition.settings.find((each) => each.code === code);
      const held = setting && settingValue(setting, direction);
      return {
        values: held === undefined ? [] : typeof held === 'string' ? [held] : held,
        unit: setting?.unit,
      };
    },
  };
}

function headAndTail(name: string): [head: string, tail: string] {
  const point = name.indexOf('.');
  return [name.slice(0, point), name.slice(point + 1)];
}
