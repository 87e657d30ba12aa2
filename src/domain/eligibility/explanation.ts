import { exactDecimal, writeFraction } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { compiledTree } from './evaluate.ts';
import { waitsFor } from './given.ts';
import { type Bound, type FoundRow, leafKey, openLeaves, type Step, type Trace, type Why } from './trace.ts';
import type { Truth } from './truth.ts';
import { type ConditionVerdict, conditionsOf } from './verdict.ts';

/**
 * What one leaf of a condition asked and found, in codes and facts: plain JSON, stored with a verdict and turned into
 * sentences by `messages/explain-leaf.ts`. A table, a list and the other applications are one leaf each.
 */
export interface LeafFacts {
  readonly key: string;
  readonly condition: string;
  readonly node: Step['kind'];
  readonly side: Step['side'];
  readonly value: Truth;
  /** What the condition needs of this leaf; `no` where it stands below a `not`. */
  readonly wanted: 'yes' | 'no';
  /** The verdict rests on it: it is what is wrong, or missing, or what makes the condition met. */
  readonly decides: boolean;
  readonly fact?: string;
  readonly other?: string;
  readonly table?: string;
  readonly column?: string;
  readonly list?: string;
  readonly judgement?: string;
  readonly unit?: string;
  readonly required?: Bound;
  readonly from?: Bound;
  readonly to?: Bound;
  /** As answered; a figure worked out is written exactly (`860`, `211/3`). */
  readonly given?: string | readonly string[];
  readonly why?: Why;
  /** Judgements whose answer is missing, each with the roles that give it; a joint unit's own answer is `participation`. */
  readonly waitsFor?: readonly { readonly judgement: string; readonly roles: readonly string[] }[];
  /** The row it speaks of: of the application's table, or of a list. */
  readonly subject?: string;
  /** Rows that decide, or that leave it open: their place in the table from 1, and their id. */
  readonly rows?: readonly { readonly number: number; readonly subject: string }[];
  /** Where a list decided by one of its rows: that row's document and date. */
  readonly source?: Readonly<Record<string, string>>;
  readonly settings: readonly string[];
  readonly interpretations: readonly string[];
}

export function leavesOf(definition: Definition, { condition, trace }: ConditionVerdict): LeafFacts[] {
  return [...walk(trace, true, true)].map(({ trace: leaf, wanted, decides }) =>
    factsOf(definition, condition, leaf, wanted, decides),
  );
}

interface Met {
  readonly trace: Trace;
  readonly wanted: boolean;
  readonly decides: boolean;
}

/** Of `all` that fails only what fails decides; of `any` that holds only what holds; of what is unknown, what is unknown. */
function* walk(trace: Trace, wanted: boolean, decides: boolean): Generator<Met> {
  const { kind } = trace.step;
  if (kind === 'not') {
    for (const part of trace.parts) yield* walk(part, !wanted, decides);
  } else if (kind === 'all' || kind === 'any') {
    for (const part of trace.parts) yield* walk(part, wanted, decides && part.value === trace.value);
  } else {
    yield { trace, wanted, decides };
    // Where a list cannot be used, what stands in its place decides and is a leaf of its own.
    if (trace.given === 'not-usable') for (const part of trace.parts) yield* walk(part, wanted, decides);
  }
}

