import type { Role } from '#domain/people/role.ts';

const applicantSide: readonly Role[] = ['filler', 'unit-administrator', 'joint-administrator'];

/** Acts inside an office that tell an applicant more than has been decided and said to him. */
const inside = new Set([
  'judge',
  'confirm-judgement',
  'check-line',
  'pass-check',
  'reopen-check',
  'propose',
  'propose-not-recommend',
  'recommend',
  'take-back',
  'propose-rejection',
  'open-scores',
  'rank',
  'approve',
  'request-opinion',
  'record-opinion',
  'open-sheet',
]);

/**
 * Whether a line of history is for this viewer. Until a notice is out an applicant learns nothing of scores, ranking or
 * decision, and nothing that a leader may still take back.
 */
export function isShownTo(role: Role, { act }: { act: string }): boolean {
  return !applicantSide.includes(role) || !inside.has(act);
}
