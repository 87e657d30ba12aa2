import type { Translation } from '../language.ts';
import type { creditCode as chinese } from '../zh-CN/credit-code.ts';

export const creditCode = {
  valid: 'valid',
  invalid: 'not valid',
  nothingGiven: 'Give the unified social credit codes to check.',
} satisfies Translation<typeof chinese>;
