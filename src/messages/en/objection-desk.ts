import type { Translation } from '../language.ts';
import type { objectionDesk as chinese } from '../zh-CN/objection-desk.ts';

export const objectionDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
