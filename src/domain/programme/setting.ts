import { z } from 'zod';
import { clauseId, keyed, mark, text } from './text.ts';

/**
 * A figure or a choice that conditions and stages read. One value, or one per direction.
 * `type` says how the value is read; of a `choice`, only what is implemented may stand (lint knows which).
 */
export const settingTypes = ['decimal', 'int', 'text', 'date', 'choice', 'codes', 'yesNo', 'period', 'percent', 'format', 'none'] as const;

const value = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())]);
export type SettingValue = z.output<typeof value>;

export const settings = keyed({
  title: text,
  type: z.enum(settingTypes),
  value: value.optional(),
  perDirection: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  unit: z.string().optional(),
  mark,
  clauses: z.array(clauseId).default([]),
  note: text.optional(),
});
export type Setting = z.output<typeof settings>[number];
