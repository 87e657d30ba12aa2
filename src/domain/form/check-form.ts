import {
  type Answer,
  type Answers,
  isAnswered,
  isCodes,
  isNone,
  type Row,
  rowsOf,
} from '#domain/application/answers.ts';
import { figuresIn } from '#domain/application/figures.ts';
import { evaluateTree, type InRow } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Tree } from '#domain/eligibility/tree.ts';
import { add, compare, parseDecimal, zero } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field, Section } from '#domain/programme/field.ts';
import { checkCell, isDay, type KnownCodes } from './check-cell.ts';
import { figuresBeside, missingFigures } from './figures-in-prose.ts';
import { formOf } from './form.ts';

/** One thing that keeps a section from being complete, at its field: `venues[r1].usableArea` for a cell. */
export interface Gap {
  section: string;
  field: string;
  code: string;
  facts?: Readonly<Record<string, string>>;
}

export interface FormCheck {
  definition: Definition;
  facts: Facts;
  /** With the day of submission, in the programme's time zone. */
  known: KnownCodes;
}

/** Everything missing or malformed in the whole form, section by section in order. Empty: it can be submitted. */
export const checkForm = (check: FormCheck): Gap[] =>
  formOf(check.definition, check.facts.direction).flatMap((section) => checkSection(check, section));

export const checkSection = (check: FormCheck, section: Section): Gap[] =>
  section.fields.flatMap((field) => checkField(check, section, field));

function checkField(check: FormCheck, section: Section, field: Field): Gap[] {
  const gap = (code: string, facts?: Readonly<Record<string, string>>): Gap => ({
    section: section.code,
    field: field.code,
    code,
    ...(facts && { facts }),
  });
  if (!isAsked(check, field, field.code)) return [];
  if (field.type === 'table') return checkTable(check, section, field);

  const answer = check.facts.answers.get(field.code);
  if (!isAnswered(answer)) return isRequired(check, field, field.code) ? [gap('field-required')] : [];

  const problem =
    checkCell(field, answer, check.known) ??
    checkBeside(check, field, answer, (code) => shownAnswer(check, code)) ??
    (field.type === 'figures' ? checkCaptions(answer) : undefined) ??
    checkMarkers(check, section, field, answer);
  return problem ? [gap(problem.code, problem.facts)] : [];
}

/** A picture with nothing under it, by its number; those that were brought before captions were asked for need none. */
function checkCaptions(answer: Answer) {
  const bare = isCodes(answer)
    ? []
    : figuresIn(answer).flatMap(({ caption }, at) => (caption.trim() === '' ? [String(at + 1)] : []));
  return bare.length > 0 ? { code: 'captions-missing', facts: { numbers: bare.join('、') } } : undefined;
}

/** Markers in the text that name no picture of the field beside it. */
function checkMarkers(check: FormCheck, { fields }: Section, prose: Field, answer: Answer) {
  const beside = figuresBeside(fields, prose);
  if (!beside || typeof answer !== 'string') return undefined;
  const missing = missingFigures(answer, figuresIn(shownAnswer(check, beside.code)));
  return missing.length > 0
    ? { code: 'figure-not-there', facts: { numbers: missing.join('、'), field: beside.code } }
    : undefined;
}

function checkTable(check: FormCheck, section: Section, table: Field): Gap[] {
  const gap = (code: string, facts?: Readonly<Record<string, string>>): Gap => ({
    section: section.code,
    field: table.code,
    code,
    ...(facts && { facts }),
  });
  const { answers } = check.facts;
  const required = isRequired(check, table, table.code);
  const rows = withoutNotAsked(table, answers, rowsOf(answers, table));

  if (!rows || rows.length === 0) {
    if (isNone(answers.get(table.code)) && table.noneAllowed) return [];
    // "Yes" to the question that asks for the rows; the question itself is a field of its own.
    if (table.askedBy)
      return answers.get(table.askedBy) === 'yes' ? [gap('rows-required', { least: '1' })] : [];
    return required
      ? [
          gap(table.noneAllowed ? 'rows-or-none-required' : 'rows-required', {
            least: String(table.minRows ?? 1),
          }),
        ]
      : [];
  }
  return [
    ...checkNumberOfRows(check, table, rows, required).map(({ code, facts }) => gap(code, facts)),
    ...rows.flatMap((row) => checkRow(check, section, table, row)),
  ];
}

