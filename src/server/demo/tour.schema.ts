import { z } from 'zod';
import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { code, text, wholeNumber } from '#domain/programme/text.ts';
import { castKey } from './cast.schema.ts';

const instant = z
  .string()
  .regex(/T.*\+08:00$/)
  .transform((written) => Temporal.Instant.from(written));

/** A page and as whom it is opened; nobody: as the public; `seated`: the expert first in a seat. `:p` is the programme, `:number` the visitor's file. */
const door = z.strictObject({ as: castKey.optional(), page: z.string().regex(/^\/[a-z:/-]*$/) });

const step = z.strictObject({
  code,
  title: text,
  doors: z.array(door).default([]),
  /** When it can be done; left out: at once. */
  at: instant.optional(),
  /** The last moment at which the year does it. */
  until: instant.optional(),
  /** Key of the timetable after which it is too late. */
  closes: code.optional(),
  /** What shows that it is done: the state that the file has come to, an act in its history, or its review. */
  done: z
    .union([
      z.strictObject({ state: z.enum(Object.keys(states) as [ApplicationState, ...ApplicationState[]]) }),
      z.strictObject({ event: code }),
      z.strictObject({ review: z.enum(['drawn', 'scored']) }),
    ])
    .optional(),
  /** Acts of the year that belong to it, on the visitor's file or on the whole call. */
  year: z.array(code).default([]),
  /** Acts of the visitor's own that the year has not, in their order. */
  own: z.array(z.strictObject({ who: castKey, act: code })).default([]),
});

export const tourSchema = z.strictObject({
  /** The visitor's own file: a case of the demonstration. */
  case: wholeNumber,
  steps: z.array(step).min(1),
});

export type Tour = z.output<typeof tourSchema>;
export type TourStep = z.output<typeof step>;
