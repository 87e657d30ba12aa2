import { z } from 'zod';

/**
 * What an applicant has answered: code of the field → answer. Flat; a table stands under its own code.
 *
 * - a string: words, decimal digits, an ISO date, a code, `yes` or `no`
 * - a list of strings: several codes
 * - rows of a table, each with an id that stays when cells change; pictures, each by its digest (`figures.ts`)
 * - "none" said explicitly, which is an answer
 *
 * A key that is missing, an empty string, an empty list and a table without rows are unanswered.
 */
export type Answers = ReadonlyMap<string, Answer>;
export type Answer = string | readonly string[] | TableAnswer | None;
export type TableAnswer = { readonly rows: readonly Row[] };
export type Row = { readonly id: string; readonly cells: Readonly<Record<string, Answer>> };
export type None = { readonly none: true };

export const none: None = { none: true };

export const isNone = (answer: Answer | undefined): answer is None =>
  typeof answer === 'object' && 'none' in answer;

export const isTable = (answer: Answer | undefined): answer is TableAnswer =>
  typeof answer === 'object' && 'rows' in answer;

export const isCodes = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);

export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (typeof answer === 'string' || isCodes(answer)) return answer.length > 0;
  return isTable(answer) ? answer.rows.length > 0 : isNone(answer);
}

const noRows: readonly Row[] = [];

/**
 * The rows of a table: none of them where "none" was said, undefined where the question is open.
 * Where a yes/no field asks for the table (`askedBy`), its "no" is the explicit none, whatever rows were typed before.
 */
export function rowsOf(
  answers: Answers,
  table: { code: string; askedBy?: string | undefined },
): readonly Row[] | undefined {
  if (table.askedBy !== undefined) {
    const asked = answers.get(table.askedBy);
    if (asked === 'no') return noRows;
    if (asked !== 'yes') return undefined;
  }
  const answer = answers.get(table.code);
  if (isTable(answer)) return answer.rows.length > 0 ? answer.rows : undefined;
  return isNone(answer) ? noRows : undefined;
}

const simple = z.union([z.string(), z.array(z.string()), z.strictObject({ none: z.literal(true) })]);
const cell = z.union([
  simple,
  z.strictObject({
    rows: z.array(z.strictObject({ id: z.string().min(1), cells: z.strictObject({ caption: z.string() }) })),
  }),
]);

/** Reads an answer as it comes from outside. No table stands within a table, but pictures with their captions do. */
export const answerSchema: z.ZodType<Answer, unknown> = z.union([
  simple,
  z.strictObject({
    rows: z.array(z.strictObject({ id: z.string().min(1), cells: z.record(z.string(), cell) })),
  }),
]);
