import type { Role } from '#domain/people/role.ts';

/**
 * The life of an application: every state, every act that moves it, and who may.
 * Server permission, browser buttons, docs/lifecycle.md, the database's check and the generated access tests read this
 * table. Which clause asks for a step, and which stages a programme has, is programme data (`lifecycleOf`).
 *
 * `clock`: the act falls due at an instant and is done by the system. Guards are named for the document; each is
 * decided by the function of the act's name.
 */
export const wholeLifecycle = [
  {
    from: 'draft',
    act: 'submit',
    to: 'submitted',
    by: ['unit-administrator'],
    guard: 'in-time-complete-hard-facts-met',
  },
  { from: 'submitted', act: 'withdraw', to: 'draft', by: ['unit-administrator'], guard: 'before-closing' },
  { from: 'draft', act: 'lapse', to: 'lapsed', by: 'clock', guard: 'closing-passed' },
  {
    from: 'submitted',
    act: 'give-up',
    to: 'withdrawn',
    by: ['unit-administrator'],
    guard: 'before-reporting',
  },
  {
    from: 'returned',
    act: 'give-up',
    to: 'withdrawn',
    by: ['unit-administrator'],
    guard: 'before-reporting',
  },
  { from: 'checked', act: 'give-up', to: 'withdrawn', by: ['unit-administrator'], guard: 'before-reporting' },
  {
    from: 'recommended',
    act: 'give-up',
    to: 'withdrawn',
    by: ['unit-administrator'],
    guard: 'before-reporting',
  },
  { from: 'submitted', act: 'return', to: 'returned', by: ['recommending-clerk'], guard: 'rounds-left' },
  {
    from: 'returned',
    act: 'resubmit',
    to: 'submitted',
    by: ['unit-administrator'],
    guard: 'within-limit-complete',
  },
  { from: 'returned', act: 'close-correction', to: 'submitted', by: 'clock', guard: 'limit-passed' },
  {
    from: 'submitted',
    act: 'pass-check',
    to: 'checked',
    by: ['recommending-clerk'],
    guard: 'every-line-answered',
  },
  { from: 'checked', act: 'reopen-check', to: 'submitted', by: ['recommending-clerk'] },
  {
    from: 'checked',
    act: 'recommend',
    to: 'recommended',
    by: ['recommending-leader'],
    guard: 'conditions-opinions-joint-units',
  },
  {
    from: 'submitted',
    act: 'not-recommend',
    to: 'not-recommended',
    by: ['recommending-leader'],
    guard: 'reason-given',
  },
  {
    from: 'checked',
    act: 'not-recommend',
    to: 'not-recommended',
    by: ['recommending-leader'],
    guard: 'reason-given',
  },
  {
    from: 'recommended',
    act: 'take-back',
    to: 'checked',
    by: ['recommending-leader'],
    guard: 'before-reporting',
  },
  {
    from: 'recommended',
    act: 'report',
    to: 'reported',
    by: ['recommending-leader'],
    guard: 'sheet-frozen-in-time',
  },
  {
    from: 'reported',
    act: 'recall',
    to: 'recommended',
    by: ['recommending-leader'],
    guard: 'not-yet-opened',
  },
  {
    from: 'reported',
    act: 'ask-supplement',
    to: 'supplement-asked',
    by: ['programme-officer'],
    guard: 'rounds-left',
  },
  {
    from: 'supplement-asked',
    act: 'supplement',
    to: 'reported',
    by: ['unit-administrator'],
    guard: 'within-limit-complete',
  },
  { from: 'supplement-asked', act: 'close-supplement', to: 'reported', by: 'clock', guard: 'limit-passed' },
  {
    from: 'reported',
    act: 'accept',
    to: 'accepted',
    by: ['programme-officer'],
    guard: 'hard-conditions-met',
  },
  {
    from: 'reported',
    act: 'reject',
    to: 'rejected',
    by: ['programme-officer'],
    guard: 'second-person-reason-clause',
  },
  {
    from: 'accepted',
    act: 'open-scores',
    to: 'scored',
    by: ['programme-officer'],
    guard: 'sheets-in-doubts-settled',
  },
  {
    from: 'scored',
    act: 'propose',
    to: ['proposed', 'reserve', 'not-selected'],
    by: ['programme-officer'],
    guard: 'ranked',
  },
  {
    from: 'proposed',
    act: 'approve',
    to: ['approved', 'reserve', 'not-selected'],
    by: ['department-leader'],
    guard: 'minutes-departures',
  },
  {
    from: 'reserve',
    act: 'approve',
    to: ['approved', 'reserve', 'not-selected'],
    by: ['department-leader'],
    guard: 'minutes-departures',
  },
  {
    from: 'not-selected',
    act: 'approve',
    to: ['approved', 'reserve', 'not-selected'],
    by: ['department-leader'],
    guard: 'minutes-departures',
  },
  { from: 'approved', act: 'publish', to: 'in-notice', by: ['department-leader'], guard: 'notice-frozen' },
  {
    from: 'in-notice',
    act: 'recognise',
    to: 'recognised',
    by: ['department-leader'],
    guard: 'period-ended-no-objection',
  },
  { from: 'approved', act: 'drop', to: 'dropped', by: ['department-leader'], guard: 'reason-given' },
  { from: 'in-notice', act: 'drop', to: 'dropped', by: ['department-leader'], guard: 'reason-given' },
  { from: 'reserve', act: 'move-up', to: 'approved', by: ['department-leader'], guard: 'place-free-minutes' },
  { from: 'recognised', act: 'expire', to: 'expired', by: 'clock', guard: 'last-day-passed' },
  { from: 'recognised', act: 'revoke', to: 'revoked', by: ['department-leader'], guard: 'unit-heard-reason' },
] as const satisfies readonly Step[];

