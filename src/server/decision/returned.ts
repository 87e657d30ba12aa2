import { z } from 'zod';

/** The hash of what is sent back, as it was read; and why, which whoever prepared it may leave out. */
export const returned = z.strictObject({
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  sentence: z.string().max(2000).default(''),
});
