import type { Translation } from '../language.ts';
import type { recommendingDesk as chinese } from '../zh-CN/recommending-desk.ts';

export const recommendingDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
