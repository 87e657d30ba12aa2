import type { RowAnswers } from '#domain/eligibility/answers-of-rows.ts';
import type { LeafFacts } from '#domain/eligibility/explanation.ts';
import { conditionsOf } from '#domain/eligibility/verdict.ts';
import {
  exactDecimal,
  isNegative,
  parseDecimal,
  parseFraction,
  type Rational,
  subtract,
  toDecimal,
} from '#domain/exact.ts';
import { ruleOf, whereOf } from './explain-rule.ts';
import { type Teller, unitOf } from './explain-step.ts';
import { type AskedGroup, capital, explainWhere } from './explain-where.ts';
import { type Speaking, wordsOf } from './words-of-programme.ts';

/** A leaf in four parts: what is asked, what was given, what would change it, who can help; and the first two as one. */
export interface ExplainedLeaf {
  readonly rule: string;
  readonly given: string;
  readonly remedy: string;
  readonly help: string;
  readonly sentence: string;
  /** Where rows are chosen by several things: these, to stand below the rule. */
  readonly asked?: AskedGroup;
}

/** `rows` says what is so of the rows that the leaf looked at; left out, only what is asked of them is told. */
export function explainLeaf(
  speaking: Speaking,
  leaf: LeafFacts,
  rows: readonly RowAnswers[] = [],
): ExplainedLeaf {
  const teller: Teller = { ...speaking, words: wordsOf(speaking) };
  const asked = explainWhere(teller, whereOf(teller, leaf), { table: leaf.table, list: leaf.list }, rows);
  const rule = capital(ruleOf(teller, leaf, asked, 'listed'));
  const named = capital(ruleOf(teller, leaf, asked, 'named'));
  const given = givenOf(teller, leaf);
  return {
    rule,
    given,
    remedy: remedyOf(teller, leaf),
    help: helpOf(teller, leaf),
    sentence: speaking.speak('eligibility.sentence', { rule: named, given }),
    ...(asked && 'parts' in asked && { asked }),
  };
}

function givenOf(teller: Teller, leaf: LeafFacts): string {
  const { words, speak } = teller;
  const rows = () => rowsOf(teller, leaf);
  const say = (sentence: string, facts?: Record<string, string>) =>
    speak(`eligibility.given.${sentence}`, facts);
  const name = leaf.column === undefined ? (leaf.fact ?? '') : `row.${leaf.column}`;

  if (leaf.value === 'unknown') {
    if (leaf.why === 'outside') return say('outside');
    if (leaf.why === 'no-date') return say('noDate');
    if (leaf.why === 'human')
      return isWaitingForJointUnit(leaf)
        ? say('unconfirmed', { rows: rows() })
        : say('human', { who: whoOf(teller, leaf) });
    if (leaf.rows)
      return name === ''
        ? say('open', { rows: rows() })
        : say('cells', { rows: rows(), fact: words.fact(name, leaf) });
    return say('unanswered', {
      fact: name === '' || leaf.column !== undefined ? words.table(leaf.table ?? '') : words.fact(name, leaf),
    });
  }
  const given = typeof leaf.given === 'string' ? [leaf.given] : (leaf.given ?? []);
  switch (leaf.node) {
    case 'notInList':
    case 'inList':
      if (leaf.given === 'not-usable') return say('notUsable');
      if ((leaf.value === true) === (leaf.node === 'notInList')) return say('notListed');
      return sourceOf(teller, leaf) === ''
        ? say('listed')
        : say('listedBy', { source: sourceOf(teller, leaf) });
    case 'noOther':
      return leaf.value ? say('leadsNothing') : say('leads', { number: leaf.source?.number ?? '' });
    case 'judged':
      return say('judged', { given: words.option(leaf.judgement ?? '', given[0] ?? '') });
    case 'confirmed':
      return say(leaf.value ? 'confirmed' : 'declined');
    case 'some':
    case 'none':
      return leaf.rows ? say('these', { rows: rows() }) : say('nothing');
    case 'count':
    case 'has':
      return say('rows', { given: words.quantity(given[0] ?? '0', unitOf(words, leaf) ?? 'rows') });
    case 'sum':
    case 'atLeast':
      return say('answer', { given: words.quantity(decimalOf(given[0] ?? ''), unitOf(words, leaf) ?? '') });
  }
  const value = given.map((code) => words.value(name, code, leaf)).join(speak('eligibility.listed'));
  if (name.startsWith('setting.')) return say('setting', { given: value });
  return say(name === 'application.direction' ? 'direction' : 'answer', { given: value });
}

