import { type Answer, type Answers, isTable, type Row } from '#domain/application/answers.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { fieldsOf } from '#domain/eligibility/names.ts';
import type { Expression } from '#domain/eligibility/tree.ts';
import { type Met, walkExpression } from '#domain/eligibility/walk-tree.ts';
import { isEqual } from '#domain/exact.ts';
import { checkCell, type KnownCodes } from '#domain/form/check-cell.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field, FieldType } from '#domain/programme/field.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { criteriaOf, type SheetItem, sheetItems } from './rubric-items.ts';

/** An answer put right where its evidence was doubted: `site.area`, a cell `venues[r1].area`, or a row `venues[r1]`. */
export interface Correction {
  place: string;
  /** Null: this row does not count. */
  value: string | null;
}

/** Where the figure of an item comes from, and can be put right. */
export interface CorrectablePlace {
  place: string;
  /** The field, or the table. */
  field: Field;
  /** From 1; of a table. */
  row?: number;
  /** Left out for a whole row. */
  column?: Column;
  answer: Answer | undefined;
}

/**
 * The answers that a computed item is worked out from, also by way of what the form computes: fields, cells of the rows
 * there are, and each such row itself, which may be found not to count. Empty for an item that is judged or unknown.
 */
export function correctablePlaces(
  definition: Definition,
  { direction, answers }: Pick<Facts, 'direction' | 'answers'>,
  item: string,
): CorrectablePlace[] {
  const found = criteriaOf(definition, direction)
    .flatMap(({ items }) => items)
    .find(({ code }) => code === item);
  if (found?.kind !== 'computed') return [];

  const fields = fieldsOf(definition, direction);
  const names = namesRead(definition, fields, found.value);
  return [...fields.values()].flatMap((field) =>
    field.type === 'table' ? placesOfRows(field, answers, names) : placeOf(field, answers, names),
  );
}

function placeOf(field: Field, answers: Answers, names: ReadonlySet<string>): CorrectablePlace[] {
  if (!names.has(field.code) || !isTyped(field.type)) return [];
  return [{ place: field.code, field, answer: answers.get(field.code) }];
}

function placesOfRows(table: Field, answers: Answers, names: ReadonlySet<string>): CorrectablePlace[] {
  if (!names.has(table.code)) return [];
  const answer = answers.get(table.code);
  const columns = (table.columns ?? []).filter(
    ({ code, type }) => names.has(`${table.code}.${code}`) && isTyped(type) && code !== table.rows?.column,
  );
  return (isTable(answer) ? answer.rows : []).flatMap(({ id, cells }, at) => {
    const row = { field: table, row: at + 1 };
    return [
      ...columns.map((column) => ({
        ...row,
        place: `${table.code}[${id}].${column.code}`,
        column,
        answer: cells[column.code],
      })),
      // Rows that the system gives stand for years: each is there.
      ...(table.rows ? [] : [{ ...row, place: `${table.code}[${id}]`, answer: undefined }]),
    ];
  });
}

const typed: ReadonlySet<FieldType> = new Set([
  'int',
  'dec',
  'date',
  'yesNo',
  'choice',
  'region',
  'industry',
  'creditCode',
  'participant',
]);
const isTyped = (type: FieldType): boolean => typed.has(type);

/** Fields by their code, tables too, columns as `table.column`; those that computed ones read as well. */
function namesRead(
  definition: Definition,
  fields: ReadonlyMap<string, Field>,
  value: Expression,
): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (expression: Expression, table?: string) => {
    const rows = table === undefined ? undefined : { table };
    for (const met of walkExpression(expression, { at: [], rows }, definition.helperTrees))
      for (const name of namesMet(met)) {
        if (names.has(name)) continue;
        names.add(name);
        const [of, column] = partsOf(fields, name);
        const compute = column ? column.compute : of?.compute;
        if (compute) walk(compute, column ? of?.code : undefined);
      }
  };
  walk(value);
  return names;
}

function namesMet({ mention, place }: Met): string[] {
  const table = place.rows && 'table' in place.rows ? place.rows.table : undefined;
  const named = (fact: string) =>
    fact.startsWith('row.') ? (table === undefined ? [] : [`${table}.${fact.slice(4)}`]) : [fact];
  switch (mention.names) {
    case 'fact':
      return named(mention.fact);
    case 'sameness':
      return mention.facts.flatMap(named);
    case 'figure':
      return named(mention.figure);
    case 'date':
      return named(mention.date);
    case 'table':
      return [mention.table];
    case 'column':
      return [mention.table, `${mention.table}.${mention.column}`];
    default:
      return [];
  }
}

/** A field, or a table with its column. */
function partsOf(fields: ReadonlyMap<string, Field>, name: string): [Field | undefined, Column | undefined] {
  const field = fields.get(name);
  if (field) return [field, undefined];
  const table = fields.get(name.slice(0, name.lastIndexOf('.')));
  const code = name.slice(name.lastIndexOf('.') + 1);
  return [table, table?.columns?.find((column) => column.code === code)];
}

/** The answers with what was put right; a place that is no longer there changes nothing. */
export function withCorrections(answers: Answers, corrections: readonly Correction[]): Answers {
  const corrected = new Map(answers);
  for (const { place, value } of corrections) {
    const [, code = place, row, column] = /^([^[]+)\[([^\]]+)\](?:\.(.+))?$/.exec(place) ?? [];
    const answer = corrected.get(code);
    if (row === undefined) {
      if (value !== null) corrected.set(code, value);
    } else if (isTable(answer))
      corrected.set(code, { rows: answer.rows.flatMap((each) => withCell(each, row, column, value)) });
  }
  return corrected;
}

function withCell(row: Row, id: string, column: string | undefined, value: string | null): Row[] {
  if (row.id !== id) return [row];
  if (column === undefined) return value === null ? [] : [row];
  return value === null ? [row] : [{ ...row, cells: { ...row.cells, [column]: value } }];
}

/**
 * What an item comes to when an answer is put right; or why it cannot be: no such place, malformed, nothing changed, or
 * the figure would not exist any more, and nobody would have scored it.
 */
export function correctFigure(
  definition: Definition,
  facts: Facts,
  item: string,
  correction: Correction,
  known: KnownCodes,
): { before: SheetItem; after: SheetItem } | Refusal {
  const place = correctablePlaces(definition, facts, item).find((each) => each.place === correction.place);
  if (!place || (place.field.type === 'table' && !place.column) !== (correction.value === null))
    return refuse('not-found');

  const cell = place.column ?? place.field;
  const problem = correction.value === null ? undefined : checkCell(cell, correction.value, known);
  if (problem) return refuse('field-format', { field: place.field.code }, [{ field: 'value', ...problem }]);

  const itemOf = (answers: Answers) =>
    sheetItems(definition, { ...facts, answers }).find(({ code }) => code === item);
  const [before, after] = [itemOf(facts.answers), itemOf(withCorrections(facts.answers, [correction]))];
  if (!before?.figure || !after?.figure || isEqual(before.figure, after.figure))
    return refuse('correction-without-effect');
  return { before, after };
}