function factsOf(
  definition: Definition,
  condition: string,
  trace: Trace,
  wanted: boolean,
  decides: boolean,
): LeafFacts {
  const { step, value, why } = trace;
  const open = openLeaves(trace);
  const reason = why ?? open.find((leaf) => leaf.why !== 'human')?.why ?? open[0]?.why;
  const waiting = waitsFor(open).map((judgement) => ({ judgement, roles: rolesOf(definition, judgement) }));
  const rows = decidingRows(trace);
  const given = givenOf(trace);
  const source = sourceOf(trace);

  return {
    key: leafKey(step, trace.subject),
    condition,
    node: step.kind,
    side: step.side,
    value,
    wanted: wanted ? 'yes' : 'no',
    decides,
    ...(step.fact !== undefined && { fact: step.fact }),
    ...(step.other !== undefined && { other: step.other }),
    ...(step.table !== undefined && { table: step.table }),
    ...(step.column !== undefined && { column: step.column }),
    ...(step.list !== undefined && { list: step.list }),
    ...(step.judgement !== undefined && { judgement: step.judgement }),
    ...(step.unit !== undefined && { unit: step.unit }),
    ...(step.required && { required: step.required }),
    ...(step.from && { from: step.from }),
    ...(step.to && { to: step.to }),
    ...(given !== undefined && { given }),
    ...(value === 'unknown' && reason && { why: reason }),
    ...(waiting.length > 0 && { waitsFor: waiting }),
    ...(trace.subject !== undefined && { subject: trace.subject }),
    ...(rows.length > 0 && { rows }),
    ...(source && { source }),
    settings: step.settings,
    interpretations: definition.interpretations
      .filter(({ setting }) => setting !== undefined && step.settings.includes(setting))
      .map(({ code }) => code),
  };
}

function givenOf({ given, step }: Trace): string | readonly string[] | undefined {
  if (typeof given === 'number') return String(given);
  if (given === undefined || typeof given === 'string' || Array.isArray(given)) return given;
  if ('numerator' in given) return exactDecimal(given) ?? writeFraction(given);
  return 'shown' in given && step.kind === 'judged' ? given.shown.answer : undefined;
}

/** In tables the parts are the rows in their order; in a sum or a look-up in a column, the cells that are missing. */
function decidingRows({ step, value, parts }: Trace): { number: number; subject: string }[] {
  if (step.kind === 'some' || step.kind === 'none' || step.kind === 'count') {
    const looked = value === 'unknown' ? 'unknown' : true;
    return parts.flatMap((part, index) =>
      part.value === looked && part.subject !== undefined
        ? [{ number: index + 1, subject: part.subject }]
        : [],
    );
  }
  if (value !== 'unknown') return [];
  return parts.flatMap((part) =>
    part.step.kind === 'cell' && part.subject !== undefined
      ? [{ number: Number(part.given), subject: part.subject }]
      : [],
  );
}

function sourceOf({ step, value, given, parts }: Trace): Readonly<Record<string, string>> | undefined {
  if (step.kind !== 'notInList' && step.kind !== 'inList' && step.kind !== 'noOther') return undefined;
  if (typeof given === 'object' && 'shown' in given)
    return Object.keys(given.shown).length > 0 ? given.shown : undefined;
  if (value !== (step.kind === 'inList')) return undefined;

  const row = parts.find(
    (part) => part.value === true && (part.step.kind === 'row' || step.kind === 'noOther'),
  );
  if (!row) return undefined;
  if (step.kind === 'noOther') return { number: row.subject ?? '' };
  const { document, datedOn } = row.given as FoundRow;
  return { ...(document !== undefined && { document }), ...(datedOn !== undefined && { datedOn }) };
}

function rolesOf({ judgements }: Definition, code: string): readonly string[] {
  if (code === 'participation') return ['joint-administrator'];
  const judgement = judgements.find((each) => each.code === code);
  return judgement
    ? [...new Set([...judgement.by, ...(judgement.decidedBy === undefined ? [] : [judgement.decidedBy])])]
    : [];
}

/** What a leaf asks, with the nodes below it: how its rows are chosen. */
export function stepOfLeaf(
  definition: Definition,
  direction: string,
  { condition, key }: Pick<LeafFacts, 'condition' | 'key'>,
): Step | undefined {
  const found = conditionsOf(definition, direction).find(({ code }) => code === condition);
  const bare = key.split('@')[0];
  return found && stepAt(compiledTree(definition, direction, found.code, found.tree).step, bare ?? '');
}

function stepAt(step: Step, key: string): Step | undefined {
  if (step.key === key) return step;
  for (const part of step.parts) {
    const found = stepAt(part, key);
    if (found) return found;
  }
  return undefined;
}
