import { z } from 'zod';
import { clauseId, code, keyed, mark, text } from './text.ts';

/**
 * A figure or a choice that conditions and stages read. One value, or one per direction.
 * `type` says how the value is read; of a `choice`, only what is implemented may stand (lint knows which).
 *
 * - `text` is words, as a map of `zh` and `en`
 * - `yesNo` is `yes` or `no`, as in a form
 * - `ints` and `codes` are lists; `period` and `composite` are maps of named parts
 * - `none` in place of a figure means that the rule is not used
 */
export const settingTypes = [
  'decimal',
  'int',
  'ints',
  'text',
  'date',
  'choice',
  'codes',
  'yesNo',
  'period',
  'composite',
  'percent',
  'format',
  'none',
] as const;

const value = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())]);
export type SettingValue = z.output<typeof value>;

const perDirection = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const shape = {
  title: text,
  type: z.enum(settingTypes),
  value: value.optional(),
  perDirection: perDirection.optional(),
  unit: z.string().optional(),
  mark,
  clauses: z.array(clauseId).default([]),
  note: text.optional(),
};

export const settings = keyed(shape);
export type Setting = z.output<typeof settings>[number];

/**
 * What a demonstration lays over a programme: for a setting the programme has, the value that differs; a setting it
 * does not have, whole. The programme's own folder keeps the guide's figures.
 */
export const overlay = z.strictObject({
  settings: z.record(
    code,
    z.union([
      z.strictObject(shape),
      z.strictObject({
        value: value.optional(),
        perDirection: perDirection.optional(),
        note: text.optional(),
      }),
    ]),
  ),
});
export type Overlay = z.output<typeof overlay>;
