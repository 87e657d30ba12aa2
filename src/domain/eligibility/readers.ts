import { type Answer, isCodes, type Row, rowsOf } from '#domain/application/answers.ts';
import { parseDecimal, type Rational } from '#domain/exact.ts';
import { sectionOf } from '#domain/identifiers/industry.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { isDay } from './calendar-days.ts';
import type { Compiler, Read, Scope, World } from './compiled.ts';
import { derivedColumns, derivedFacts } from './derived-facts.ts';
import { AuthoringError } from './facts.ts';
import { columnOf } from './names.ts';
import type { Why } from './trace.ts';

/**
 * How one name of a tree is read from an application. What cannot be read as its type is no answer: a figure with
 * letters in it, a date that is no day of the calendar.
 */
export interface Reader {
  readonly type: string;
  readonly unit?: string | undefined;
  readonly answer: Read<Answer>;
  /** Worked out from other answers; else the digits of the answer. */
  readonly computed?: Read<Rational> | undefined;
  /** Why nothing was read, when nothing was. */
  readonly whyMissing: Why;
  /** Settings that the reading itself depends on. */
  readonly settings: readonly string[];
}

export function readerOf(compiler: Compiler, name: string, scope: Scope): Reader {
  const point = name.indexOf('.');
  const [head, tail] = [name.slice(0, point), name.slice(point + 1)];

  switch (head) {
    case 'setting':
      return constant(
        'code',
        compiler.names.setting(tail).value,
        [tail],
        compiler.names.setting(tail).setting.unit,
      );
    case 'timetable':
      return {
        ...constant('date', compiler.names.date(tail), tail === 'asOf' ? ['asOf'] : []),
        whyMissing: 'no-date',
      };
    case 'row':
      return rowReader(compiler, tail, scope);
    case 'other':
      if (!scope.other) throw new AuthoringError('no-row-in-hand', name);
      return { type: 'code', answer: (_, row) => row?.cells[tail], whyMissing: 'outside', settings: [] };
  }
  if (name === 'application.direction') return constant('code', compiler.names.direction, []);

  const from = derivedFacts[name]?.from;
  return from !== undefined
    ? derived(compiler, tail, fieldReader(compiler, from))
    : fieldReader(compiler, name);
}

export function textOf({ answer }: Reader): Read<string> {
  return (world, row) => {
    const text = answer(world, row);
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
}

/** One code or several: a single choice reads as a list of one. */
export function codesOf({ answer }: Reader): Read<readonly string[]> {
  return (world, row) => {
    const codes = answer(world, row);
    if (typeof codes === 'string') return codes === '' ? undefined : [codes];
    return isCodes(codes) && codes.length > 0 ? codes : undefined;
  };
}

export function figureOf({ answer, computed }: Reader): Read<Rational> {
  if (computed) return computed;
  return (world, row) => {
    const digits = answer(world, row);
    return typeof digits === 'string' ? parseDecimal(digits) : undefined;
  };
}

/** ISO dates order as text, so a date stays its digits once it is known to be a day of the calendar. */
export function dateOf(reader: Reader): Read<string> {
  const text = textOf(reader);
  return (world, row) => {
    const date = text(world, row);
    return date !== undefined && isDay(date) ? date : undefined;
  };
}

/** The rows of a table; nothing while it is unanswered or not shown. Undefined where the direction does not ask it. */
export function rowsReader(
  compiler: Compiler,
  code: string,
): { table: Field; rows: (world: World) => readonly Row[] | undefined } | undefined {
  const table = compiler.names.field(code);
  if (!table) return undefined;
  if (table.type !== 'table') throw new AuthoringError('unknown-table', code);

  const shown = shownWhen(compiler, table, {});
  const rows = (world: World) => {
    const answered = rowsOf(world.answers, table);
    return answered === undefined || answered.length === 0 || shown(world, undefined) ? answered : undefined;
  };
  return { table, rows };
}

function fieldReader(compiler: Compiler, code: string): Reader {
  const field = compiler.names.field(code);
  return field ? cellReader(compiler, field, {}, ({ answers }) => answers.get(code)) : unasked;
}

const unasked: Reader = {
  type: 'unasked',
  answer: () => undefined,
  whyMissing: 'unanswered',
  settings: [],
};

function rowReader(compiler: Compiler, code: string, scope: Scope): Reader {
  if (scope.list) return listReader(scope.list, code);
  if (!scope.table) throw new AuthoringError('no-row-in-hand', `row.${code}`);

  const column = columnOf(scope.table, code);
  if (column) return columnReader(compiler, column, scope);

  const from = columnOf(scope.table, derivedColumns[code]?.from ?? '');
  if (!from) throw new AuthoringError('unknown-fact', `${scope.table.code}[].${code}`);
  return derived(compiler, code, columnReader(compiler, from, scope));
}

function columnReader(compiler: Compiler, column: Column, scope: Scope): Reader {
  const { code, directions } = column;
  if (directions && !directions.includes(compiler.names.direction)) return unasked;
  if (column.type !== 'state') return cellReader(compiler, column, scope, (_, row) => row?.cells[code]);

  return {
    type: 'state',
    answer: (world, row) => (row && world.participation?.get(row.id)) ?? row?.cells[code],
    whyMissing: 'human',
    settings: [],
  };
}

function cellReader(compiler: Compiler, cell: Field | Column, scope: Scope, read: Read<Answer>): Reader {
  const shown = shownWhen(compiler, cell, scope);
  const answer: Read<Answer> = cell.shownWhen
    ? (world, row) => (shown(world, row) ? read(world, row) : undefined)
    : read;
  const computed = cell.compute && compiler.figure(cell.compute, scope);

  return { type: cell.type, unit: cell.unit, answer, computed, whyMissing: 'unanswered', settings: [] };
}

/**
 * A list's empty cell is nobody's missing answer: whoever looks after the match sees the row and settles it, so it
 * waits for a human and never makes an applicant's form incomplete.
 */
function listReader(list: NonNullable<Scope['list']>, code: string): Reader {
  const column = list.columns.find((each) => each.code === code);
  if (!column) throw new AuthoringError('unknown-fact', `${list.code}: row.${code}`);

  return {
    type: column.type,
    unit: column.unit,
    answer: (_, row) => row?.cells[code],
    whyMissing: 'human',
    settings: [],
  };
}

const constant = (
  type: string,
  value: string | readonly string[] | undefined,
  settings: readonly string[],
  unit?: string,
): Reader => ({
  type,
  unit,
  answer: () => value,
  whyMissing: 'unanswered',
  settings,
});

function derived(compiler: Compiler, code: string, from: Reader): Reader {
  const text = textOf(from);

  // Section C of GB/T 4754; a class that the standard does not have tells nothing.
  if (code === 'manufacturing') {
    return {
      ...from,
      type: 'yesNo',
      answer(world, row) {
        const section = sectionOf(text(world, row) ?? '');
        return section && (section === 'C' ? 'yes' : 'no');
      },
    };
  }
  const operatorParty = compiler.names.choice('operatorParty', 'operator');
  return {
    ...from,
    answer(world, row) {
      const kind = text(world, row);
      return kind === 'operator' ? operatorParty : kind;
    },
    settings: ['operatorParty'],
  };
}

/** An answer to a question that is no longer shown does not count. */
function shownWhen(
  compiler: Compiler,
  { shownWhen: tree }: Field | Column,
  scope: Scope,
): (world: World, row: Parameters<Read<Answer>>[1]) => boolean {
  if (!tree) return () => true;
  const compiled = compiler.compile(tree, scope, 'shown:');
  return (world, row) => compiled.evaluate(world, row).value === true;
}
