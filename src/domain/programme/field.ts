import { z } from 'zod';
import { type Expression, expression, type Tree, writtenTree } from '#domain/eligibility/tree.ts';
import { clauseId, code, decimal, keyed, mark, type Text, text, wholeNumber, yesNo } from './text.ts';

/**
 * What a cell of the form can hold. An answer is kept as a string (text, numbers, dates, codes), a list of codes, or the
 * rows of a table or of pictures; `state` and `computed` are never typed by the applicant.
 */
export const fieldTypes = [
  'text',
  'prose',
  'figures',
  'int',
  'dec',
  'date',
  'yesNo',
  'choice',
  'choices',
  'region',
  'industry',
  'creditCode',
  'phone',
  'email',
  'participant',
  'state',
  'computed',
  'table',
] as const;
export type FieldType = (typeof fieldTypes)[number];

const choice = keyed({ label: text, note: text.optional() });

/** When an answer is demanded for submission: always, never, or where a condition on other answers holds. */
const required = z.union([z.enum(['always', 'never']), writtenTree as z.ZodType<Tree, unknown>]);

const shape = {
  label: text,
  help: text.optional(),
  type: z.enum(fieldTypes),
  /** Words for the unit, shown behind the figure: 万元, m². Comparisons in conditions name the same word. */
  unit: z.string().optional(),
  required: required.default('always'),
  /** Asked only in these directions; left out: in all. */
  directions: z.array(code).optional(),
  /** Asked only where this holds; elsewhere the field is not shown and its answer does not count. */
  shownWhen: (writtenTree as z.ZodType<Tree, unknown>).optional(),
  clauses: z.array(clauseId).default([]),
  mark: mark.optional(),

  /** Text and prose: characters at most. Figures: pictures at most, placed within the prose that stands before them. */
  max: wholeNumber.optional(),
  /** Decimals: places kept. */
  places: wholeNumber.optional(),
  least: decimal.optional(),
  most: decimal.optional(),
  /** Another field this figure or date may not exceed, or not precede; of the same row: `row.x`. */
  atMostField: z.string().optional(),
  notBeforeField: z.string().optional(),
  /** Fields whose sum must equal this one. */
  sumOf: z.array(z.string()).optional(),
  /** A date at most so many days before the day of submission. */
  withinDays: wholeNumber.optional(),
  /** The only answer with which a file can be submitted: a commitment. */
  mustBe: z.string().optional(),
  choices: choice.optional(),
  /** Choices taken from the programme instead: recommending units. */
  choicesFrom: z.enum(['recommending-units']).optional(),
  /** A code of `choices` that is always held. */
  fixed: z.array(code).optional(),
  compute: expression.optional(),
  /** Personal data: never in a public page, masked where the number is not for calling. */
  personal: yesNo.optional(),
};

const column = keyed(shape);

/**
 * A field of the form. A table has columns; its rows are answers of their own, and "none" is an explicit answer
 * (`noneAllowed`, or the yes/no field named by `askedBy`). The least of rows is asked where the table is required.
 */
const field = keyed({
  ...shape,
  columns: column.optional(),
  minRows: wholeNumber.optional(),
  maxRows: wholeNumber.optional(),
  /** The setting that says how many rows there may be: `setting.maxAvoidedExperts`. */
  maxRowsFrom: z.string().optional(),
  /** So many different codes must stand in this column: two kinds of resource. */
  distinct: z.strictObject({ column: code, atLeast: wholeNumber }).optional(),
  noneAllowed: yesNo.optional(),
  askedBy: z.string().optional(),
  /**
   * Rows are given by the system: one for each of these values of the named column. Values are years where
   * `notBefore` names a date: a year that ended before it is shown as such and not asked.
   */
  rows: z
    .strictObject({ column: code, values: z.array(z.string()), notBefore: z.string().optional() })
    .optional(),
});

/** A page of the form: one path under an application, one row of answers in the database, one digest in the receipt. */
export const sections = keyed({
  title: text,
  intro: text.optional(),
  directions: z.array(code).optional(),
  clauses: z.array(clauseId).default([]),
  /** Who fixed the section; a field may say otherwise of itself. */
  mark: mark.optional(),
  fields: field,
});

export type Choice = { code: string; label: Text; note?: Text | undefined };
export type Column = z.output<typeof column>[number];
export type Field = z.output<typeof field>[number];
export type Section = z.output<typeof sections>[number];
export type { Expression };
