import type { Given, GivenLeaf } from './outside.ts';
import { type FoundRow, leafKey, openLeaves, type Trace, type Why } from './trace.ts';

/**
 * What the server found in outside nodes, for a browser that evaluates the same conditions live: one result per node,
 * never a row of a list or another application's facts beyond what this applicant may see.
 */
export function outsideLeaves(traces: readonly Trace[]): Given {
  return new Map(
    traces.flatMap(outermost).map((trace) => [leafKey(trace.step, trace.subject), givenOf(trace)]),
  );
}

const kinds: readonly string[] = ['judged', 'notInList', 'inList', 'noOther'];

const outermost = (trace: Trace): Trace[] =>
  kinds.includes(trace.step.kind) ? [trace] : trace.parts.flatMap(outermost);

function givenOf(trace: Trace): GivenLeaf {
  const shown = shownOf(trace);
  if (trace.value !== 'unknown') return shown ? { value: trace.value, shown } : { value: trace.value };

  const open = openLeaves(trace);
  return { value: 'unknown', why: whyOf(open), waitsFor: waitsFor(open) };
}

/** One answer still missing makes the whole a matter of answers; only where none is do people have the word. */
const whyOf = (open: readonly Trace[]): Why => open.find(({ why }) => why !== 'human')?.why ?? 'human';

/** The judgements that are waited for. A gap in a list is settled by whoever settles its match. */
export const waitsFor = (open: readonly Trace[]): string[] => [
  ...new Set(
    open
      .filter(({ why }) => why === 'human')
      .flatMap(({ step, given }) => {
        if (isOutside(given)) return given.waitsFor;
        return [step.judgement ?? (step.kind === 'confirmed' ? 'participation' : 'list-match')];
      }),
  ),
];

const isOutside = (
  given: Trace['given'],
): given is { waitsFor: readonly string[]; shown: Readonly<Record<string, string>> } =>
  typeof given === 'object' && 'waitsFor' in given;

function shownOf({ step, value, given, parts }: Trace): Record<string, string> | undefined {
  if (step.kind === 'judged') return { answer: String(given) };
  if (step.kind === 'noOther') {
    const against = parts.find((part) => part.value === true);
    return against?.subject === undefined ? undefined : { number: against.subject };
  }
  // A row speaks only where it decides: against the file on a list of exclusion, for it on a list of preference.
  const deciding =
    value === (step.kind === 'inList')
      ? parts.find((part) => part.step.kind === 'row' && part.value === true)
      : undefined;
  if (!deciding) return undefined;
  const { document, datedOn } = deciding.given as FoundRow;
  return {
    list: step.list ?? '',
    ...(document !== undefined && { document }),
    ...(datedOn !== undefined && { datedOn }),
  };
}
