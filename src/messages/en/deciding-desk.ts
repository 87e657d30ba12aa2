import type { Translation } from '../language.ts';
import type { decidingDesk as chinese } from '../zh-CN/deciding-desk.ts';

export const decidingDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
