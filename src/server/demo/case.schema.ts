import { z } from 'zod';
import { code } from '#domain/programme/text.ts';
import { castKey } from './cast.schema.ts';

/**
 * Answers as demo files write them, by code of the field: words or a list of codes; `{ none: true }`; a table as rows by
 * their id, laid over the rows already there; or a table as a list of rows, which takes its place. `gone` in place of a
 * row takes it out.
 */
const cell = z.union([z.string(), z.array(z.string())]);
const cells = z.record(z.string(), cell);
const none = z.strictObject({ none: z.literal('true') });
const rowsById = z.record(z.string(), z.union([z.literal('gone'), cells]));
const rowList = z.array(z.intersection(z.object({ id: z.string().min(1) }), cells)).min(1);

export const writtenAnswer = z.union([z.string(), z.array(z.string()), none, rowList, rowsById]);
export type WrittenAnswer = z.output<typeof writtenAnswer>;

export const writtenAnswers = z.record(z.string(), writtenAnswer);
export type WrittenAnswers = z.output<typeof writtenAnswers>;

/** Files of a slot by name; `gone` takes out what the example has. */
const attachments = z.record(
  z.string(),
  z.union([z.literal('gone'), z.array(z.string().regex(/\.(pdf|jpg|png|xlsx|mp4)$/)).min(1)]),
);

/** When conditions are looked at. */
export const moments = ['submission', 'unit-check', 'formality'] as const;
export type Moment = (typeof moments)[number];

const verdict = z.enum(['met', 'not-met', 'cannot-tell-yet', 'needs-a-human']);

/** What each condition comes to at a moment; what is not named is met. */
const expected = z.partialRecord(z.enum(moments), z.record(code, verdict));

const words = z.record(z.string().regex(/^[a-zA-Z]+$/), z.string());

/** How a file ends after recognition; `refused`: every submission was, and the draft lapsed at closing. */
export const ends = [
  'recognised',
  'dropped',
  'reserve',
  'not-selected',
  'rejected',
  'not-recommended',
  'withdrawn',
  'refused',
  'lapsed',
] as const;

/** A mean of sheets: decimal digits, or a fraction where they never end. */
const total = z.string().regex(/^\d+(\.\d+)?(\/\d+)?$/);

const demoCase = z.strictObject({
  unit: castKey,
  /** City whose bureau recommends; left out: the city of the county where the unit is registered. */
  city: z
    .string()
    .regex(/^\d{4}00$/)
    .optional(),
  /** What is special about the file, in a sentence. */
  special: z.string().min(1),
  words,
  /** Percent of the example's size, for the figures its file names as scaled. */
  scale: z.string().regex(/^\d+$/).default('100'),
  with: writtenAnswers.default({}),
  without: z.array(z.string()).default([]),
  attachments: attachments.default({}),
  expected: expected.default({}),
  end: z.enum(ends).optional(),
  total: total.optional(),
  /** What differs while a step of the whole year is not played: stands in place of `end` or `total`. */
  played: z
    .strictObject({ end: z.enum(ends).optional(), total: total.optional(), because: z.string() })
    .optional(),
});

/** One direction: an example complete in itself together with the common one, and what its cases change. */
export const casesOfDirection = z.strictObject({
  direction: code,
  expected: expected.default({}),
  /** Fields and columns (`finances.revenue`) whose figures follow the size of the unit. */
  scaled: z.array(z.string()).default([]),
  answers: writtenAnswers,
  without: z.array(z.string()).default([]),
  attachments: attachments.default({}),
  cases: z.record(z.string().regex(/^\d+$/), demoCase),
});

export const commonCase = z.strictObject({
  /** Family names in the order of the 百家姓. */
  surnames: z.string().min(100),
  cities: z.record(z.string().regex(/^\d{4}00$/), z.string()),
  expected: expected.default({}),
  scaled: z.array(z.string()).default([]),
  answers: writtenAnswers,
  attachments,
});

export type CommonCase = z.output<typeof commonCase>;
export type CasesOfDirection = z.output<typeof casesOfDirection>;
export type WrittenCase = z.output<typeof demoCase>;
