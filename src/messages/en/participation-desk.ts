import type { Translation } from '../language.ts';
import type { participationDesk as chinese } from '../zh-CN/participation-desk.ts';

export const participationDesk = {
  title: 'Desk',
} as const satisfies Translation<typeof chinese>;
