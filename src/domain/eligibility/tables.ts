import type { Row } from '#domain/application/answers.ts';
import { add, isAtLeast, type Rational, zero } from '#domain/exact.ts';
import { boundOf, figureIn, sameUnit, settingsRead, stepOf, wholeNumberIn } from './bounds.ts';
import { type Body, below, type Compiled, type Compiler, type Scope, type World } from './compiled.ts';
import { columnOf } from './names.ts';
import { codesOf, figureOf, readerOf, rowsReader } from './readers.ts';
import { found, missing, type Step, type Trace } from './trace.ts';
import type { Tree } from './tree.ts';
import { atLeastSoMany, not, type Truth } from './truth.ts';

/**
 * Nodes that go over the rows of a table. A table that was never answered is unknown; "none", said explicitly, is an
 * answer: no rows. One missing cell leaves a row unknown, and the node only where that row could still decide.
 */

export function compileSome(
  compiler: Compiler,
  kind: 'some' | 'none',
  { table, where }: Body<'some'>,
  key: string,
): Compiled {
  return compileOver(compiler, kind, table, where, key, {}, (step, parts) => {
    const any = atLeastSoMany(countOf(parts, true), countOf(parts, 'unknown'), 1);
    return found(step, kind === 'some' ? any : not(any), countOf(parts, true), undefined, parts);
  });
}

export function compileCount(
  compiler: Compiler,
  { table, where, atLeast }: Body<'count'>,
  key: string,
): Compiled {
  const required = boundOf(compiler, atLeast);
  const needed = wholeNumberIn(required);

  return compileOver(compiler, 'count', table, where, key, { required }, (step, parts) => {
    const certain = countOf(parts, true);
    return found(step, atLeastSoMany(certain, countOf(parts, 'unknown'), needed), certain, undefined, parts);
  });
}

function compileOver(
  compiler: Compiler,
  kind: 'some' | 'none' | 'count',
  table: string,
  where: Tree,
  key: string,
  detail: Pick<Step, 'required'>,
  decide: (step: Step, parts: readonly Trace[]) => Trace,
): Compiled {
  const over = rowsReader(compiler, table);
  const settings = settingsRead(compiler, [], detail.required);
  if (!over) return unasked(stepOf(kind, key, {}, { table, settings, ...detail }));

  const each = compiler.compile(where, { table: over.table }, below(key, 'where'));
  const step = stepOf(kind, key, {}, { table, settings, ...detail, parts: [each.step] });

  return {
    step,
    evaluate(world) {
      const rows = over.rows(world);
      return rows
        ? decide(
            step,
            rows.map((row) => each.evaluate(world, row)),
          )
        : missing(step, 'unanswered', undefined);
    },
  };
}

function countOf(parts: readonly Trace[], value: Truth): number {
  let count = 0;
  for (const part of parts) if (part.value === value) count += 1;
  return count;
}

/**
 * Certain rows may reach the figure alone. It is out of reach when every row is told and even those whose `where` is
 * unknown would not suffice. Where a column may hold figures below nought, a missing one leaves the sum open either way.
 */
export function compileSum(
  compiler: Compiler,
  { table, column, where, atLeast, unit }: Body<'sum'>,
  key: string,
): Compiled {
  const required = boundOf(compiler, atLeast);
  const over = rowsReader(compiler, table);
  const settings = settingsRead(compiler, [], required);
  const detail = { table, column, unit, required, settings };
  if (!over) return unasked(stepOf('sum', key, {}, detail));

  const scope: Scope = { table: over.table };
  const reader = readerOf(compiler, `row.${column}`, scope);
  sameUnit(compiler, unit, reader, required, `${table}[].${column}`);
  const chosen = where && compiler.compile(where, scope, below(key, 'where'));
  const cell = stepOf('cell', below(key, column), scope, { fact: `row.${column}`, table });
  const step = stepOf('sum', key, {}, { ...detail, parts: chosen ? [chosen.step, cell] : [cell] });
  const [figure, least] = [figureOf(reader), figureIn(required)];
  const lowest = columnOf(over.table, column)?.least;
  const mayBeNegative = lowest === undefined || lowest.startsWith('-');

  return {
    step,
    evaluate(world) {
      const rows = over.rows(world);
      if (!rows) return missing(step, 'unanswered', undefined);

      const parts: Trace[] = [];
      let certain = zero;
      let possible: Rational | undefined = zero;
      let open = false;
      for (const [index, row] of rows.entries()) {
        const choice = chosen?.evaluate(world, row);
        if (choice) parts.push(choice);
        if (choice?.value === false) continue;

        const given = figure(world, row);
        if (!given) parts.push(missing(cell, 'unanswered', row.id, index + 1));
        else if (choice?.value !== 'unknown') certain = add(certain, given);
        possible = given && possible && add(possible, given);
        open ||= !given || choice?.value === 'unknown';
      }
      return found(step, reaches(least, certain, possible, open && mayBeNegative), certain, undefined, parts);
    },
  };
}

