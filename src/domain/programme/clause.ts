import { z } from 'zod';
import { clauseId, code, keyed, text } from './text.ts';

/** A chapter or item as the guide numbers it; the prefix of the ids below it, `7.8` of `7.8.9`. */
export const clauseGroup = z.strictObject({
  prefix: z.string().regex(/^\d+(\.\d+)*$/),
  number: text,
  title: text,
});
export type ClauseGroup = z.output<typeof clauseGroup>;

export const clauseKind = z.enum(['rule', 'stage', 'judgement', 'information']);
export type ClauseKind = z.output<typeof clauseKind>;

/** What meets an obligation: `condition:venue-area`, `page:programme`. The kind is never left out. */
export const metByKinds = [
  'condition',
  'criterion',
  'preference',
  'setting',
  'judgement',
  'stage',
  'page',
] as const;
export const metBy = z
  .string()
  .regex(new RegExp(`^(${metByKinds.join('|')}):[A-Za-z][A-Za-z0-9-]*$`), 'met-by-malformed');

/**
 * One obligation of the published guide: where it stands, our restatement, and what enforces it or which named
 * person judges it. An amendment never renumbers; a dropped one stays, marked withdrawn.
 */
export const clauses = keyed(
  {
    where: text,
    says: text,
    kind: clauseKind,
    by: z.array(metBy).default([]),
    evidence: text.optional(),
    withdrawn: text.optional(),
  },
  clauseId,
);
export type Clause = z.output<typeof clauses>[number];

export const pages = z.array(code);
