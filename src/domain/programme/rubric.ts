import { z } from 'zod';
import { expression, type Tree, writtenTree } from '#domain/eligibility/tree.ts';
import { clauseId, code, decimal, keyed, mark, text, wholeNumber } from './text.ts';

const levelNames = ['excellent', 'good', 'fair', 'weak'] as const;
export type LevelName = (typeof levelNames)[number];

/** Lowest whole point of each level, by the item's maximum: of 25, excellent from 22. */
export const scoreLevels = keyed(
  { excellent: wholeNumber, good: wholeNumber, fair: wholeNumber, weak: wholeNumber },
  z.string().regex(/^\d+$/),
);

const anchors = z.strictObject({ excellent: text, good: text, fair: text, weak: text });

/**
 * Bands are read from the top; the first that holds gives the points, so they cover every value without a gap.
 * `atLeast` includes its number, `above` does not; the last band is `otherwise`.
 */
const band = z.union([
  z.strictObject({ atLeast: decimal, points: wholeNumber }),
  z.strictObject({ above: decimal, points: wholeNumber }),
  z.strictObject({ otherwise: z.literal('true'), points: wholeNumber }),
]);
export type Band = z.output<typeof band>;

/**
 * An item of a criterion. `judged`: scored by experts in whole points on the anchors. `computed`: worked out from
 * answers through bands; where its figure does not exist for this applicant, experts score it on the criterion's anchors.
 */
const item = z.union([
  z.strictObject({ code, kind: z.literal('judged'), max: wholeNumber, title: text.optional(), anchors }),
  z.strictObject({
    code,
    kind: z.literal('computed'),
    max: wholeNumber,
    title: text,
    unit: z.string(),
    value: expression,
    bands: z.array(band).min(2),
  }),
]);
export type RubricItem = z.output<typeof item>;

const criterion = keyed({
  title: text,
  weight: wholeNumber,
  clauses: z.array(clauseId).default([]),
  items: z.array(item).min(1),
});
export type Criterion = z.output<typeof criterion>[number];

/** Per direction; the weights of the criteria sum to 100, the items of each to its weight. */
export const rubrics = z.record(code, z.strictObject({ mark, criteria: criterion }));

/**
 * Priority support: who is preferred, by which fact, confirmed by whom. Its effect is a setting.
 * With nobody in `confirmedBy` the list that the tree reads confirms: a row of the unit's own credit code at once, one
 * found by name when the match has been settled.
 */
export const preferences = keyed({
  direction: code,
  clause: clauseId,
  title: text,
  tree: writtenTree as z.ZodType<Tree, unknown>,
  confirmedBy: z.array(code).default([]),
  evidence: text,
  bonus: decimal,
  mark: mark.default('O'),
});
export type Preference = z.output<typeof preferences>[number];
