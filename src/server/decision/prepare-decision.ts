import { canonicalJson } from '#domain/canonical-json.ts';
import { type DecidedList, decide, type NamedDeparture } from '#domain/decision/decide.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import type { DecidedRow } from '#domain/selection/depart.ts';
import { type Db, inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { undecidedRankings } from './decision.store.ts';
import { putSignatureRequest } from './signature-request.store.ts';

/** What the officer records of the meeting. */
export interface RecordedMeeting {
  meeting: string;
  minutesNumber: string;
  /** ISO date. */
  decidedOn: string;
  departures: readonly NamedDeparture[];
}

/** A decision as it is frozen: the meeting, and every file with its side and reason. */
export interface DecisionDocument extends RecordedMeeting {
  programme: string;
  lists: readonly {
    direction: string;
    /** Hash of the ranking that it rests on. */
    ranking: string;
    rows: readonly {
      number: string;
      place: number;
      beside: number;
      outcome: 'approved' | 'reserve' | 'not-selected';
      reason: string;
      departs: boolean;
    }[];
  }[];
}

/** Puts before the leader what the meeting decided on every ranking that has not been decided on yet. */
export function prepareDecision(
  deps: Deps,
  person: Person,
  asked: RecordedMeeting & { programme: string },
): Promise<{ hash: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    if (!programme) return refuse('not-found');
    const at = deps.now();
    const { programme: _code, ...meeting } = asked;
    const document = refusedDay(meeting, programme, at) ?? (await decisionDocument(trx, programme, meeting));
    if (isRefusal(document)) return document;

    const hash = sha256(canonicalJson(document));
    await putSignatureRequest(trx, {
      programme: programme.id,
      kind: 'decision',
      payload: document,
      hash,
      by: person.id,
      at,
    });
    await recordEvent(trx, person, {
      at,
      act: 'prepare-decision',
      programme: programme.id,
      facts: {
        minutesNumber: meeting.minutesNumber,
        departures: meeting.departures.length,
        hash: hash.toString('hex'),
      },
    });
    return { hash: hash.toString('hex') };
  });
}

/** From the rankings as they stand: whoever signs works it out again, and must come to the same. */
export async function decisionDocument(
  db: Db,
  { id, definition }: RunningProgramme,
  meeting: RecordedMeeting,
): Promise<DecisionDocument | Refusal> {
  const rankings = await undecidedRankings(db, id);
  if (rankings.length === 0) return refuse('out-of-turn', { act: 'approve' });
  const decided = decide(rankings, meeting.departures, definition);
  if (isRefusal(decided)) return decided;

  const hashes = new Map(rankings.map(({ direction, hash }) => [direction, hash.toString('hex')]));
  return {
    programme: definition.about.code,
    ...meeting,
    lists: decided.map(({ direction, rows }: DecidedList) => ({
      direction,
      ranking: hashes.get(direction) ?? '',
      rows: rows.map(rowOf),
    })),
  };
}

function rowOf({ application, place, beside, outcome, reason, departs = false }: DecidedRow) {
  if (outcome === 'to-be-drawn') throw new Error(`${application} was never drawn`);
  const decided = outcome === 'proposed' ? ('approved' as const) : outcome;
  return { number: application, place, beside, outcome: decided, reason: reason.code, departs };
}

/** A meeting that is still to come has decided nothing. */
function refusedDay(
  { decidedOn }: RecordedMeeting,
  { settings }: RunningProgramme,
  at: Temporal.Instant,
): Refusal | undefined {
  const today = at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  const problem: Problem = { field: 'decidedOn', code: 'in-the-future' };
  return Temporal.PlainDate.compare(decidedOn, today) > 0 ? refuse('bad-input', {}, [problem]) : undefined;
}
