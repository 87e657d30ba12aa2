import { leafKey, leavesBelow, openLeaves, type Trace } from './trace.ts';
import type { Truth } from './truth.ts';

/** What is so of one row: by the key of each node below the leaf that looked at it. */
export interface RowAnswers {
  /** Its place in the table, from 1. */
  readonly number: number;
  readonly answers: ReadonlyMap<string, { readonly value: Truth; readonly human: boolean }>;
}

/**
 * What a leaf over the rows of a table found in the rows that decide it, or in all of them where none does.
 * Nothing for a leaf that looks at no rows: a list and the other applications are not at hand.
 */
export function answersOfRows(trace: Trace, key: string): readonly RowAnswers[] {
  const leaf = [...leavesBelow(trace)].find((each) => leafKey(each.step, each.subject) === key);
  if (!leaf || !overRows.includes(leaf.step.kind)) return [];
  const rows = leaf.parts.map((part, at) => ({ part, number: at + 1 }));
  const deciding = rows.filter(({ part }) => part.value === (leaf.value === 'unknown' ? leaf.value : true));
  return (deciding.length > 0 ? deciding : rows).map(({ part, number }) => ({
    number,
    answers: new Map([...leavesBelow(part)].map((each) => [each.step.key, answerOf(each)])),
  }));
}

const overRows: readonly string[] = ['some', 'none', 'count'];

/** Waited for from a person only where the applicant himself has nothing left to say. */
function answerOf(trace: Trace) {
  const open = openLeaves(trace);
  return { value: trace.value, human: open.length > 0 && open.every(({ why }) => why === 'human') };
}