const rowsOf = ({ speak }: Teller, { rows = [] }: LeafFacts): string =>
  rows.map(({ number }) => speak('eligibility.row', { number })).join(speak('eligibility.listed'));

function sourceOf({ words, speak }: Teller, { source = {} }: LeafFacts): string {
  const { document, datedOn } = source;
  return [
    ...(document === undefined ? [] : [document]),
    ...(datedOn === undefined ? [] : [words.value('', datedOn)]),
  ].join(speak('eligibility.listed'));
}

function remedyOf(teller: Teller, leaf: LeafFacts): string {
  const { definition, direction, language, speak, words } = teller;
  const say = (sentence: string, facts?: Record<string, string>) =>
    speak(`eligibility.remedy.${sentence}`, facts);
  if (!leaf.decides) return say('none');
  if (leaf.value === 'unknown') {
    if (leaf.why === 'outside') return say('server');
    if (leaf.why === 'no-date') return say('date');
    if (leaf.why === 'human')
      return isWaitingForJointUnit(leaf) ? say('joint') : say('wait', { who: whoOf(teller, leaf) });
    if (leaf.rows && leaf.column !== undefined)
      return say('answer', {
        fact: speak('eligibility.cellIn', {
          rows: rowsOf(teller, leaf),
          fact: words.fact(`row.${leaf.column}`, leaf),
        }),
      });
    return say('answer', {
      fact: leaf.fact === undefined ? words.table(leaf.table ?? '') : words.fact(leaf.fact, leaf),
    });
  }
  if (leaf.value === (leaf.wanted === 'yes')) return say('none');

  const remedy = conditionsOf(definition, direction).find(({ code }) => code === leaf.condition)?.remedy;
  const advice = remedy ? remedy[language === 'zh-CN' ? 'zh' : 'en'] : '';
  const short = shortOf(leaf);
  if (!short) return advice;
  const figure = words.quantity(decimalOf(short), unitOf(words, leaf) ?? 'rows');
  return [say('short', { figure }), advice].filter((part) => part !== '').join(speak('eligibility.joined'));
}

/** How much is wanting, where a figure is too small. */
function shortOf({ node, wanted, given, required }: LeafFacts): string | undefined {
  if (wanted === 'no' || (node !== 'atLeast' && node !== 'sum' && node !== 'count')) return undefined;
  const [least, held] = [
    figureOf(required?.values[0]),
    figureOf(typeof given === 'string' ? given : undefined),
  ];
  const short = least && held && subtract(least, held);
  return short && !isNegative(short) ? (exactDecimal(short) ?? undefined) : undefined;
}

function helpOf(teller: Teller, leaf: LeafFacts): string {
  if (leaf.value === 'unknown' && leaf.why === 'human') {
    return isWaitingForJointUnit(leaf) ? teller.speak('eligibility.help.joint') : whoOf(teller, leaf);
  }
  return teller.speak(leaf.why === 'no-date' ? 'eligibility.help.office' : 'eligibility.help.recommending');
}

const isWaitingForJointUnit = ({ waitsFor = [] }: LeafFacts): boolean =>
  waitsFor.length > 0 && waitsFor.every(({ judgement }) => judgement === 'participation');

const whoOf = ({ words }: Teller, { waitsFor = [] }: LeafFacts): string =>
  words.roles([...new Set(waitsFor.flatMap(({ roles }) => roles))]);

const figureOf = (text: string | undefined): Rational | undefined =>
  text === undefined ? undefined : (parseDecimal(text) ?? parseFraction(text));

/** A figure that never ends is shown to two places; it was compared exactly. */
function decimalOf(text: string): string {
  const figure = figureOf(text);
  return figure ? (exactDecimal(figure) ?? toDecimal(figure, 2)) : text;
}
