import type { Bound, Step } from '#domain/eligibility/trace.ts';
import type { ProgrammeWords, RowsOf, Speaking } from './words-of-programme.ts';

/** Who speaks, in which language, and what the programme calls its things. */
export interface Teller extends Speaking {
  readonly words: ProgrammeWords;
}

export type Asked = Pick<
  Step,
  'kind' | 'fact' | 'other' | 'table' | 'column' | 'list' | 'judgement' | 'unit' | 'required' | 'from' | 'to'
>;

/** Sentences differ where a node says different things: one code or several, a period with one end, years or months. */
export function sentenceOf({ kind, from, to, required }: Asked): string {
  if (kind === 'oneOf' && required?.values.length === 1) return 'is';
  if (kind === 'between') return from && to ? 'between' : from ? 'from' : 'to';
  return kind === 'yearsPassed' || kind === 'monthsPassed' ? 'passed' : kind;
}

export function factsOf(
  { words, speak }: Teller,
  asked: Asked,
  wanted: boolean,
  rows: RowsOf,
): Record<string, string> {
  const name = asked.column === undefined ? (asked.fact ?? '') : `row.${asked.column}`;
  const value = (bound: Bound | undefined) =>
    bound?.values.map((code) => words.value(name, code, rows)).join(speak('eligibility.listed')) ?? '';
  const day = (bound: Bound | undefined) =>
    bound?.values[0] === undefined
      ? words.fact(`timetable.${bound?.date}`)
      : words.value('', bound.values[0]);

  return {
    fact: name === '' ? '' : words.fact(name, rows),
    other: otherOf(words, speak, asked, rows),
    table: asked.table === undefined ? '' : words.table(asked.table),
    list: asked.list === undefined ? '' : words.list(asked.list),
    judgement: asked.judgement === undefined ? '' : words.judgement(asked.judgement),
    value:
      asked.judgement === undefined
        ? value(asked.required)
        : asked.required
          ? words.option(asked.judgement, asked.required.values[0] ?? '')
          : '',
    from: asked.from ? day(asked.from) : '',
    to: asked.to ? day(asked.to) : '',
    figure: limitOf(words, speak, asked, wanted),
    span: spanOf(speak, asked),
  };
}

/** A row's code beside the unit's own: two codes of the same name are told apart. */
function otherOf(
  words: ProgrammeWords,
  speak: Teller['speak'],
  { fact, other }: Asked,
  rows: RowsOf,
): string {
  if (other === undefined) return '';
  const named = words.fact(other, rows);
  return fact?.startsWith('row.') && other.startsWith('unit.')
    ? speak('eligibility.derived.own', { fact: named })
    : named;
}

/** 1000平方米以上（含）; below a negation: 不足1000平方米. */
function limitOf(
  words: ProgrammeWords,
  speak: Teller['speak'],
  { required, unit, kind }: Asked,
  wanted: boolean,
): string {
  if (kind !== 'atLeast' && kind !== 'sum' && kind !== 'count') return '';
  const figure = words.quantity(required?.values[0] ?? '', unitOf(words, { required, unit }) ?? 'rows');
  return speak(wanted ? 'eligibility.least' : 'eligibility.below', { figure });
}

/** The unit of a limit: the node's own, or that of the setting the limit comes from. */
export const unitOf = (
  words: ProgrammeWords,
  { required, unit }: Pick<Asked, 'required' | 'unit'>,
): string | undefined =>
  unit ?? (required?.setting === undefined ? undefined : words.setting(required.setting).unit);

function spanOf(speak: Teller['speak'], { kind, required }: Asked): string {
  if (kind !== 'yearsPassed' && kind !== 'monthsPassed') return '';
  const [number = ''] = required?.values ?? [];
  const one = kind === 'yearsPassed' ? 'year' : 'month';
  return speak(`eligibility.${number === '1' ? one : `${one}s`}`, { number });
}
