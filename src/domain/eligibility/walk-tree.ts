import type { Path } from '#domain/programme/finding.ts';
import type { Expression, NodeKind, Tree, WrittenTree } from './tree.ts';

/**
 * What trees and expressions are made of, in one place: for each kind of node its parts (trees and expressions within)
 * and its mentions (facts, figures, tables, lists, judgements it names). Whoever must look through trees (checking a
 * definition, writing out helpers, finding which answers a condition reads) asks here, so a new kind of node is added
 * here, in `tree.ts` and in the evaluator, and nowhere else.
 */

/** Whose cells `row.x` means. */
export type Rows = { table: string } | { list: string };

/** How a fact is read; what may stand there depends on it. */
export type Reading = 'code' | 'figure' | 'date' | 'region' | 'state' | 'creditCode' | 'listKey' | 'any';

/** What a figure or a code is compared with: a fact, a column, or a figure worked out. */
export type Compared =
  | { fact: string }
  | { table: string; column: string }
  | { expression: Expression }
  | { rows: true }
  | { years: true };

export type Mention =
  | { names: 'fact'; key: Path; fact: string; reads: Reading }
  | { names: 'sameness'; key: Path; facts: readonly [string, string] }
  | { names: 'codes'; key: Path; codes: string | readonly string[]; of: Compared }
  | { names: 'figure'; key: Path; figure: string; of: Compared; unit?: string }
  | { names: 'date'; key: Path; date: string }
  | { names: 'region'; key: Path; region: string }
  | { names: 'table'; key: Path; table: string }
  | { names: 'column'; key: Path; table: string; column: string; reads: Reading }
  | { names: 'list'; key: Path; list: string }
  | { names: 'judgement'; key: Path; judgement: string; answer: string }
  | { names: 'fault'; key: Path; fault: 'fact-or-expression' | 'no-limit' };

export type Part = { key: Path; rows?: Rows; other?: true } & (
  | { tree: WrittenTree }
  | { expression: Expression }
);

interface Contents {
  mentions?: readonly Mention[];
  parts?: readonly Part[];
}

type Body<Node, Kind> = Node extends unknown ? (Kind extends keyof Node ? Node[Kind] : never) : never;

const fact = (name: string, reads: Reading, ...key: Path): Mention => ({
  names: 'fact',
  key,
  fact: name,
  reads,
});
const figure = (text: string, of: Compared, unit: string | undefined, ...key: Path): Mention => ({
  names: 'figure',
  key,
  figure: text,
  of,
  ...(unit === undefined ? {} : { unit }),
});
const date = (text: string, ...key: Path): Mention => ({ names: 'date', key, date: text });
const table = (name: string, ...key: Path): Mention => ({ names: 'table', key, table: name });
const column = (name: string, of: string, reads: Reading, ...key: Path): Mention => ({
  names: 'column',
  key,
  table: of,
  column: name,
  reads,
});
const part = (tree: WrittenTree, ...key: Path): Part => ({ tree, key });
const whereRow = (tree: WrittenTree | undefined, rows: Rows, ...key: Path): Part[] =>
  tree === undefined ? [] : [{ tree, key, rows }];
const listKeys = (key: string | readonly string[], ...at: Path): Mention[] =>
  typeof key === 'string'
    ? [fact(key, 'listKey', ...at)]
    : key.map((each, index) => fact(each, 'listKey', ...at, index));

