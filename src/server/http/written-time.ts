import { z } from 'zod';
import { readDay, readInstant } from '#domain/written-time.ts';

const longest = 40;

/** A day of the calendar in a request, `2031-05-20`. */
export const day = timeBy(readDay, 'date', 'not-a-date');

/** A moment with its offset, `2031-05-20T09:00+08:00`. */
export const instant = timeBy(readInstant, 'date-time', 'field-format');

function timeBy<Time>(read: (text: string) => Time | undefined, format: string, problem: string) {
  return z
    .string()
    .max(longest)
    .meta({ format })
    .transform((text, context): Time => {
      const time = read(text);
      if (time !== undefined) return time;
      context.addIssue({ code: 'custom', message: problem, params: { problem } });
      return z.NEVER;
    });
}
