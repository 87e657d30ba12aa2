import type { Role } from '#domain/people/role.ts';
import type { ApplicationState } from './lifecycle.ts';
import { type Sign, sign } from './sign.ts';

/**
 * What a person is told of where a file stands. The same fact has one wording per viewer, and nobody reads from a word,
 * an icon or their change what has not been decided and published to him: from acceptance until the notice, an applicant
 * and his recommending unit read "accepted, under review" whatever happens inside.
 */
export type Viewer = 'applicant' | 'recommending-unit' | 'province';

/** Roles not named here are told least. */
const viewers: Partial<Record<Role, Viewer>> = {
  'recommending-clerk': 'recommending-unit',
  'recommending-leader': 'recommending-unit',
  'programme-officer': 'province',
  'department-leader': 'province',
  'objection-handler': 'province',
  supervisor: 'province',
};

export const viewerOf = (role: Role): Viewer => viewers[role] ?? 'applicant';

/** What stands beside the state and changes its word. Left out: not so. */
export interface Beside {
  /** A notice of the file's direction has been published. */
  noticePublished: boolean;
  /** Approved out of the reserve, after a notice; the supplementary notice has yet to name it. */
  movedUp?: boolean;
  /** A draft whose last act was to be taken back. */
  takenBack?: boolean;
  /** Counts submissions. */
  revision?: number;
  /** Experts have been assigned to it; every one of them has handed in. */
  panelAssigned?: boolean;
  allSheetsIn?: boolean;
  /** The direction lists its files as pilots instead of recognising them. */
  pilot?: boolean;
  /** The term of the title has begun. */
  inDemonstration?: boolean;
}

/** A word of the messages' `application.state`, and its sign. */
export type Shown =
  | ({ to: 'applicant'; word: ApplicantWord } & Sign)
  | ({ to: 'officer'; word: OfficerWord } & Sign);

/** From the notice that names a file on, everybody is told the same. */
const signsOnceNamed = {
  'in-notice': sign('moving', 'dot'),
  dropped: sign('refused', 'cross'),
  recognised: sign('met', 'tick'),
  'listed-as-pilot': sign('met', 'tick'),
  'in-demonstration': sign('met', 'tick'),
  expired: sign('still', 'ring'),
  revoked: sign('refused', 'cross'),
} as const satisfies Record<string, Sign>;

export const applicantSigns = {
  draft: sign('still', 'ring'),
  'taken-back': sign('still', 'ring'),
  lapsed: sign('still', 'ring'),
  submitted: sign('moving', 'dot'),
  resubmitted: sign('moving', 'dot'),
  withdrawn: sign('still', 'ring'),
  returned: sign('attend', 'triangle'),
  checked: sign('moving', 'half'),
  'not-recommended': sign('refused', 'cross'),
  reported: sign('met', 'tick'),
  'supplement-asked': sign('attend', 'triangle'),
  accepted: sign('moving', 'half'),
  rejected: sign('refused', 'cross'),
  reserve: sign('moving', 'half'),
  'not-selected': sign('moving', 'half'),
  ...signsOnceNamed,
} as const satisfies Record<string, Sign>;
export type ApplicantWord = keyof typeof applicantSigns;

export const officerSigns = {
  submitted: sign('moving', 'dot'),
  resubmitted: sign('moving', 'dot'),
  withdrawn: sign('still', 'ring'),
  returned: sign('held', 'bars'),
  checked: sign('moving', 'half'),
  recommended: sign('met', 'tick'),
  'not-recommended': sign('refused', 'cross'),
  reported: sign('met', 'tick'),
  'to-check-in-form': sign('moving', 'dot'),
  'supplement-asked': sign('held', 'bars'),
  rejected: sign('refused', 'cross'),
  accepted: sign('moving', 'half'),
  'under-review': sign('moving', 'half'),
  'all-sheets-in': sign('held', 'bars'),
  scored: sign('met', 'tick'),
  proposed: sign('met', 'tick'),
  reserve: sign('held', 'bars'),
  'not-selected': sign('still', 'ring'),
  approved: sign('met', 'tick'),
  ...signsOnceNamed,
} as const satisfies Record<string, Sign>;
export type OfficerWord = keyof typeof officerSigns;

/** Undefined: this viewer is not shown the file. A draft is its applicant's alone, and so is what lapsed as one. */
export function shownState(state: ApplicationState, viewer: Viewer, beside: Beside): Shown | undefined {
  if (viewer === 'applicant') return toApplicant(state, beside);
  if (viewer === 'recommending-unit') {
    const published = publishedState(state, beside);
    return published === 'accepted' ? asApplicant('accepted') : toOfficer(published, beside, 'reported');
  }
  return toOfficer(state, beside, 'to-check-in-form');
}

/**
 * The state as it may be named to somebody outside the province: in a refusal, a message, an export. What happens between
 * acceptance and the notice is "accepted".
 */
export function publishedState(
  state: ApplicationState,
  { noticePublished, movedUp = false }: Beside,
): ApplicationState {
  switch (state) {
    case 'scored':
    case 'proposed':
      return 'accepted';
    case 'reserve':
    case 'not-selected':
    case 'dropped':
      return noticePublished ? state : 'accepted';
    case 'approved':
      return noticePublished && movedUp ? 'reserve' : 'accepted';
    default:
      return state;
  }
}

function toApplicant(state: ApplicationState, beside: Beside): Shown {
  const published = publishedState(state, beside);
  switch (published) {
    case 'draft':
      return asApplicant(beside.takenBack ? 'taken-back' : 'draft');
    case 'submitted':
      return asApplicant((beside.revision ?? 1) > 1 ? 'resubmitted' : 'submitted');
    case 'recommended':
      return asApplicant('checked'); // it may still be taken back
    case 'recognised':
      return asApplicant(titleWord(beside));
    case 'scored':
    case 'proposed':
    case 'approved':
      throw new Error(`${published} is not published`);
    default:
      return asApplicant(published);
  }
}

function toOfficer(
  state: ApplicationState,
  beside: Beside,
  reported: 'reported' | 'to-check-in-form',
): Shown | undefined {
  switch (state) {
    case 'draft':
    case 'lapsed':
      return undefined;
    case 'submitted':
      return asOfficer((beside.revision ?? 1) > 1 ? 'resubmitted' : 'submitted');
    case 'reported':
      return asOfficer(reported);
    case 'accepted':
      if (!beside.panelAssigned) return asOfficer('accepted');
      return asOfficer(beside.allSheetsIn ? 'all-sheets-in' : 'under-review');
    case 'recognised':
      return asOfficer(titleWord(beside));
    default:
      return asOfficer(state);
  }
}

const titleWord = ({ inDemonstration, pilot }: Beside) =>
  inDemonstration ? 'in-demonstration' : pilot ? 'listed-as-pilot' : 'recognised';

const asApplicant = (word: ApplicantWord): Shown => ({ to: 'applicant', word, ...applicantSigns[word] });
const asOfficer = (word: OfficerWord): Shown => ({ to: 'officer', word, ...officerSigns[word] });
