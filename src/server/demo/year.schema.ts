import { z } from 'zod';
import { wholeLifecycle } from '#domain/application/lifecycle.ts';
import { code } from '#domain/programme/text.ts';
import { refusalCodes } from '#domain/refusal.ts';
import { writtenAnswers } from './case.schema.ts';
import { castKey } from './cast.schema.ts';

/** Acts that are neither a step of the lifecycle nor a judgement. */
export const otherActs = [
  'load-list',
  'start',
  'fill',
  'ask-to-submit',
  'confirm-participation',
  'request-opinion',
  'confirm',
  'order',
  'request-experts',
  'freeze-pool',
  'publish-commitment',
  'type-source',
  'check-source',
  'witness',
  'draw',
  'accept-invitation',
  'prepare-notice',
  'object',
] as const;

/** Steps of the lifecycle that somebody takes; the clock takes the others. */
export const lifecycleActs = wholeLifecycle.filter(({ by }) => by !== 'clock').map(({ act }) => act);

/** Nobody known beforehand: the experts drawn, those in their seats, somebody of the public. */
const unnamed = ['drawn', 'seated', 'visitor'] as const;

const number = z.string().regex(/^\d+$/).transform(Number);

const instant = z
  .string()
  .regex(/T.*[+-]\d\d:\d\d$/)
  .transform((text) => Temporal.Instant.from(text));

const row = z.strictObject({
  at: instant,
  who: z.union([z.enum(unnamed), castKey]),
  /** A step of the lifecycle, a judgement's code, or one of `otherActs`. */
  act: code,
  case: number.optional(),
  /** One act each, in this order. */
  cases: z.array(number).min(1).optional(),
  /** The system must refuse it with this code. */
  refused: z.enum(refusalCodes).optional(),
  /** Skipped while none of its cases was ever submitted, as the visitor's own may not have been. */
  unless: z.literal('not-submitted').optional(),

  /** A judgement's answer, and the row of a list, the condition, the preference or the objection it is about. */
  answer: code.optional(),
  subject: z.union([z.strictObject({ list: code, row: number }), code]).optional(),
  reasons: z.array(code).min(1).optional(),
  sentence: z.string().min(1).optional(),
  clause: z.string().optional(),
  /** The proposal or the judgement that a second person confirms. */
  of: code.optional(),

  list: code.optional(),
  direction: code.optional(),
  directions: z.array(code).optional(),
  /** Sections that are filled, or sent back; left out: all that are not filled yet, with the attachments. */
  sections: z.array(code).optional(),
  /** Corrections laid over the case's answers. */
  answers: writtenAnswers.optional(),
  without: z.array(z.string()).optional(),
  attachments: z.record(z.string(), z.array(z.string())).optional(),

  /** Where the line stands in each direction; `withVisitor`: once the visitor's own file competes. */
  line: z.record(code, number).optional(),
  withVisitor: z.record(code, number).optional(),
  /** How sheets are made: for every seat from the case's total and what the system has computed. */
  sheets: z.literal('from-totals').optional(),
  document: z.string().optional(),
  minutes: z.string().optional(),
  address: z.url().optional(),
  /** Where objections on paper are sent. */
  postalAddress: z.string().optional(),
  departures: z.array(z.strictObject({ case: number, reason: code, sentence: z.string() })).optional(),
  /** Who objects, where it is not somebody of the cast; nothing: nobody says who he is. */
  objector: z.strictObject({ name: z.string(), telephone: z.string(), email: z.string() }).optional(),
  evidence: z.array(z.string()).optional(),
});

export const yearSchema = z.strictObject({
  /** Where the movable clock stands at the first start. */
  opensAt: instant,
  /** Public figures that the draws of experts take their chance from. */
  sources: z.array(z.strictObject({ name: z.string(), dueAt: instant, value: z.string() })),
  year: z.array(row),
});
export type Year = z.output<typeof yearSchema>;
export type YearRow = z.output<typeof row>;
