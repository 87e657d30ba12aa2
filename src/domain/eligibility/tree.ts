import { z } from 'zod';

/**
 * A condition as data: a small typed tree in three-valued logic.
 *
 * Names in a tree
 * - `unit.creditCode`, `park.name` … a field of the form, or a fact derived from one
 * - `row.x` a cell of the row in hand: of the application's table inside some, none, count, sum; of the list's row inside notInList, inList
 * - `other.x` a fact of another application, inside noOther
 * - `setting.x` a setting of the programme, read for the application's direction where it is kept per direction
 * - `timetable.x` a date of the timetable; `timetable.asOf` is the date on which facts are judged
 * - a bare string where a tree is expected names a helper tree; reading a definition writes it out
 *
 * - `participant` holds for the credit code of the lead unit, and of a joint unit that has not declined
 *
 * Figures are exact, and units must agree: comparing square metres with persons is an authoring error.
 */
export type Tree =
  | { all: readonly Tree[] }
  | { any: readonly Tree[] }
  | { not: Tree }
  | { is: { fact: string; value: string } }
  | { oneOf: { fact: string; values: string | readonly string[] } }
  | { equals: { fact: string; to: string } }
  | { differs: { fact: string; to: string } }
  | { atLeast: { fact?: string | undefined; of?: Expression | undefined; value: string; unit: string } }
  | { within: { fact: string; region: string } }
  | { between: { fact: string; from?: string | undefined; to?: string | undefined } }
  | { before: { fact: string; date: string } }
  | { after: { fact: string; date: string } }
  | { blank: { fact: string } }
  | { yearsPassed: { since: string; years: string; at: string } }
  | { monthsPassed: { since: string; months: string; at: string } }
  | { some: { table: string; where: Tree } }
  | { none: { table: string; where: Tree } }
  | { count: { table: string; where: Tree; atLeast: string } }
  | { sum: { table: string; column: string; where?: Tree | undefined; atLeast: string; unit: string } }
  | { has: { table: string; column: string; value: string } }
  | { confirmed: { fact: string } }
  | { participant: { fact: string } }
  | {
      notInList: { list: string; key: string | readonly string[]; where?: Tree | undefined; otherwise: Tree };
    }
  | { inList: { list: string; key: string | readonly string[]; where?: Tree | undefined } }
  | { noOther: { same: string; where: Tree } }
  | { judged: { judgement: string; is: string } };

/**
 * A figure computed from answers, exactly: what `computed` fields show, what computed items of a rubric score, and
 * what some preferences compare. Names are those of a tree (`row.x`, `setting.x`, `park.tenants`).
 *
 * - `sum`, `count`, `distinct` go over the rows of a table; `where` chooses rows (unknown counts as no)
 * - `distinct` counts different codes of a column among `among`; `and` adds single facts to what is counted
 * - `cell` is the cell of the first row that `where` chooses
 * - dividing by zero, or a missing answer, gives no figure: never nought
 */
export type Expression =
  | { fact: string }
  | { number: string }
  | { sum: { table: string; column: string; where?: Tree | undefined } }
  | { count: { table: string; where?: Tree | undefined } }
  | {
      distinct: {
        table: string;
        column: string;
        where?: Tree | undefined;
        among: readonly string[];
        and?: readonly string[] | undefined;
      };
    }
  | { cell: { table: string; column: string; where: Tree } }
  | { divide: readonly [Expression, Expression] }
  | { subtract: readonly [Expression, Expression] }
  | { multiply: readonly [Expression, Expression] }
  | { percent: Expression };

export type NodeKind = Tree extends infer Node ? (Node extends unknown ? keyof Node : never) : never;

/** As written in YAML: the same, and the name of a helper wherever a tree may stand. */
export type WrittenTree = string | Tree;

const name = z.string().min(1);
const names = z.union([name, z.array(name).min(1)]);
const tree: z.ZodType<WrittenTree, unknown> = z.lazy(() => z.union([name, node]));
const trees = z.array(tree);

const pair = z.lazy(() => z.tuple([expression, expression]));

export const expression: z.ZodType<Expression, unknown> = z.lazy(() =>
  z.xor([
    z.strictObject({ fact: name }),
    z.strictObject({ number: name }),
    z.strictObject({ sum: z.strictObject({ table: name, column: name, where: tree.optional() }) }),
    z.strictObject({ count: z.strictObject({ table: name, where: tree.optional() }) }),
    z.strictObject({
      distinct: z.strictObject({
        table: name,
        column: name,
        where: tree.optional(),
        among: z.array(name).min(1),
        and: z.array(name).optional(),
      }),
    }),
    z.strictObject({ cell: z.strictObject({ table: name, column: name, where: tree }) }),
    z.strictObject({ divide: pair }),
    z.strictObject({ subtract: pair }),
    z.strictObject({ multiply: pair }),
    z.strictObject({ percent: expression }),
  ]),
) as unknown as z.ZodType<Expression, unknown>;

const node = z.xor([
  z.strictObject({ all: trees }),
  z.strictObject({ any: trees.min(1) }),
  z.strictObject({ not: tree }),
  z.strictObject({ is: z.strictObject({ fact: name, value: name }) }),
  z.strictObject({ oneOf: z.strictObject({ fact: name, values: names }) }),
  z.strictObject({ equals: z.strictObject({ fact: name, to: name }) }),
  z.strictObject({ differs: z.strictObject({ fact: name, to: name }) }),
  z.strictObject({
    atLeast: z.strictObject({ fact: name.optional(), of: expression.optional(), value: name, unit: name }),
  }),
  z.strictObject({ within: z.strictObject({ fact: name, region: name }) }),
  z.strictObject({ between: z.strictObject({ fact: name, from: name.optional(), to: name.optional() }) }),
  z.strictObject({ before: z.strictObject({ fact: name, date: name }) }),
  z.strictObject({ after: z.strictObject({ fact: name, date: name }) }),
  z.strictObject({ blank: z.strictObject({ fact: name }) }),
  z.strictObject({ yearsPassed: z.strictObject({ since: name, years: name, at: name }) }),
  z.strictObject({ monthsPassed: z.strictObject({ since: name, months: name, at: name }) }),
  z.strictObject({ some: z.strictObject({ table: name, where: tree }) }),
  z.strictObject({ none: z.strictObject({ table: name, where: tree }) }),
  z.strictObject({ count: z.strictObject({ table: name, where: tree, atLeast: name }) }),
  z.strictObject({
    sum: z.strictObject({ table: name, column: name, where: tree.optional(), atLeast: name, unit: name }),
  }),
  z.strictObject({ has: z.strictObject({ table: name, column: name, value: name }) }),
  z.strictObject({ confirmed: z.strictObject({ fact: name }) }),
  z.strictObject({ participant: z.strictObject({ fact: name }) }),
  z.strictObject({
    notInList: z.strictObject({ list: name, key: names, where: tree.optional(), otherwise: tree }),
  }),
  z.strictObject({ inList: z.strictObject({ list: name, key: names, where: tree.optional() }) }),
  z.strictObject({ noOther: z.strictObject({ same: name, where: tree }) }),
  z.strictObject({ judged: z.strictObject({ judgement: name, is: name }) }),
]) as unknown as z.ZodType<Tree, unknown>;

export const writtenTree = tree;
