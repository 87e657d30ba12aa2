import type { RowAnswers } from '#domain/eligibility/answers-of-rows.ts';
import type { Step } from '#domain/eligibility/trace.ts';
import { not, type Truth } from '#domain/eligibility/truth.ts';
import { factsOf, sentenceOf, type Teller } from './explain-step.ts';
import type { RowsOf } from './words-of-programme.ts';

/** What is asked of a row, one thing to a line, and what is so of the rows in hand: "row 1: yes; row 2: no". */
export interface AskedOfRow {
  readonly words: string;
  /** Empty where no row is in hand. */
  readonly found: string;
}

/** Several things asked of a row: all of them, or any one of them. */
export interface AskedGroup {
  readonly joined: 'all' | 'any';
  readonly found: string;
  readonly parts: readonly (AskedOfRow | AskedGroup)[];
}

/** How the rows of a table or a list are chosen, as a tree in words. What the programme's settings decide for everybody is left out. */
export function explainWhere(
  teller: Teller,
  step: Step | undefined,
  of: RowsOf,
  rows: readonly RowAnswers[] = [],
  wanted = true,
): AskedOfRow | AskedGroup | undefined {
  if (!step || constantOf(teller, step) !== undefined) return undefined;
  if (step.kind === 'not') return explainWhere(teller, step.parts[0], of, rows, !wanted);
  const found = foundIn(teller, step, rows, wanted);

  if (step.kind === 'all' || step.kind === 'any') {
    const joined = (step.kind === 'all') === wanted ? 'all' : 'any';
    const parts = step.parts
      .map((part) => explainWhere(teller, part, of, rows, wanted))
      .filter((part) => part !== undefined)
      .flatMap((part) => ('parts' in part && part.joined === joined ? part.parts : [part]));
    return parts.length > 1 ? { joined, found, parts: parts.map(asLine) } : parts[0];
  }
  const sentence = phrases.includes(sentenceOf(step)) ? sentenceOf(step) : 'other';
  const words = teller.speak(
    `eligibility.phrase.${sentence}${wanted ? '' : 'Not'}`,
    factsOf(teller, step, wanted, of),
  );
  return { words, found };
}

const asLine = (part: AskedOfRow | AskedGroup): AskedOfRow | AskedGroup =>
  'parts' in part ? part : { ...part, words: capital(part.words) };

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Rows of which the same is so are named together. */
function foundIn({ speak }: Teller, step: Step, rows: readonly RowAnswers[], wanted: boolean): string {
  const answers = rows.map(({ number, answers }) => {
    const { value = 'unknown', human = false } = answers.get(step.key) ?? {};
    return { number, word: wordOf(wanted ? value : not(value), human) };
  });
  return [...Map.groupBy(answers, ({ word }) => word)]
    .map(([word, alike]) =>
      speak('eligibility.ofRows', {
        rows: alike
          .map(({ number }) => speak('eligibility.row', { number }))
          .join(speak('eligibility.listed')),
        found: speak(`eligibility.found.${word}`),
      }),
    )
    .join(speak('eligibility.joinedRows'));
}

const wordOf = (value: Truth, human: boolean) =>
  value === 'unknown' ? (human ? 'human' : 'open') : value ? 'yes' : 'no';

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