function reaches(
  least: Rational,
  certain: Rational,
  possible: Rational | undefined,
  undecided: boolean,
): Truth {
  if (undecided) return 'unknown';
  if (isAtLeast(certain, least)) return true;
  return possible && !isAtLeast(possible, least) ? false : 'unknown';
}

export function compileHas(compiler: Compiler, { table, column, value }: Body<'has'>, key: string): Compiled {
  const required = boundOf(compiler, value);
  const over = rowsReader(compiler, table);
  const detail = { table, column, required, settings: settingsRead(compiler, [], required) };
  if (!over) return unasked(stepOf('has', key, {}, detail));

  const scope: Scope = { table: over.table };
  const codes = codesOf(readerOf(compiler, `row.${column}`, scope));
  const cell = stepOf('cell', below(key, column), scope, { fact: `row.${column}`, table });
  const step = stepOf('has', key, {}, { ...detail, parts: [cell] });
  const holds = (world: World, row: Row) => codes(world, row)?.some((code) => required.values.includes(code));

  return {
    step,
    evaluate(world) {
      const rows = over.rows(world);
      if (!rows) return missing(step, 'unanswered', undefined);

      const held = rows.map((row) => holds(world, row));
      const open = rows.flatMap(({ id }, index) =>
        held[index] === undefined ? [missing(cell, 'unanswered', id, index + 1)] : [],
      );
      const certain = held.filter((each) => each === true).length;
      return found(step, atLeastSoMany(certain, open.length, 1), certain, undefined, open);
    },
  };
}

/**
 * Whether a credit code is that of somebody who takes part: the lead unit, or a joint unit that has not declined.
 * The form's own names stand here: a programme with joint units keeps them in the table `jointUnits`.
 */
export function compileParticipant(
  compiler: Compiler,
  { fact }: Body<'participant'>,
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const step = stepOf('participant', key, scope, { fact });
  const lead = codesOf(readerOf(compiler, 'unit.creditCode', {}));
  const over = compiler.names.has('jointUnits') ? rowsReader(compiler, 'jointUnits') : undefined;
  const joint: Scope = { table: over?.table };
  const code = over && codesOf(readerOf(compiler, 'row.creditCode', joint));
  const participation =
    over && columnOf(over.table, 'participation') && codesOf(readerOf(compiler, 'row.participation', joint));

  const takesPart = (world: World, asked: string): Truth => {
    const known = [lead(world, undefined)];
    const rows = over ? over.rows(world) : [];
    for (const row of rows ?? []) {
      if (participation?.(world, row)?.[0] !== 'declined') known.push(code?.(world, row));
    }
    if (known.some((each) => each?.[0] === asked)) return true;
    return rows === undefined || known.includes(undefined) ? 'unknown' : false;
  };

  return {
    step,
    evaluate(world, row) {
      const asked = reader.answer(world, row);
      if (typeof asked !== 'string' || asked === '') return missing(step, reader.whyMissing, row?.id);
      const value = takesPart(world, asked);
      return value === 'unknown'
        ? missing(step, 'unanswered', row?.id, asked)
        : found(step, value, asked, row?.id);
    },
  };
}

/** A table that the direction's form does not have: nobody will ever answer it, and nothing is made up. */
const unasked = (step: Step): Compiled => ({ step, evaluate: () => missing(step, 'unanswered', undefined) });
