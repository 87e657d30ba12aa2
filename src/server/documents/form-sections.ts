import { type Answer, isAnswered, type Row, rowsOf } from '#domain/application/answers.ts';
import { type Figure, figuresIn } from '#domain/application/figures.ts';
import { withoutPersons } from '#domain/application/personal-answers.ts';
import { fixedRows } from '#domain/form/check-form.ts';
import {
  figuresBeside,
  type NumberedFigure,
  placeFigures,
  proseBeside,
} from '#domain/form/figures-in-prose.ts';
import { formOf } from '#domain/form/form.ts';
import type { Column, Field, Section } from '#domain/programme/field.ts';
import { isAsked, type ReadingAnswers, sayAnswer, sayComputed, unitWord } from '#messages/say-answer.ts';
import { speaker } from '#messages/speak.ts';
import type { FormBlock, FormColumn, FormPicture, FormSection } from './documents.ts';

/** What a printed form is made from. */
export interface PrintedForm extends ReadingAnswers {
  /** Whether telephones and addresses of people are printed. */
  readonly personal: boolean;
  /** By hash, as answers name them; one that is not here is printed as a picture that cannot be. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Sections whose words have been erased; their digests remain. */
  readonly erased?: ReadonlySet<string>;
}

/**
 * Every section of the form with every field it has: what was answered, what was left open, and what was not asked of
 * this application. Computed figures are worked out from the same answers. States (whether a joint unit has confirmed)
 * are left out: no answer of the applicant, they go on changing after the content hash is taken.
 */
export const formSections = (form: PrintedForm): FormSection[] =>
  formOf(form.definition, form.facts.direction).map((section) => ({
    title: section.title.zh,
    blocks: form.erased?.has(section.code)
      ? [{ kind: 'facts', facts: [{ label: section.title.zh, value: speak('answer.erased') }] }]
      : blocksOf(form, section),
  }));

/** Everything a signature stands for: the fields that allow one answer only. */
export const commitmentsOf = ({ definition, facts }: Pick<PrintedForm, 'definition' | 'facts'>): string[] =>
  formOf(definition, facts.direction)
    .flatMap(({ fields }) => fields)
    .filter(({ mustBe }) => mustBe !== undefined)
    .map(({ label, help }) => (help ? `${label.zh}${speak('documents.frame.colon')}${help.zh}` : label.zh));

/** The hashes of all pictures that the answers name, in fields and in the cells of tables. */
export const picturesIn = (answers: ReadonlyMap<string, Answer>, fields: readonly Field[]): string[] =>
  fields
    .flatMap((field) => [field, ...cellsOf(answers, field)])
    .flatMap((each) =>
      each.type === 'figures' ? figuresIn('answer' in each ? each.answer : answers.get(each.code)) : [],
    )
    .map(({ sha256 }) => sha256);

const cellsOf = (answers: ReadonlyMap<string, Answer>, table: Field) =>
  (table.columns ?? []).flatMap(({ type, code }) =>
    (rowsOf(answers, table) ?? []).map(({ cells }) => ({ type, answer: cells[code] })),
  );

const speak = speaker('zh-CN');

/** Neighbouring short answers share one table of facts; text, tables and pictures stand by themselves. */
function blocksOf(form: PrintedForm, section: Section): FormBlock[] {
  const blocks: FormBlock[] = [];
  for (const block of section.fields.flatMap((field) => blocksFor(form, section, field))) {
    const last = blocks.at(-1);
    if (block.kind === 'facts' && last?.kind === 'facts') last.facts.push(...block.facts);
    else blocks.push(block);
  }
  return blocks;
}

function blocksFor(form: PrintedForm, { fields }: Section, field: Field): FormBlock[] {
  const label = field.label.zh;
  const fact = (value: string): FormBlock[] => [{ kind: 'facts', facts: [{ label, value }] }];
  const { answers } = form.facts;
  const answer = answers.get(field.code);

  if (field.type === 'state') return [];
  if (!isAsked(form, field, field.code)) return fact(speak('answer.notApplicable'));
  if (field.type === 'table') {
    const rows = rowsOf(answers, field);
    if (!rows?.length) return fact(speak(rows ? 'answer.none' : 'answer.notAnswered'));
    return [tableOf(form, field, rows), ...picturesOfRows(form, field, rows)];
  }
  if (!isAnswered(answer) || (field.type !== 'prose' && field.type !== 'figures'))
    return fact(wordsFor(form, field, answer, 'zh-CN'));
  if (field.type === 'prose') {
    const beside = figuresBeside(fields, field);
    const figures = beside && isAsked(form, beside, beside.code) ? figuresIn(answers.get(beside.code)) : [];
    return proseOf(form, field, String(answer), beside && { label: beside.label.zh, figures });
  }

  const prose = proseBeside(fields, field);
  const figures = figuresIn(answer);
  const isRead = prose && isAsked(form, prose, prose.code);
  const { after } = placeFigures(isRead ? String(answers.get(prose.code) ?? '') : '', figures);
  const above = figures.length - after.length;
  return [
    ...(above > 0 ? fact(speak('answer.picturesAbove', { count: above })) : []),
    ...(after.length > 0 ? [picturesOf(form, label, after, figures.length)] : []),
  ];
}

