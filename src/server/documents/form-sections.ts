import { type Answer, isAnswered, type Row, rowsOf } from '#domain/application/answers.ts';
import { type Figure, figuresIn } from '#domain/application/figures.ts';
import { fixedRows } from '#domain/form/check-form.ts';
import { formOf } from '#domain/form/form.ts';
import { maskTelephone } from '#domain/formats.ts';
import { normaliseTelephone } from '#domain/identifiers/telephone.ts';
import type { Column, Field, Section } from '#domain/programme/field.ts';
import { isAsked, type ReadingAnswers, sayAnswer, sayComputed, unitWord } from '#messages/say-answer.ts';
import { speaker } from '#messages/speak.ts';
import type { FormBlock, FormColumn, FormPicture, FormSection } from './documents.ts';

/** What a printed form is made from. */
export interface PrintedForm extends ReadingAnswers {
  /** Whether telephones and addresses of people are printed: on the applicant's own paper only. */
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

/** The hashes of all pictures that the answers name. */
export const picturesIn = (answers: ReadonlyMap<string, Answer>, fields: readonly Field[]): string[] =>
  fields.flatMap(({ code, type }) =>
    type === 'figures' ? figuresIn(answers.get(code)).map(({ sha256 }) => sha256) : [],
  );

const speak = speaker('zh-CN');

/** Neighbouring short answers share one table of facts; text, tables and pictures stand by themselves. */
function blocksOf(form: PrintedForm, { fields }: Section): FormBlock[] {
  const blocks: FormBlock[] = [];
  for (const field of fields) {
    const block = blockOf(form, field);
    const last = blocks.at(-1);
    if (block?.kind === 'facts' && last?.kind === 'facts') last.facts.push(...block.facts);
    else if (block) blocks.push(block);
  }
  return blocks;
}

function blockOf(form: PrintedForm, field: Field): FormBlock | undefined {
  const label = field.label.zh;
  const fact = (value: string): FormBlock => ({ kind: 'facts', facts: [{ label, value }] });
  const answer = form.facts.answers.get(field.code);

  if (field.type === 'state') return undefined;
  if (!isAsked(form, field, field.code)) return fact(speak('answer.notApplicable'));
  if (field.type === 'table') {
    const rows = rowsOf(form.facts.answers, field);
    if (!rows?.length) return fact(speak(rows ? 'answer.none' : 'answer.notAnswered'));
    return tableOf(form, field, rows);
  }
  if (!isAnswered(answer) || (field.type !== 'prose' && field.type !== 'figures'))
    return fact(wordsFor(form, field, answer, 'zh-CN'));
  if (field.type === 'figures')
    return { kind: 'pictures', pictures: picturesOf(form, label, figuresIn(answer)) };
  return {
    kind: 'prose',
    label,
    paragraphs: String(answer)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  };
}

/** Each with the field and its own words. */
function picturesOf({ pictures }: PrintedForm, label: string, figures: readonly Figure[]): FormPicture[] {
  return figures.map(({ sha256, caption }, at) => {
    const named = figures.length === 1 ? label : speak('answer.picture', { label, number: at + 1 });
    const words = caption === '' ? named : `${named}${speak('documents.frame.colon')}${caption}`;
    return { bytes: pictures.get(sha256) ?? new Uint8Array(), caption: words, words };
  });
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
  const words = sayAnswer(form, field, answer, manner);
  if (words === undefined) return speak('answer.notAnswered');
  if (!field.personal || form.personal) return words;
  return field.type === 'phone' ? maskTelephone(normaliseTelephone(words)) : speak('answer.notPublic');
}
