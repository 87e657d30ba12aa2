import type { Translation } from '../language.ts';
import type { provinceDesk as chinese } from '../zh-CN/province-desk.ts';

export const provinceDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
