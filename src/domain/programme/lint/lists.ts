import type { Definition } from '../definition.ts';
import { type Finding, finding } from '../finding.ts';

/** The list by which a table of experts is read when the pool office brings it, with the columns no expert is without. */
const needed = {
  stage: 'expert-draw',
  list: 'experts',
  columns: ['name', 'identityCommitment', 'employer', 'fields'],
} as const;

export function* lintLists({ stages, lists }: Definition): Generator<Finding> {
  const { stage, list, columns } = needed;
  if (!stages.some(({ code }) => code === stage)) return;
  const there = new Set(lists.find(({ code }) => code === list)?.columns.map(({ code }) => code));
  if (columns.some((column) => !there.has(column)))
    yield finding('list-missing', ['lists'], { stage, list, columns: columns.join(', ') });
}