const ofTree: { [Kind in NodeKind]: (body: Body<Tree, Kind>) => Contents } = {
  all: (trees) => ({ parts: trees.map((tree, index) => part(tree, 'all', index)) }),
  any: (trees) => ({ parts: trees.map((tree, index) => part(tree, 'any', index)) }),
  not: (tree) => ({ parts: [part(tree, 'not')] }),
  is: (is) => ({
    mentions: [
      fact(is.fact, 'code', 'is', 'fact'),
      // A code written out, or the setting that holds it.
      {
        names: 'codes',
        key: ['is', 'value'],
        codes: is.value.startsWith('setting.') ? is.value : [is.value],
        of: { fact: is.fact },
      },
    ],
  }),
  oneOf: ({ fact: name, values }) => ({
    mentions: [
      fact(name, 'code', 'oneOf', 'fact'),
      { names: 'codes', key: ['oneOf', 'values'], codes: values, of: { fact: name } },
    ],
  }),
  equals: ({ fact: name, to }) => ({
    mentions: [
      fact(name, 'any', 'equals', 'fact'),
      fact(to, 'any', 'equals', 'to'),
      { names: 'sameness', key: ['equals'], facts: [name, to] },
    ],
  }),
  differs: ({ fact: name, to }) => ({
    mentions: [
      fact(name, 'any', 'differs', 'fact'),
      fact(to, 'any', 'differs', 'to'),
      { names: 'sameness', key: ['differs'], facts: [name, to] },
    ],
  }),
  atLeast: ({ fact: name, of, value, unit }) => ({
    mentions: [
      ...((name === undefined) === (of === undefined)
        ? [{ names: 'fault', key: ['atLeast'], fault: 'fact-or-expression' } as const]
        : []),
      ...(name === undefined ? [] : [fact(name, 'figure', 'atLeast', 'fact')]),
      figure(value, of ? { expression: of } : { fact: name ?? '' }, unit, 'atLeast', 'value'),
    ],
    parts: of ? [{ expression: of, key: ['atLeast', 'of'] }] : [],
  }),
  within: ({ fact: name, region }) => ({
    mentions: [
      fact(name, 'region', 'within', 'fact'),
      { names: 'region', key: ['within', 'region'], region },
    ],
  }),
  between: ({ fact: name, from, to }) => ({
    mentions: [
      fact(name, 'date', 'between', 'fact'),
      ...(from === undefined ? [] : [date(from, 'between', 'from')]),
      ...(to === undefined ? [] : [date(to, 'between', 'to')]),
      ...(from === undefined && to === undefined
        ? [{ names: 'fault', key: ['between'], fault: 'no-limit' } as const]
        : []),
    ],
  }),
  before: (before) => ({
    mentions: [fact(before.fact, 'date', 'before', 'fact'), date(before.date, 'before', 'date')],
  }),
  after: (after) => ({
    mentions: [fact(after.fact, 'date', 'after', 'fact'), date(after.date, 'after', 'date')],
  }),
  blank: (blank) => ({ mentions: [fact(blank.fact, 'any', 'blank', 'fact')] }),
  yearsPassed: ({ since, years, at }) => ({
    mentions: [
      fact(since, 'date', 'yearsPassed', 'since'),
      figure(years, { years: true }, undefined, 'yearsPassed', 'years'),
      date(at, 'yearsPassed', 'at'),
    ],
  }),
  monthsPassed: ({ since, months, at }) => ({
    mentions: [
      fact(since, 'date', 'monthsPassed', 'since'),
      figure(months, { years: true }, undefined, 'monthsPassed', 'months'),
      date(at, 'monthsPassed', 'at'),
    ],
  }),
  some: (some) => ({
    mentions: [table(some.table, 'some', 'table')],
    parts: whereRow(some.where, { table: some.table }, 'some', 'where'),
  }),
  none: (none) => ({
    mentions: [table(none.table, 'none', 'table')],
    parts: whereRow(none.where, { table: none.table }, 'none', 'where'),
  }),
  count: (count) => ({
    mentions: [
      table(count.table, 'count', 'table'),
      figure(count.atLeast, { rows: true }, undefined, 'count', 'atLeast'),
    ],
    parts: whereRow(count.where, { table: count.table }, 'count', 'where'),
  }),
  sum: (sum) => ({
    mentions: [
      table(sum.table, 'sum', 'table'),
      column(sum.column, sum.table, 'figure', 'sum', 'column'),
      figure(sum.atLeast, { table: sum.table, column: sum.column }, sum.unit, 'sum', 'atLeast'),
    ],
    parts: whereRow(sum.where, { table: sum.table }, 'sum', 'where'),
  }),
  has: (has) => ({
    mentions: [
      table(has.table, 'has', 'table'),
      column(has.column, has.table, 'code', 'has', 'column'),
      {
        names: 'codes',
        key: ['has', 'value'],
        codes: [has.value],
        of: { table: has.table, column: has.column },
      },
    ],
  }),
  confirmed: (confirmed) => ({ mentions: [fact(confirmed.fact, 'state', 'confirmed', 'fact')] }),
  participant: (participant) => ({ mentions: [fact(participant.fact, 'creditCode', 'participant', 'fact')] }),
  notInList: ({ list, key, where, otherwise }) => ({
    mentions: [{ names: 'list', key: ['notInList', 'list'], list }, ...listKeys(key, 'notInList', 'key')],
    parts: [...whereRow(where, { list }, 'notInList', 'where'), part(otherwise, 'notInList', 'otherwise')],
  }),
  inList: ({ list, key, where }) => ({
    mentions: [{ names: 'list', key: ['inList', 'list'], list }, ...listKeys(key, 'inList', 'key')],
    parts: whereRow(where, { list }, 'inList', 'where'),
  }),
  noOther: ({ same, where }) => ({
    mentions: [fact(same, 'any', 'noOther', 'same')],
    parts: [{ tree: where, key: ['noOther', 'where'], other: true }],
  }),
  judged: ({ judgement, is }) => ({
    mentions: [{ names: 'judgement', key: ['judged'], judgement, answer: is }],
  }),
};

type ExpressionKind = Expression extends infer Node ? (Node extends unknown ? keyof Node : never) : never;

const pair = ([first, second]: readonly [Expression, Expression], kind: string): Contents => ({
  parts: [
    { expression: first, key: [kind, 0] },
    { expression: second, key: [kind, 1] },
  ],
});

