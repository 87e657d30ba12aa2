import { addWorkingDays, type Calendar } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';

/** The life of an objection. What came in is never refused and never taken back: somebody examines it and answers. */
export const objectionLifecycle = [
  {
    from: 'received',
    act: 'judge-admissibility',
    to: ['admissible', 'inadmissible'],
    by: 'objection-handler',
  },
  { from: 'admissible', act: 'propose-outcome', to: ['admissible'], by: 'objection-handler' },
  { from: 'admissible', act: 'decide-objection', to: ['decided'], by: 'department-leader' },
] as const satisfies readonly { from: string; act: string; to: readonly string[]; by: Role }[];

type Step = (typeof objectionLifecycle)[number];
export type ObjectionState = Step['from'] | Step['to'][number];
export type ObjectionAct = Step['act'];

export const objectionOutcomes = ['sustained', 'partly', 'rejected'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

export interface Objection {
  number: string;
  state: ObjectionState;
  receivedAt: Temporal.Instant;
}

/** Why not, where this person may not do this act on this objection now. */
export function refusedStep(
  act: ObjectionAct,
  { number, state }: Pick<Objection, 'number' | 'state'>,
  person: Pick<Person, 'role'>,
): Refusal | undefined {
  const steps: readonly { from: string; act: string; by: Role }[] = objectionLifecycle;
  const by = steps.find((step) => step.act === act)?.by;
  if (by && person.role !== by) return refuse('not-your-act', { act, roles: by, role: person.role });
  return steps.some((step) => step.act === act && step.from === state)
    ? undefined
    : refuse('out-of-turn', { act, number, state });
}

/** Reason codes that a programme lists under one of the two judgements on objections. */
export const objectionReasons = (
  { judgements }: Pick<Definition, 'judgements'>,
  judgement: 'objection-admissibility' | 'objection-outcome',
): ReadonlySet<string> => new Set(judgements.find(({ code }) => code === judgement)?.reasons);

/** What an objection must not be answered without: a reason where it is turned away, and always a sentence. */
export function refusedAnswer(
  { admissible, reason, sentence }: { admissible: boolean; reason: string | undefined; sentence: string },
  definition: Pick<Definition, 'judgements'>,
): Refusal | undefined {
  const problems: Problem[] = [];
  const listed = objectionReasons(definition, 'objection-admissibility');
  const fits = reason === undefined ? listed.size === 0 : listed.has(reason);
  if (!admissible && !fits) problems.push({ field: 'reason', code: 'not-a-choice' });
  if (sentence.trim() === '') problems.push({ field: 'sentence', code: 'field-required' });
  return problems.length > 0
    ? refuse('reason-required', { act: 'judge-admissibility' }, problems)
    : undefined;
}

/** An open objection as the guard of recognition sees it. */
export interface OpenObjection extends Objection {
  /** The end of the period of the notice that it is about. */
  closesAt: Temporal.Instant;
}

/**
 * Whether an objection holds its file: one that is being examined does, and one that came in time and that nobody has
 * looked at yet. What came late holds nothing until it is found admissible, or anybody could hold a list for ever.
 */
export const holdsFile = ({ state, receivedAt, closesAt }: OpenObjection): boolean =>
  state === 'admissible' || (state === 'received' && !isLate(receivedAt, closesAt));

/** At the very end of the period is in time: 24:00 of the last day is the first instant after it. */
export const isLate = (receivedAt: Temporal.Instant, closesAt: Temporal.Instant): boolean =>
  Temporal.Instant.compare(receivedAt, closesAt) >= 0;

/** What is said of an objection, and refused of none. */
export const remarksOn = (objection: {
  receivedAt: Temporal.Instant;
  closesAt: Temporal.Instant;
  named: boolean;
  evidence: number;
}): ('objection-late' | 'objection-thin')[] => [
  ...(isLate(objection.receivedAt, objection.closesAt) ? (['objection-late'] as const) : []),
  ...(!objection.named || objection.evidence === 0 ? (['objection-thin'] as const) : []),
];

/** Until the end of which day it is to be answered, and decided: working days from the day after it came in. */
export function answerDays(
  calendar: Calendar,
  receivedAt: Temporal.Instant,
  timeZone: string,
  limits: { acknowledge: number; decide: number },
): { acknowledgeOn: Temporal.PlainDate; decideOn: Temporal.PlainDate } | Refusal {
  const receivedOn = receivedAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const acknowledgeOn = addWorkingDays(calendar, receivedOn, limits.acknowledge);
  const decideOn = addWorkingDays(calendar, receivedOn, limits.decide);
  if (isRefusal(acknowledgeOn)) return acknowledgeOn;
  return isRefusal(decideOn) ? decideOn : { acknowledgeOn, decideOn };
}

/** What people call it by: `23-Y-031`, of the programme's prefix. */
export const objectionNumber = (prefix: string, running: number): string =>
  `${prefix}-Y-${String(running).padStart(3, '0')}`;