/** Words and pictures in the writer's order; where no pictures belong to it, a marker is words as well. */
function proseOf(
  form: PrintedForm,
  { label }: Field,
  prose: string,
  beside: { label: string; figures: readonly Figure[] } | undefined,
): FormBlock[] {
  const { parts } = beside
    ? placeFigures(prose, beside.figures)
    : { parts: [{ kind: 'words', text: prose } as const] };
  if (parts.length === 0) return [{ kind: 'prose', label: label.zh, paragraphs: [] }];
  return parts.map((part, at): FormBlock => {
    const lead = at === 0 ? { label: label.zh } : {};
    if (part.kind === 'figure' && beside)
      return { ...picturesOf(form, beside.label, [part.figure], beside.figures.length), ...lead };
    const words =
      part.kind === 'words'
        ? part.text
        : speak(`answer.picture-${part.kind}`, {
            label: beside?.label ?? '',
            number: 'number' in part ? part.number : '',
          });
    return { kind: 'prose', ...lead, paragraphs: words.split('\n').filter((line) => line.trim() !== '') };
  });
}

/** Each with the field and its own words. */
const picturesOf = (
  form: PrintedForm,
  label: string,
  figures: readonly NumberedFigure[],
  among: number,
): Extract<FormBlock, { kind: 'pictures' }> => ({
  kind: 'pictures',
  pictures: figures.map((figure) =>
    pictureOf(form, among === 1 ? label : speak('answer.picture', { label, number: figure.number }), figure),
  ),
});

function pictureOf({ pictures }: PrintedForm, named: string, { sha256, caption }: Figure): FormPicture {
  const words = caption === '' ? named : `${named}${speak('documents.frame.colon')}${caption}`;
  return { bytes: pictures.get(sha256) ?? new Uint8Array(), caption: words, words };
}

/** A cell is too narrow for them: they follow the table, named by row and column. */
function picturesOfRows(form: PrintedForm, table: Field, rows: readonly Row[]): FormBlock[] {
  const above = (table.rows?.values.length ?? 0) - fixedRows(table, form.facts.answers).length;
  const pictures = rows.flatMap((row, at) =>
    (table.columns ?? [])
      .filter(
        (column) =>
          column.type === 'figures' &&
          isAsked(form, column, `${table.code}.${column.code}`, { table: table.code, row }),
      )
      .flatMap((column) =>
        figuresIn(row.cells[column.code]).map((figure, number) =>
          pictureOf(
            form,
            speak('answer.pictureInRow', {
              label: column.label.zh,
              row: above + at + 1,
              number: number + 1,
            }),
            figure,
          ),
        ),
      ),
  );
  return pictures.length > 0 ? [{ kind: 'pictures', pictures }] : [];
}

/** Columns that no row was asked are left out; rows that the system gives and does not ask say so. */
function tableOf(form: PrintedForm, table: Field, rows: readonly Row[]): FormBlock {
  const askedIn = (column: Column, row: Row) =>
    isAsked(form, column, `${table.code}.${column.code}`, { table: table.code, row });
  const columns = (table.columns ?? []).filter(
    (column) => column.type !== 'state' && rows.some((row) => askedIn(column, row)),
  );
  const written = rows.map((row) =>
    columns.map((column) =>
      askedIn(column, row)
        ? wordsFor(form, column, row.cells[column.code], 'table', { table: table.code, row })
        : speak('answer.notApplicable'),
    ),
  );
  return {
    kind: 'table',
    label: table.label.zh,
    columns: columns.map(headOf),
    rows: [...rowsNotAsked(form, table, columns), ...written],
    none: speak('answer.none'),
  };
}

/** Years that ended before the unit was there. */
function rowsNotAsked({ facts }: PrintedForm, table: Field, columns: readonly Column[]): string[][] {
  const asked = new Set(fixedRows(table, facts.answers));
  return (table.rows?.values ?? [])
    .filter((value) => !asked.has(value))
    .map((value) =>
      columns.map(({ code }) => (code === table.rows?.column ? value : speak('answer.notApplicable'))),
    );
}

function headOf({ label, type, unit }: Column): FormColumn {
  const figures = type === 'dec' || type === 'computed' || (type === 'int' && unit !== undefined);
  return { label: label.zh, figures, ...(unit !== undefined && { unit: unitWord(unit, 'zh-CN') }) };
}

function wordsFor(
  form: PrintedForm,
  field: Field | Column,
  answer: Answer | undefined,
  manner: 'zh-CN' | 'table',
  inRow?: { table: string; row: Row },
): string {
  if (field.type === 'computed')
    return sayComputed(form, field, manner, inRow) ?? speak('answer.notApplicable');
  if (inRow && field.type === 'figures' && isAnswered(answer))
    return speak('answer.picturesBelow', { count: figuresIn(answer).length });
  const read = form.personal ? answer : withoutPersons(field, answer);
  return sayAnswer(form, field, read, manner) ?? speak('answer.notAnswered');
}
