import { type Calendar, workingDaysBetween } from '#domain/calendar.ts';
import type { OpinionStatus } from '#domain/recommendation/opinion.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { PreferenceStanding } from '#domain/selection/preference.ts';
import { type ApplicationState, states } from './lifecycle.ts';
import { type OverlayCode, type ShownOverlay, shownOverlays } from './overlays.ts';
import { publishedState, type Viewer } from './shown-state.ts';

/** What is recorded beside a file, and decides nothing of its state. */
export interface RecordsBeside {
  /** Admissible, and not yet decided. */
  objections: number;
  notRecommendProposed: boolean;
  rejectionProposed: boolean;
  opinion: OpinionStatus;
  /** The oldest letter without an answer. */
  letter: { sentOn: Temporal.PlainDate; dueOn: Temporal.PlainDate } | undefined;
  partners: { invited: number; confirmed: number };
  correctionDueOn: Temporal.PlainDate | undefined;
  /** Left out where the conditions have not been gone through, as in lists. */
  preference?: PreferenceStanding['standing'] | undefined;
}

/** Whom they are told, when, and what he knows besides. */
export interface Telling {
  viewer: Viewer;
  state: ApplicationState;
  noticePublished: boolean;
  today: Temporal.PlainDate;
  calendar: Calendar;
}

type Facts = Readonly<Record<string, string>>;

/** An overlay as somebody is told it: its word, and what the word names. */
export type ToldOverlay = Pick<ShownOverlay, 'word'> & { facts: Facts };

/** What this viewer is told, the most pressing first. */
export function toldBeside(records: RecordsBeside, telling: Telling): ToldOverlay[] {
  const there = overlaysOf(records, telling);
  return shownOverlays(new Set(there.keys()), telling.viewer).map(({ word }) => ({
    word,
    facts: there.get(word) ?? {},
  }));
}

/**
 * The overlays of a file, with what their words name. Outside the province nothing is told of a file that is under
 * review: what would come or go there tells of what has not been published.
 */
function overlaysOf(records: RecordsBeside, telling: Telling): ReadonlyMap<OverlayCode, Facts> {
  const { viewer, state, noticePublished } = telling;
  if (viewer !== 'province' && publishedState(state, { noticePublished }) === 'accepted') return new Map();
  return new Map([
    ...ofProcedure(records, telling),
    ...(beforeReview.has(state) ? ofOpinion(records, telling) : []),
    ...(beforeRecommendation.has(state) ? ofPartners(records) : []),
    // Of a draft it is open whether it is claimed at all.
    ...(states[state].live ? ofPreference(records) : []),
    ...ofCorrection(records, telling),
  ]);
}

const beforeRecommendation: ReadonlySet<ApplicationState> = new Set([
  'draft',
  'submitted',
  'returned',
  'checked',
]);
const beforeReview: ReadonlySet<ApplicationState> = new Set([
  ...beforeRecommendation,
  'recommended',
  'reported',
  'supplement-asked',
]);

type Overlays = Iterable<[OverlayCode, Facts]>;

function* ofProcedure(
  { objections, notRecommendProposed, rejectionProposed }: RecordsBeside,
  { viewer }: Telling,
): Overlays {
  if (objections > 0) yield ['objection', viewer === 'applicant' ? {} : { count: `${objections}` }];
  if (notRecommendProposed) yield ['not-recommend-proposed', {}];
  if (rejectionProposed) yield ['second-person', {}];
}

/**
 * Days as people count them: the day of the letter is the first. An applicant is told that an opinion was asked, and of the
 * answer only that it stands in his way.
 */
function* ofOpinion({ opinion, letter }: RecordsBeside, { viewer, today }: Telling): Overlays {
  if (opinion === 'not-asked') return;
  if (viewer === 'applicant' && opinion !== 'objection') {
    yield ['opinion-asked', {}];
    return;
  }
  if (opinion !== 'waiting') {
    yield [`opinion-${opinion}`, {}];
    return;
  }
  if (!letter) yield ['opinion-asked', {}];
  else if (Temporal.PlainDate.compare(today, letter.dueOn) > 0)
    yield ['opinion-overdue', { days: `${letter.dueOn.until(today).days}` }];
  else yield ['opinion-asked', { days: `${letter.sentOn.until(today).days + 1}` }];
}

function* ofPartners({ partners: { invited, confirmed } }: RecordsBeside): Overlays {
  if (invited > 0) yield ['joint-units-open', { count: `${invited}` }];
  else if (confirmed > 0) yield ['joint-units-confirmed', {}];
}

function* ofPreference({ preference }: RecordsBeside): Overlays {
  if (preference === 'open') yield ['preference-open', {}];
  if (preference === 'proven') yield ['preference-confirmed', {}];
  if (preference === 'not-proven') yield ['preference-not-confirmed', {}];
}

/** Working days after today, the last day with them; a year without a calendar is not counted. */
function* ofCorrection({ correctionDueOn }: RecordsBeside, { today, calendar }: Telling): Overlays {
  if (!correctionDueOn) return;
  const left = workingDaysBetween(calendar, today, correctionDueOn);
  yield ['correction-clock', isRefusal(left) ? {} : { workingDays: `${left}` }];
}
