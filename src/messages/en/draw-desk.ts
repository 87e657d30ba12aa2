import type { Translation } from '../language.ts';
import type { drawDesk as chinese } from '../zh-CN/draw-desk.ts';

export const drawDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
