import type { Translation } from '../language.ts';
import type { scoringDesk as chinese } from '../zh-CN/scoring-desk.ts';

export const scoringDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
