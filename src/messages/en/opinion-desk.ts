import type { Translation } from '../language.ts';
import type { opinionDesk as chinese } from '../zh-CN/opinion-desk.ts';

export const opinionDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
