import type { Row } from '#domain/application/answers.ts';
import { add, decimal, divide, multiply, type Rational, subtract, whole, zero } from '#domain/exact.ts';
import type { Compiled, Compiler, Read, Scope, World } from './compiled.ts';
import { codesOf, figureOf, readerOf, rowsReader } from './readers.ts';
import type { Expression, Tree } from './tree.ts';

/**
 * Works out a figure exactly, or none. There is none when an answer it needs is missing or a divisor is nought: a rate
 * of nothing is not nought.
 */
export function compileFigure(compiler: Compiler, expression: Expression, scope: Scope): Read<Rational> {
  if ('number' in expression) return constant(decimal(expression.number));
  if ('fact' in expression) return figureOf(readerOf(compiler, expression.fact, scope));
  if ('sum' in expression) return sumOf(compiler, expression.sum);
  if ('count' in expression) return countOf(compiler, expression.count);
  if ('distinct' in expression) return distinctOf(compiler, expression.distinct, scope);
  if ('cell' in expression) return cellOf(compiler, expression.cell);
  if ('percent' in expression)
    return both(compiler, [expression.percent, { number: '100' }], scope, multiply);
  if ('divide' in expression) return both(compiler, expression.divide, scope, divide);
  if ('subtract' in expression) return both(compiler, expression.subtract, scope, subtract);
  return both(compiler, expression.multiply, scope, multiply);
}

type Operation = (a: Rational, b: Rational) => Rational | undefined;
type Over<Kind extends string> = Extract<Expression, Record<Kind, unknown>>;

const constant =
  (figure: Rational): Read<Rational> =>
  () =>
    figure;

function both(
  compiler: Compiler,
  [first, second]: readonly [Expression, Expression],
  scope: Scope,
  operation: Operation,
): Read<Rational> {
  const [one, two] = [compiler.figure(first, scope), compiler.figure(second, scope)];
  return (world, row) => {
    const [a, b] = [one(world, row), two(world, row)];
    return a && b && operation(a, b);
  };
}

/** The rows that `where` chooses; a row it cannot tell about is not chosen. */
function chosenRows(
  compiler: Compiler,
  code: string,
  where: Tree | undefined,
): { scope: Scope; rows: (world: World) => readonly Row[] | undefined } | undefined {
  const over = rowsReader(compiler, code);
  if (!over) return undefined;

  const scope: Scope = { table: over.table };
  const chosen: Compiled | undefined = where && compiler.compile(where, scope, `${code}:`);
  const rows = (world: World) =>
    over.rows(world)?.filter((row) => !chosen || chosen.evaluate(world, row).value === true);
  return { scope, rows };
}

function sumOf(compiler: Compiler, { table, column, where }: Over<'sum'>['sum']): Read<Rational> {
  const over = chosenRows(compiler, table, where);
  if (!over) return () => undefined;
  const figure = figureOf(readerOf(compiler, `row.${column}`, over.scope));

  return (world) => {
    const rows = over.rows(world);
    let total: Rational | undefined = rows && zero;
    for (const row of rows ?? []) {
      const cell = figure(world, row);
      total = total && cell && add(total, cell);
    }
    return total;
  };
}

function countOf(compiler: Compiler, { table, where }: Over<'count'>['count']): Read<Rational> {
  const over = chosenRows(compiler, table, where);
  return (world) => {
    const rows = over?.rows(world);
    return rows && whole(rows.length);
  };
}

/** How many of the codes `among` occur at all, in the column or in one of the single facts. */
function distinctOf(
  compiler: Compiler,
  { table, column, where, among, and = [] }: Over<'distinct'>['distinct'],
  scope: Scope,
): Read<Rational> {
  const over = chosenRows(compiler, table, where);
  if (!over) return () => undefined;
  const inColumn = codesOf(readerOf(compiler, `row.${column}`, over.scope));
  const single = and.map((fact) => codesOf(readerOf(compiler, fact, scope)));

  return (world, row) => {
    const rows = over.rows(world);
    if (!rows) return undefined;
    const told = [...rows.map((each) => inColumn(world, each)), ...single.map((read) => read(world, row))];
    if (told.includes(undefined)) return undefined;

    const codes = new Set(told.flatMap((each) => each ?? []));
    return whole(among.filter((code) => codes.has(code)).length);
  };
}

function cellOf(compiler: Compiler, { table, column, where }: Over<'cell'>['cell']): Read<Rational> {
  const over = chosenRows(compiler, table, where);
  if (!over) return () => undefined;
  const figure = figureOf(readerOf(compiler, `row.${column}`, over.scope));

  return (world) => {
    const first = over.rows(world)?.[0];
    return first && figure(world, first);
  };
}