/** How many rows a table may have at most, by itself and by the programme's setting. */
export function* limits(
  { definition, facts }: Pick<FormCheck, 'definition' | 'facts'>,
  table: Field,
): Generator<number> {
  if (table.maxRows !== undefined) yield table.maxRows;
  const setting = definition.settings.find(({ code }) => `setting.${code}` === table.maxRowsFrom);
  const value = setting?.perDirection?.[facts.direction] ?? setting?.value;
  if (typeof value === 'string') yield Number(value);
}

/** Without rows of years that are not asked: typed before the unit said since when it is there, and no longer seen. */
function withoutNotAsked(table: Field, answers: Answers, rows: readonly Row[] | undefined) {
  if (!table.rows) return rows;
  const { column, values } = table.rows;
  const asked = new Set(fixedRows(table, answers));
  const notAsked = new Set<unknown>(values.filter((value) => !asked.has(value)));
  return rows?.filter(({ cells }) => !notAsked.has(cells[column]));
}

function checkNumberOfRows(check: FormCheck, table: Field, rows: readonly Row[], required: boolean) {
  const problems: { code: string; facts: Record<string, string> }[] = [];
  const given = table.rows ? [fixedRows(table, check.facts.answers).length] : [];
  const most = Math.min(...limits(check, table), ...given);
  const wanted = missingFixedRows(check, table, rows);

  if (required && table.minRows !== undefined && rows.length < table.minRows)
    problems.push({
      code: 'too-few-rows',
      facts: { least: String(table.minRows), given: String(rows.length) },
    });
  if (rows.length > most)
    problems.push({ code: 'too-many-rows', facts: { most: String(most), given: String(rows.length) } });
  if (wanted.length > 0) problems.push({ code: 'rows-missing', facts: { rows: wanted.join('、') } });
  if (table.distinct) {
    const { column, atLeast } = table.distinct;
    const kinds = new Set(rows.map(({ cells }) => cells[column]).filter(isAnswered)).size;
    if (kinds < atLeast)
      problems.push({
        code: 'too-few-kinds',
        facts: { least: String(atLeast), given: String(kinds), column },
      });
  }
  return problems;
}

function missingFixedRows({ facts }: FormCheck, table: Field, rows: readonly Row[]): string[] {
  const given = new Set(rows.map(({ cells }) => cells[table.rows?.column ?? '']));
  return fixedRows(table, facts.answers).filter((value) => !given.has(value));
}

/** The rows that the system gives, by the value of their column: without the years that ended before the unit was there. */
export function fixedRows(table: Field, answers: Answers): string[] {
  if (!table.rows) return [];
  const { values, notBefore } = table.rows;
  const since = notBefore === undefined ? undefined : answers.get(notBefore);
  return values.filter((value) => !(typeof since === 'string' && since > `${value}-12-31`));
}

function checkRow(check: FormCheck, section: Section, table: Field, row: Row): Gap[] {
  const inRow = { table: table.code, row };
  return (table.columns ?? []).flatMap((column) => {
    const name = `${table.code}.${column.code}`;
    const field = `${table.code}[${row.id}].${column.code}`;
    const answer = row.cells[column.code];
    if (!isAsked(check, column, name, inRow)) return [];
    if (!isAnswered(answer))
      return isRequired(check, column, name, inRow)
        ? [{ section: section.code, field, code: 'field-required' }]
        : [];

    const problem =
      checkCell(column, answer, check.known) ??
      checkBeside(check, column, answer, (code) =>
        code.startsWith('row.') ? shownCell(check, table, row, code.slice(4)) : shownAnswer(check, code),
      ) ??
      (column.type === 'figures' ? checkCaptions(answer) : undefined);
    return problem
      ? [{ section: section.code, field, code: problem.code, ...(problem.facts && { facts: problem.facts }) }]
      : [];
  });
}