interface Step {
  from: string;
  act: string;
  to: string | readonly string[];
  by: readonly Role[] | 'clock';
  guard?: string;
}

type Row = (typeof wholeLifecycle)[number];
type Flat<Value> = Value extends readonly (infer Each)[] ? Each : Value;

export type ApplicationState = Row['from'] | Flat<Row['to']>;
export type Act = Row['act'];

/** Whose move it is in a state: what desks sort by. */
export type Turn = 'applicant' | 'clerk' | 'leader' | 'officer' | 'office' | 'nobody';

/** Each state: whose turn, and the stage a file waits in while there. A programme without that stage skips the state. */
export const states: Readonly<
  Record<ApplicationState, { turn: Turn; stage: string; live: boolean; province: boolean }>
> = {
  draft: { turn: 'applicant', stage: 'application', live: false, province: false },
  lapsed: { turn: 'nobody', stage: 'application', live: false, province: false },
  submitted: { turn: 'clerk', stage: 'unit-check', live: true, province: false },
  returned: { turn: 'applicant', stage: 'unit-check', live: true, province: false },
  withdrawn: { turn: 'nobody', stage: 'unit-check', live: false, province: false },
  checked: { turn: 'leader', stage: 'recommendation', live: true, province: false },
  'not-recommended': { turn: 'nobody', stage: 'recommendation', live: false, province: false },
  recommended: { turn: 'leader', stage: 'recommendation', live: true, province: false },
  reported: { turn: 'officer', stage: 'formality-check', live: true, province: true },
  'supplement-asked': { turn: 'applicant', stage: 'formality-check', live: true, province: true },
  rejected: { turn: 'nobody', stage: 'formality-check', live: false, province: true },
  accepted: { turn: 'office', stage: 'expert-review', live: true, province: true },
  scored: { turn: 'officer', stage: 'ranking', live: true, province: true },
  proposed: { turn: 'office', stage: 'leadership-decision', live: true, province: true },
  reserve: { turn: 'nobody', stage: 'leadership-decision', live: true, province: true },
  'not-selected': { turn: 'nobody', stage: 'leadership-decision', live: false, province: true },
  approved: { turn: 'office', stage: 'public-notice', live: true, province: true },
  'in-notice': { turn: 'office', stage: 'public-notice', live: true, province: true },
  dropped: { turn: 'nobody', stage: 'public-notice', live: false, province: true },
  recognised: { turn: 'nobody', stage: 'recognition', live: true, province: true },
  expired: { turn: 'nobody', stage: 'demonstration', live: false, province: true },
  revoked: { turn: 'nobody', stage: 'demonstration', live: false, province: true },
};

/** The way of a file that nobody stops. */
const mainLine: readonly ApplicationState[] = [
  'draft',
  'submitted',
  'checked',
  'recommended',
  'reported',
  'accepted',
  'scored',
  'proposed',
  'approved',
  'in-notice',
  'recognised',
];

export interface LifecycleStep {
  from: ApplicationState;
  act: Act;
  to: readonly ApplicationState[];
  by: readonly Role[] | 'clock';
  guard?: string;
}

export type Lifecycle = readonly LifecycleStep[];

/**
 * The table for a programme with these stages. An act that would lead into a stage the programme has not leads to the
 * first state of the next stage it has; acts within absent stages, and acts back into them, are gone.
 */
export function lifecycleOf(stages: ReadonlySet<string>): Lifecycle {
  const present = (state: ApplicationState) => state === 'draft' || stages.has(states[state].stage);
  const onward = (state: ApplicationState): ApplicationState => {
    if (present(state)) return state;
    const next = mainLine.slice(mainLine.indexOf(state)).find(present);
    if (!next)
      throw new Error(`A programme with the stages ${[...stages].join(', ')} has no state after ${state}`);
    return next;
  };
  return (wholeLifecycle as readonly Step[])
    .filter(({ from }) => present(from as ApplicationState))
    .map((step) => ({
      ...step,
      from: step.from as ApplicationState,
      act: step.act as Act,
      to: [...new Set([step.to].flat().map((state) => onward(state as ApplicationState)))],
    }))
    .filter(({ from, to }) => to.some((state) => state !== from));
}

export const stepFor = (lifecycle: Lifecycle, act: Act, state: ApplicationState): LifecycleStep | undefined =>
  lifecycle.find((step) => step.act === act && step.from === state);
