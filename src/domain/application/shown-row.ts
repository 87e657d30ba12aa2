import type { Role } from '#domain/people/role.ts';
import type { OpinionStatus } from '#domain/recommendation/opinion.ts';
import type { ApplicationState } from './lifecycle.ts';
import { publishedState, viewerOf } from './shown-state.ts';

/** What a row of a list says of those who check the file. */
export interface OfChecking {
  opinion: OpinionStatus;
  /** Whose desk it is on. */
  handler: string | null;
  met: number | null;
  notMet: number | null;
  open: number | null;
}

/** Whether a list may be narrowed by what a department answered: for whoever is told it, and nobody else. */
export const isToldOpinions = (role: Role): boolean => viewerOf(role) !== 'applicant';

/**
 * What of that is for this viewer: nothing for an applicant, whose page says what concerns him. While the file is under
 * review its verdicts move inside the province alone, and a recommending unit is told none.
 */
export function shownChecking(
  role: Role,
  { state, noticePublished }: { state: ApplicationState; noticePublished: boolean },
  { opinion, handler, met, notMet, open }: OfChecking,
): Partial<OfChecking> {
  const viewer = viewerOf(role);
  if (viewer === 'applicant') return {};
  const isInside = viewer !== 'province' && publishedState(state, { noticePublished }) === 'accepted';
  return {
    opinion,
    handler,
    ...(isInside ? { met: null, notMet: null, open: null } : { met, notMet, open }),
  };
}