const ofExpression: { [Kind in ExpressionKind]: (body: Body<Expression, Kind>) => Contents } = {
  fact: (name) => ({ mentions: [fact(name, 'figure', 'fact')] }),
  number: () => ({}),
  sum: (sum) => ({
    mentions: [table(sum.table, 'sum', 'table'), column(sum.column, sum.table, 'figure', 'sum', 'column')],
    parts: whereRow(sum.where, { table: sum.table }, 'sum', 'where'),
  }),
  count: (count) => ({
    mentions: [table(count.table, 'count', 'table')],
    parts: whereRow(count.where, { table: count.table }, 'count', 'where'),
  }),
  distinct: (distinct) => ({
    mentions: [
      table(distinct.table, 'distinct', 'table'),
      column(distinct.column, distinct.table, 'code', 'distinct', 'column'),
      {
        names: 'codes',
        key: ['distinct', 'among'],
        codes: distinct.among,
        of: { table: distinct.table, column: distinct.column },
      },
      ...(distinct.and ?? []).map((each, index) => fact(each, 'code', 'distinct', 'and', index)),
    ],
    parts: whereRow(distinct.where, { table: distinct.table }, 'distinct', 'where'),
  }),
  cell: (cell) => ({
    mentions: [
      table(cell.table, 'cell', 'table'),
      column(cell.column, cell.table, 'figure', 'cell', 'column'),
    ],
    parts: whereRow(cell.where, { table: cell.table }, 'cell', 'where'),
  }),
  divide: (two) => pair(two, 'divide'),
  subtract: (two) => pair(two, 'subtract'),
  multiply: (two) => pair(two, 'multiply'),
  percent: (of) => ({ parts: [{ expression: of, key: ['percent'] }] }),
};

/** A node has exactly one key, its kind. */
export const kindOf = (node: object): string => Object.keys(node)[0] ?? '';

export const contentsOfTree = (node: Tree): Contents => {
  const kind = kindOf(node) as NodeKind;
  return (ofTree[kind] as (body: unknown) => Contents)((node as Record<string, unknown>)[kind]);
};

export const contentsOfExpression = (node: Expression): Contents => {
  const kind = kindOf(node) as ExpressionKind;
  return (ofExpression[kind] as (body: unknown) => Contents)((node as Record<string, unknown>)[kind]);
};

/** Where a walk has come to: the place in the definition, the rows in hand, the helpers gone through. */
export interface Place {
  at: Path;
  rows?: Rows | undefined;
  other?: true | undefined;
  helpers?: readonly string[];
}

export interface Met {
  mention: Mention;
  /** Place of the mention itself; within a helper it is the helper's, where the words stand. */
  at: Path;
  place: Place;
}

export type Helpers = Readonly<Record<string, WrittenTree>>;

/**
 * Everything a tree mentions, in reading order. A helper is walked where it is named, at its own place and with the rows
 * that are in hand there; one that is unknown, or leads back to itself, is passed over (`writeOutHelpers` reports it).
 */
export function* walkTree(tree: WrittenTree, from: Place, helpers: Helpers): Generator<Met> {
  if (typeof tree !== 'string') return yield* walkContents(contentsOfTree(tree), from, helpers);

  const through = from.helpers ?? [];
  const helper = Object.hasOwn(helpers, tree) ? helpers[tree] : undefined;
  if (helper === undefined || through.includes(tree)) return;
  yield* walkTree(helper, { ...from, at: ['helperTrees', tree], helpers: [...through, tree] }, helpers);
}

/** As `walkTree`, for an expression and the trees within it. */
export function* walkExpression(expression: Expression, from: Place, helpers: Helpers): Generator<Met> {
  yield* walkContents(contentsOfExpression(expression), from, helpers);
}

function* walkContents(
  { mentions = [], parts = [] }: Contents,
  from: Place,
  helpers: Helpers,
): Generator<Met> {
  for (const mention of mentions) yield { mention, at: [...from.at, ...mention.key], place: from };

  for (const each of parts) {
    const place = {
      ...from,
      at: [...from.at, ...each.key],
      ...(each.rows && { rows: each.rows }),
      ...(each.other && { other: each.other }),
    };
    yield* 'tree' in each
      ? walkTree(each.tree, place, helpers)
      : walkExpression(each.expression, place, helpers);
  }
}

/** The same tree with every name of a helper replaced by what it stands for; `helper` answers what that is. */
export function writeOutTree(tree: WrittenTree, helper: (name: string) => Tree): Tree {
  return typeof tree === 'string' ? helper(tree) : withParts(tree, contentsOfTree(tree), helper);
}

export const writeOutExpression = (expression: Expression, helper: (name: string) => Tree): Expression =>
  withParts(expression, contentsOfExpression(expression), helper);

const withParts = <Node extends object>(
  node: Node,
  { parts = [] }: Contents,
  helper: (name: string) => Tree,
): Node =>
  parts.reduce(
    (whole, each) =>
      replaced(
        whole,
        each.key,
        'tree' in each ? writeOutTree(each.tree, helper) : writeOutExpression(each.expression, helper),
      ) as Node,
    node,
  );

function replaced(within: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(within))
    return within.map((each, index) => (index === first ? replaced(each, rest, by) : each));
  const map = within as Record<string, unknown>;
  return { ...map, [first]: replaced(map[first], rest, by) };
}
