import { z } from 'zod';

/**
 * The smallest words of a programme definition.
 *
 * A definition is read from YAML whose scalars all arrive as strings (`yes`, `1.10`, `440000` and dates would
 * otherwise change on the way); these schemas give them their type. The JSON Schema published for editors is made
 * from the same schemas, so a figure may be written there with or without quotation marks.
 */

/** Words for people. Both languages are always there: lint refuses one without the other. */
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Text = z.output<typeof text>;

/** Who fixed a figure: the guide (G), we ourselves (O), or general knowledge of the field to be checked (K). */
export const mark = z.enum(['G', 'O', 'K']);
export type Mark = z.output<typeof mark>;

/** A name that rows and trees refer to: `venue-area`, `unit.creditCode`, `fleet`, `MES`. */
export const code = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'code-malformed');

/** `7.8.9`: chapter, item, our count of obligations within it. */
export const clauseId = z.string().regex(/^\d+(\.\d+)+$/, 'clause-id-malformed');

export const wholeNumber = z.string().regex(/^\d+$/, 'not-a-whole-number').transform(Number);

/** An exact decimal, kept as its digits: `1000.00`. Never a float. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'not-a-decimal');

export const yesNo = z.enum(['true', 'false']).transform((word) => word === 'true');

/** Entries written in YAML as `code: {…}`, kept as a list with the code inside: order matters, and JSON objects have none. */
export function keyed<Shape extends z.ZodRawShape>(shape: Shape, key: z.ZodType<string, string> = code) {
  const entry = z.strictObject(shape);
  return z
    .record(key, entry)
    .transform((entries) => Object.entries(entries).map(([name, value]) => ({ code: name, ...value })));
}
