import { evaluateTree, type InRow } from '#domain/eligibility/evaluate.ts';
import { formOf } from '#domain/form/form.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { type Answer, type Answers, isAnswered, isCodes, isNone, none, type Row, rowsOf } from './answers.ts';
import { figuresAnswer, figuresIn } from './figures.ts';

/** What came in with one submission, as far as it is still kept. */
export interface Submitted {
  sections: readonly {
    section: string;
    /** Undefined once they have been erased. */
    answers: Readonly<Record<string, Answer>> | undefined;
  }[];
  attachments: readonly { slot: string; name: string; sha256: string }[];
}

/** What one submission says otherwise than another, in the order of the form. Nothing that is the same is in it. */
export interface Changes {
  sections: readonly SectionChange[];
  papers: readonly PaperChange[];
}

/** `erased`: of one of the two nothing is left to compare. */
export type SectionChange =
  | { section: string; erased: true }
  | { section: string; erased: false; fields: readonly FieldChange[] };

/** A side that is left out was not answered, or not asked. A table says by its rows what changed in it. */
export interface FieldChange {
  field: string;
  before?: Answer;
  after?: Answer;
  rows?: readonly RowChange[];
}

export interface RowChange {
  row: string;
  /** From 1; of a row that was removed, where it stood. */
  place: number;
  change: 'added' | 'removed' | 'changed';
  /** The first answer of the row: what people know it by. */
  called?: { column: string; answer: Answer };
  cells: readonly CellChange[];
}

export interface CellChange {
  column: string;
  before?: Answer;
  after?: Answer;
}

/** Names of papers of a slot that are no longer, or newly, among them. */
export interface PaperChange {
  slot: string;
  added: readonly string[];
  removed: readonly string[];
}

/**
 * What changed from one submission of a file to another. Only what the form asks counts: an answer under a question that
 * is not shown was never given, and a figure that the form works out is no answer. Rows are the same row by their id.
 */
export function changesBetween(
  form: { definition: Definition; direction: string },
  before: Submitted,
  after: Submitted,
): Changes {
  const [from, to] = [sideOf(form, before), sideOf(form, after)];
  const sections = formOf(form.definition, form.direction).flatMap(({ code, fields }): SectionChange[] => {
    if (from.erased.has(code) || to.erased.has(code)) return [{ section: code, erased: true }];
    const changed = fields.flatMap((field) => changeOf(from, to, field) ?? []);
    return changed.length > 0 ? [{ section: code, erased: false, fields: changed }] : [];
  });
  return { sections, papers: papersChanged(before, after) };
}

interface Side {
  answers: Answers;
  erased: ReadonlySet<string>;
  isShown: (field: Field | Column, name: string, inRow?: InRow) => boolean;
}

function sideOf(
  { definition, direction }: { definition: Definition; direction: string },
  { sections }: Submitted,
): Side {
  const answers = new Map(sections.flatMap((each) => Object.entries(each.answers ?? {})));
  const erased = new Set(sections.flatMap((each) => (each.answers ? [] : [each.section])));
  const facts = { direction, answers };
  return {
    answers,
    erased,
    // Whether a question was asked may have hung on what has been erased; what was answered then tells it.
    isShown: (field, name, inRow) =>
      !field.shownWhen ||
      erased.size > 0 ||
      evaluateTree(definition, `${name} shown`, field.shownWhen, facts, { heed: 'own' }, inRow).value ===
        true,
  };
}

const isTyped = ({ type }: Field | Column): boolean => type !== 'computed' && type !== 'state';

function changeOf(from: Side, to: Side, field: Field): FieldChange | undefined {
  if (!isTyped(field)) return undefined;
  if (field.type === 'table') return rowsChanged(from, to, field);
  if (field.type === 'figures') return picturesChanged(from, to, field);
  const change = { field: field.code, ...sides(answerOf(from, field), answerOf(to, field)) };
  return isChange(change) ? change : undefined;
}

const answerOf = ({ answers, isShown }: Side, field: Field): Answer | undefined =>
  isShown(field, field.code) ? answers.get(field.code) : undefined;

