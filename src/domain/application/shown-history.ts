import type { Role } from '#domain/people/role.ts';
import { viewerOf } from './shown-state.ts';

/** Acts of the province between acceptance and the notice: outside it nothing has happened until the notice is out. */
const insideProvince = new Set([
  'propose-rejection',
  'decline-rejection',
  'open-sheet',
  'declare',
  'seal',
  'open-scores',
  'rank',
  'propose',
  'decide',
  'approve',
  'move-up',
]);

/** Acts inside a recommending unit that its applicant is not told: judgements in the making, and what may be taken back. */
const insideUnit = new Set([
  'judge',
  'confirm-judgement',
  'check-line',
  'take-file',
  'leave-file',
  'pass-check',
  'reopen-check',
  'propose-not-recommend',
  'decline-proposal',
  'recommend',
  'take-back',
  'order',
  'request-opinion',
  'record-opinion',
]);

const judging = new Set(['judge', 'confirm-judgement']);

/** What somebody has said of a file is told within his own side: the province's people speak among themselves. */
export const isToldTo = (role: Role, said: { role: string }): boolean =>
  viewerOf(role) === 'province' || viewerOf(said.role as Role) !== 'province';

/** What an applicant does to papers is his own until he sends it: others read what was submitted. */
const beforeSending = new Set(['attach', 'remove-file']);
const sending = new Set(['submit', 'resubmit', 'supplement']);

/** Acts that make a submission: what others read from then on. */
export const isSending = (act: string): boolean => sending.has(act);

/**
 * The submission that each line made or stood on, the newest line first: what people call the version of a file. The
 * version that an act moves counts hidden acts too, and is told to nobody. What an applicant prepares is of no submission yet.
 */
export function revisionsOf(
  lines: readonly { act: string; facts: Readonly<Record<string, unknown>> }[],
): (number | null)[] {
  let standing: number | null = null;
  return lines
    .toReversed()
    .map(({ act, facts }) => {
      if (isSending(act) && typeof facts.revision === 'number') standing = facts.revision;
      return beforeSending.has(act) ? null : standing;
    })
    .toReversed();
}

/** A line of a history, by what decides who reads it: the act, the state it came from, the role that did it. */
export interface ToShow {
  act: string;
  from: string | null;
  role: string;
}

/** The lines of a history, the newest first, that are for this viewer. */
export function shownOf<Line extends ToShow>(role: Role, lines: readonly Line[]): Line[] {
  const sent = viewerOf(role) === 'applicant' ? 0 : lines.findIndex(({ act }) => isSending(act));
  return lines.filter(
    (line, place) => isShownTo(role, line) && !(beforeSending.has(line.act) && (sent < 0 || place < sent)),
  );
}

/**
 * Whether a line of history is for this viewer. Outside the province nobody learns of scores, ranking or decision by an
 * act, its hour or its absence; a file dropped before any notice named it was, outside, never more than accepted.
 */
export function isShownTo(role: Role, { act, from, role: by }: ToShow): boolean {
  const viewer = viewerOf(role);
  if (viewer === 'province') return true;
  if (judging.has(act) && !isToldTo(role, { role: by })) return false;
  if (insideProvince.has(act) || (act === 'drop' && from === 'approved')) return false;
  return viewer === 'recommending-unit' || !insideUnit.has(act);
}
