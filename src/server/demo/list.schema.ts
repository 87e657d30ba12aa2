import { z } from 'zod';
import { code } from '#domain/programme/text.ts';

/** Where a list of a demo comes from: what the real act of loading it asks for. */
const source = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.csv$/),
  issuer: z.string().min(1),
  documentNumber: z.string().min(1),
  documentDate: z.iso.date(),
  /** As of the day on which it was queried, and queried anew as it ages. */
  queried: z
    .literal('true')
    .transform(() => true)
    .optional(),
});

export const demoLists = z.strictObject({ lists: z.record(code, source) });
export type ListSource = z.output<typeof source>;