function rowsChanged(from: Side, to: Side, table: Field): FieldChange | undefined {
  const [before, after] = [tableIn(from, table), tableIn(to, table)];
  const rows = compareRows(before.rows, after.rows);
  if (rows.length === 0 && before.none === after.none) return undefined;
  return {
    field: table.code,
    ...sides(before.none ? none : undefined, after.none ? none : undefined),
    rows,
  };
}

interface ReadRow {
  id: string;
  cells: ReadonlyMap<string, Answer>;
}

/** Rows with the cells that were asked, and whether "none" was said of the table itself. */
function tableIn(side: Side, table: Field): { rows: readonly ReadRow[]; none: boolean } {
  if (!side.isShown(table, table.code)) return { rows: [], none: false };
  const rows = rowsOf(side.answers, table) ?? [];
  return {
    rows: rows.map((row) => ({ id: row.id, cells: cellsIn(side, table, row) })),
    none: rows.length === 0 && isNone(side.answers.get(table.code)),
  };
}

function cellsIn({ isShown }: Side, table: Field, row: Row): ReadonlyMap<string, Answer> {
  const shown = (column: Column) =>
    isShown(column, `${table.code}.${column.code}`, { table: table.code, row });
  return new Map(
    (table.columns ?? []).flatMap((column) => {
      const answer = row.cells[column.code];
      return isTyped(column) && isAnswered(answer) && shown(column) ? [[column.code, answer] as const] : [];
    }),
  );
}

/** Pictures are rows by their digest: the same picture under other words is a change of its words. */
function picturesChanged(from: Side, to: Side, field: Field): FieldChange | undefined {
  const picturesIn = (side: Side): ReadRow[] =>
    figuresAnswer(figuresIn(answerOf(side, field))).rows.map(({ id, cells }) => ({
      id,
      cells: new Map(Object.entries(cells).filter(([, caption]) => isAnswered(caption))),
    }));
  const rows = compareRows(picturesIn(from), picturesIn(to));
  return rows.length > 0 ? { field: field.code, rows } : undefined;
}

function compareRows(before: readonly ReadRow[], after: readonly ReadRow[]): RowChange[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((row, at) => {
      const was = earlier.get(row.id);
      const cells = compareCells(was, row);
      if (was && cells.length === 0) return [];
      return [rowChange(row, at, was ? 'changed' : 'added', cells)];
    }),
    ...before.flatMap((row, at) =>
      later.has(row.id) ? [] : [rowChange(row, at, 'removed', compareCells(row, undefined))],
    ),
  ];
}

function rowChange(
  { id, cells }: ReadRow,
  at: number,
  change: RowChange['change'],
  changed: readonly CellChange[],
): RowChange {
  const [first] = cells;
  return {
    row: id,
    place: at + 1,
    change,
    ...(first && { called: { column: first[0], answer: first[1] } }),
    cells: changed,
  };
}

function compareCells(before: ReadRow | undefined, after: ReadRow | undefined): CellChange[] {
  const columns = new Set([...(after?.cells.keys() ?? []), ...(before?.cells.keys() ?? [])]);
  return [...columns]
    .map((column) => ({ column, ...sides(before?.cells.get(column), after?.cells.get(column)) }))
    .filter(isChange);
}

const sides = (before: Answer | undefined, after: Answer | undefined) => ({
  ...(isAnswered(before) && { before }),
  ...(isAnswered(after) && { after }),
});

const isChange = ({ before, after }: { before?: Answer; after?: Answer }): boolean =>
  wordOf(before) !== wordOf(after);

/** Several codes are chosen in no order. */
const wordOf = (answer: Answer | undefined): string =>
  JSON.stringify(isCodes(answer) ? answer.toSorted() : (answer ?? null));

/** In the order in which slots are met; the same paper brought again is the same paper. */
function papersChanged(before: Submitted, after: Submitted): PaperChange[] {
  const slots = new Set([...after.attachments, ...before.attachments].map(({ slot }) => slot));
  const without = (these: Submitted, those: Submitted, slot: string) =>
    these.attachments
      .filter(
        (each) =>
          each.slot === slot &&
          !those.attachments.some((other) => other.slot === slot && other.sha256 === each.sha256),
      )
      .map(({ name }) => name);
  return [...slots]
    .map((slot) => ({ slot, added: without(after, before, slot), removed: without(before, after, slot) }))
    .filter(({ added, removed }) => added.length + removed.length > 0);
}
