import { type LeafFacts, stepOfLeaf } from '#domain/eligibility/explanation.ts';
import type { Bound, Step } from '#domain/eligibility/trace.ts';
import type { ProgrammeWords, RowsOf, Speaking } from './words-of-programme.ts';

/** Who speaks, in which language, and what the programme calls its things. */
export interface Teller extends Speaking {
  readonly words: ProgrammeWords;
}

type Asked = Pick<
  Step,
  'kind' | 'fact' | 'other' | 'table' | 'column' | 'list' | 'judgement' | 'unit' | 'required' | 'from' | 'to'
>;

/** What a leaf asks, in one sentence: the rule as it holds for everybody. */
export function ruleOf(teller: Teller, leaf: LeafFacts): string {
  const step = stepOfLeaf(teller.definition, teller.direction, leaf);
  const asked: Asked = { ...leaf, kind: leaf.node };
  const wanted = leaf.wanted === 'yes';
  const where = step ? phraseOf(teller, whereOf(step), { table: leaf.table, list: leaf.list }, true) : '';
  const facts = factsOf(teller, asked, wanted, { table: leaf.table, list: leaf.list });
  const every = where === '' && everyRow.includes(leaf.node) ? 'Any' : '';
  return teller.speak(`eligibility.${wanted ? 'rule' : 'not'}.${sentenceOf(asked)}${every}`, {
    ...facts,
    where,
  });
}

const everyRow: readonly string[] = ['notInList', 'inList', 'noOther'];

/** How the rows of a table or a list are chosen: the part below `where`, and not the cells or what stands in place of a list. */
function whereOf(step: Step): Step | undefined {
  const [first] = step.parts;
  if (step.kind === 'notInList' || step.kind === 'inList') return first?.parts[0];
  return first?.kind === 'cell' ? undefined : first;
}

/** Sentences differ where a node says different things: one code or several, a period with one end, years or months. */
function sentenceOf({ kind, from, to, required }: Asked): string {
  if (kind === 'oneOf' && required?.values.length === 1) return 'is';
  if (kind === 'between') return from && to ? 'between' : from ? 'from' : 'to';
  return kind === 'yearsPassed' || kind === 'monthsPassed' ? 'passed' : kind;
}

function factsOf(
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

/** A tree in words, within a longer sentence. What the programme's settings decide for everybody is left out. */
function phraseOf(teller: Teller, step: Step | undefined, rows: RowsOf, wanted: boolean): string {
  if (!step || constantOf(teller, step) !== undefined) return '';
  const [only] = step.parts;
  if (step.kind === 'not') return phraseOf(teller, only, rows, !wanted);

  if (step.kind === 'all' || step.kind === 'any') {
    const parts = step.parts
      .map((part) => phraseOf(teller, part, rows, wanted))
      .filter((part) => part !== '');
    const joined = parts.join(
      teller.speak((step.kind === 'all') === wanted ? 'eligibility.and' : 'eligibility.or'),
    );
    return parts.length > 1 ? teller.speak('eligibility.grouped', { words: joined }) : joined;
  }
  const sentence = phrases.includes(sentenceOf(step)) ? sentenceOf(step) : 'other';
  return teller.speak(
    `eligibility.phrase.${sentence}${wanted ? '' : 'Not'}`,
    factsOf(teller, step, wanted, rows),
  );
}

const phrases = [
  'is',
  'oneOf',
  'equals',
  'differs',
  'atLeast',
  'within',
  'between',
  'from',
  'to',
  'before',
  'after',
  'blank',
  'passed',
  'confirmed',
  'participant',
  'judged',
];

function constantOf(teller: Teller, step: Step): boolean | undefined {
  if (step.kind === 'all' || step.kind === 'any') {
    const decisive = step.kind === 'any';
    const parts = step.parts.map((part) => constantOf(teller, part));
    if (parts.includes(decisive)) return decisive;
    return parts.every((part) => part === !decisive) ? !decisive : undefined;
  }
  if (step.kind === 'not') {
    const inner = step.parts[0] && constantOf(teller, step.parts[0]);
    return inner === undefined ? undefined : !inner;
  }
  if ((step.kind !== 'is' && step.kind !== 'oneOf') || !step.fact?.startsWith('setting.')) return undefined;
  return teller.words
    .setting(step.fact.slice('setting.'.length))
    .values.some((value) => step.required?.values.includes(value));
}