/** What stands in another field; nothing where it is not shown, whatever was typed there before. */
function shownAnswer(check: FormCheck, code: string): Answer | undefined {
  const { definition, facts } = check;
  const field = formOf(definition, facts.direction)
    .flatMap(({ fields }) => fields)
    .find((each) => each.code === code);
  return field && isShown(check, field, code) ? facts.answers.get(code) : undefined;
}

function shownCell(check: FormCheck, table: Field, row: Row, code: string): Answer | undefined {
  const column = table.columns?.find((each) => each.code === code);
  const shown = column && isShown(check, column, `${table.code}.${code}`, { table: table.code, row });
  return shown ? row.cells[code] : undefined;
}

/** What an answer must be beside other answers: not more than, not before, the sum of. Unanswered others ask nothing. */
function checkBeside(
  { known: { today } }: FormCheck,
  field: Field | Column,
  answer: Answer,
  other: (code: string) => Answer | undefined,
) {
  if (typeof answer !== 'string') return undefined;

  if (field.mustBe !== undefined && answer !== field.mustBe) return { code: 'must-agree' };
  if (field.atMostField !== undefined) {
    const [mine, limit] = [figureOf(answer), figureOf(other(field.atMostField))];
    if (mine && limit && compare(mine, limit) > 0)
      return {
        code: 'more-than',
        facts: { field: field.atMostField, most: String(other(field.atMostField)) },
      };
  }
  if (field.notBeforeField !== undefined) {
    const limit = other(field.notBeforeField);
    if (typeof limit === 'string' && isDay(limit) && answer < limit)
      return { code: 'before', facts: { field: field.notBeforeField, least: limit } };
  }
  if (field.sumOf) {
    const parts = field.sumOf.map((code) => figureOf(other(code)));
    const mine = figureOf(answer);
    if (mine && parts.every((part) => part !== undefined)) {
      if (compare(mine, parts.reduce(add, zero)) !== 0)
        return { code: 'sum-differs', facts: { fields: field.sumOf.join('、') } };
    }
  }
  if (field.withinDays !== undefined) {
    const days = Temporal.PlainDate.from(answer).until(today, { largestUnit: 'days' }).days;
    if (days < 0) return { code: 'in-the-future' };
    if (days > field.withinDays)
      return { code: 'too-old', facts: { days: String(field.withinDays), given: String(days) } };
  }
  return undefined;
}

const figureOf = (answer: Answer | undefined) =>
  typeof answer === 'string' ? parseDecimal(answer) : undefined;

function isAsked(check: FormCheck, field: Field | Column, name: string, inRow?: InRow): boolean {
  if (field.type === 'computed' || field.type === 'state') return false;
  return isShown(check, field, name, inRow);
}

/** Whether a field has its place on the page now, to be answered or only to be read. `name` of a cell: `venues.region`. */
export function isShown(check: FormCheck, field: Field | Column, name: string, inRow?: InRow): boolean {
  return !field.shownWhen || holds(check, `${name} shown`, field.shownWhen, inRow);
}

export function isRequired(check: FormCheck, field: Field | Column, name: string, inRow?: InRow): boolean {
  if (field.required === 'always') return true;
  return field.required !== 'never' && holds(check, `${name} required`, field.required, inRow);
}

const holds = ({ definition, facts }: FormCheck, name: string, tree: Tree, inRow?: InRow): boolean =>
  evaluateTree(definition, name, tree, facts, { heed: 'own' }, inRow).value === true;
