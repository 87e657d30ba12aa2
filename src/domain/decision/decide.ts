import type { Definition } from '#domain/programme/definition.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { type DecidedRow, depart } from '#domain/selection/depart.ts';
import type { Row } from '#domain/selection/line.ts';

/** A direction's frozen ranking, its applications by file number. */
export interface RankedList {
  direction: string;
  rows: readonly Row[];
}

/** A departure from the ranking as it is put before the leader: each with its reason, published to whoever decides. */
export interface NamedDeparture {
  number: string;
  upward: boolean;
  reason: string;
  sentence: string;
}

export interface DecidedList {
  direction: string;
  rows: readonly DecidedRow[];
}

/** The judgement under which a programme lists the reasons of its leadership's decision. */
const judgement = 'leadership-decision';

/** Reason codes that may stand under a departure in one way or the other. */
export function departureReasons(
  { judgements, reasons }: Pick<Definition, 'judgements' | 'reasons'>,
  upward: boolean,
): ReadonlySet<string> {
  const listed = judgements.find(({ code }) => code === judgement)?.reasons ?? [];
  const goingUp = new Set(reasons.filter((reason) => reason.upward).map(({ code }) => code));
  return new Set(listed.filter((code) => goingUp.has(code) === upward));
}

/**
 * The lists as the leadership decides them: the rankings, but for the departures named with their reasons. Scores inform
 * the decision and do not make it; what they cannot do is lift a total above the programme's own minimum.
 */
export function decide(
  lists: readonly RankedList[],
  departures: readonly NamedDeparture[],
  definition: Pick<Definition, 'judgements' | 'reasons'>,
): DecidedList[] | Refusal {
  const problems = departures.flatMap((departure, place) =>
    problemsOf(departure, place, departures, definition),
  );
  if (problems.length > 0) return refuse('reason-required', { act: 'approve' }, problems);

  const stranger = departures.find(({ number }) => !lists.some((list) => holds(list, number)));
  if (stranger) return refuse('not-found', { number: stranger.number });

  const decided: DecidedList[] = [];
  for (const list of lists) {
    const mine = departures.filter(({ number }) => holds(list, number));
    const rows = depart(
      list.rows,
      mine.map(({ number, upward, reason }) => ({ application: number, upward, reason })),
    );
    if (isRefusal(rows))
      return refuse(rows.refused, { act: 'approve', number: rows.facts.application ?? '' });
    decided.push({ direction: list.direction, rows });
  }
  return decided;
}

const holds = ({ rows }: RankedList, number: string): boolean =>
  rows.some(({ application }) => application === number);

function problemsOf(
  { number, upward, reason, sentence }: NamedDeparture,
  place: number,
  all: readonly NamedDeparture[],
  definition: Pick<Definition, 'judgements' | 'reasons'>,
): Problem[] {
  const problems: Problem[] = [];
  const wrong = (name: string, code: string) => problems.push({ field: `departures.${place}.${name}`, code });

  if (all.findIndex((each) => each.number === number) !== place) wrong('number', 'not-a-choice');
  if (!departureReasons(definition, upward).has(reason)) wrong('reason', 'not-a-choice');
  if (sentence.trim() === '') wrong('sentence', 'field-required');
  return problems;
}
