import type { Act } from '#domain/application/lifecycle.ts';

/**
 * What the transparency log is given of each act, in the act's own transaction: a public fact as an `entry`, or a
 * salted `commitment` to what is not public yet, so that the department can be held to it once it may be told.
 * The kinds stand in frozen rows: they are never renamed.
 *
 * One kind for all decisions on a file: an outsider who counted kinds by the hour would see rejections before they are
 * told. Which act it was stands inside.
 */
export type Logged = { entry: string } | { commitment: string } | { nothing: NothingBecause };

/** Why an act needs neither. */
export type NothingBecause =
  /** Nothing had been submitted: there is nothing to hold anybody to. */
  | 'nothing-submitted'
  /** It decides nothing: the file stays in, and what is submitted next has its own entry. */
  | 'stays-in'
  /** A step inside the recommending unit: what it sends is bound by its sheet. */
  | 'bound-by-the-sheet'
  /** It follows from dates that are public. */
  | 'follows-from-public-dates';

export const loggedActs: Readonly<Record<Act | 'start', Logged>> = {
  start: { nothing: 'nothing-submitted' },
  submit: { entry: 'submission' },
  withdraw: { commitment: 'file-decision' },
  lapse: { nothing: 'nothing-submitted' },
  'give-up': { commitment: 'file-decision' },
  return: { nothing: 'stays-in' },
  resubmit: { entry: 'submission' },
  'close-correction': { nothing: 'stays-in' },
  'pass-check': { nothing: 'bound-by-the-sheet' },
  'reopen-check': { nothing: 'bound-by-the-sheet' },
  recommend: { nothing: 'bound-by-the-sheet' },
  'not-recommend': { commitment: 'file-decision' },
  'take-back': { nothing: 'bound-by-the-sheet' },
  report: { entry: 'recommendation' },
  recall: { entry: 'recommendation-recalled' },
  'ask-supplement': { nothing: 'stays-in' },
  supplement: { entry: 'submission' },
  'close-supplement': { nothing: 'stays-in' },
  accept: { commitment: 'application' },
  reject: { commitment: 'file-decision' },
  'open-scores': { entry: 'scores-opened' },
  propose: { commitment: 'ranking' },
  approve: { commitment: 'decision' },
  publish: { entry: 'notice' },
  recognise: { entry: 'recognition' },
  drop: { commitment: 'file-decision' },
  'move-up': { commitment: 'file-decision' },
  expire: { nothing: 'follows-from-public-dates' },
  revoke: { entry: 'revocation' },
};

/** The same of acts that move no file. */
export const loggedBeside = {
  'enable-programme': { entry: 'programme' },
  'move-date': { entry: 'timetable' },
  'load-list': { entry: 'list' },
  'withdraw-list': { entry: 'list-withdrawn' },
  'record-opinion': { commitment: 'opinion' },
  'freeze-pool': { commitment: 'pseudonym' },
  'publish-commitment': { entry: 'draw-announced' },
  draw: { entry: 'draw-held' },
  'cancel-draw': { entry: 'draw-cancelled' },
  seal: { commitment: 'score-sheet' },
  object: { commitment: 'objection' },
  'judge-admissibility': { commitment: 'objection-decision' },
  'decide-objection': { commitment: 'objection-decision' },
} as const satisfies Readonly<Record<string, Logged>>;

/**
 * What a commitment to a decision binds to: the content hash of what was submitted last, the public code once there is
 * one, codes, figures, the day in the programme's zone. Never a name, and never a sentence that somebody typed.
 */
export const boundBy = {
  'file-decision': ['programme', 'content', 'code', 'act', 'to', 'reason', 'facts', 'on'],
  'objection-decision': ['programme', 'objection', 'content', 'code', 'act', 'to', 'reason', 'on'],
  opinion: ['programme', 'content', 'subject', 'result', 'document', 'datedOn', 'scan', 'on'],
} as const;
