import { waitsFor } from '#domain/eligibility/given.ts';
import { dropsOut } from '#domain/eligibility/moments.ts';
import { openLeaves } from '#domain/eligibility/trace.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import { holdsFile, type OpenObjection } from '#domain/objection/objection.ts';
import { isBefore } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

/** A file in public notice, with what its recognition depends on. */
export interface InNotice {
  number: string;
  /** The end of the period of the newest notice that names it. */
  closesAt: Temporal.Instant;
  lastOn: Temporal.PlainDate;
  objections: readonly OpenObjection[];
  verdicts: readonly ConditionVerdict[];
}

/**
 * What becomes of a file when the leader signs.
 *
 * - `recognise`: nothing stands in the way
 * - `held`: the period runs, an objection is open, or a condition waits for somebody's answer
 * - `failing`: a hard condition is no longer met; the leader's signature may take the file off the list
 */
export type Standing =
  | { number: string; standing: 'recognise' }
  | { number: string; standing: 'held'; why: Refusal }
  | { number: string; standing: 'failing'; conditions: readonly string[] };

/** Files that no longer meet a hard condition: whoever signs takes them off the list. */
export const failing = (all: readonly { number: string; standing: Standing['standing'] }[]): string[] =>
  all.flatMap(({ number, standing }) => (standing === 'failing' ? [number] : []));

export interface RecognitionRules {
  now: Temporal.Instant;
  /** The day that the document bears; the term begins with it. */
  onDay: Temporal.PlainDate;
  /** `list`: an objection to one file holds all of them. */
  objectionEffect: 'file' | 'list';
}

export function standings(files: readonly InNotice[], rules: RecognitionRules): Standing[] {
  const holding = files.flatMap(({ objections }) => objections).filter(holdsFile);
  return files.map((file) => {
    const ofFile = rules.objectionEffect === 'list' ? holding : file.objections.filter(holdsFile);
    return standingOf(file, ofFile, rules);
  });
}

function standingOf(
  file: InNotice,
  holding: readonly OpenObjection[],
  { now, onDay }: RecognitionRules,
): Standing {
  const { number } = file;
  if (isBefore(now, file.closesAt) || Temporal.PlainDate.compare(onDay, file.lastOn) <= 0) {
    return { number, standing: 'held', why: running(file) };
  }
  const [objection] = holding;
  if (objection) {
    const why = refuse('objection-open', { act: 'recognise', number, objection: objection.number });
    return { number, standing: 'held', why };
  }
  return standingByConditions(file, 'recognise');
}

/** What the conditions alone make of a file: before its notice, and before its recognition. */
export function standingByConditions(
  { number, verdicts }: Pick<InNotice, 'number' | 'verdicts'>,
  act: 'publish' | 'recognise',
): Standing {
  const blocking = dropsOut(verdicts);
  const failing = blocking.filter(({ block }) => block === 'not-met').map(({ condition }) => condition);
  if (failing.length > 0) return { number, standing: 'failing', conditions: failing };
  if (blocking.length === 0) return { number, standing: 'recognise' };

  const open = new Set(blocking.map(({ condition }) => condition));
  const judgements = verdicts
    .filter(({ condition }) => open.has(condition))
    .flatMap(({ trace }) => waitsFor(openLeaves(trace)));
  const why = refuse('judgement-open', {
    act,
    number,
    count: `${blocking.length}`,
    judgements: [...new Set(judgements)].join(', '),
  });
  return { number, standing: 'held', why };
}

const running = ({ closesAt, lastOn }: InNotice): Refusal =>
  refuse('notice-running', {
    act: 'recognise',
    endsAt: closesAt.toString(),
    fromOn: lastOn.add({ days: 1 }).toString(),
  });

/** Why nobody at all is recognised: the first thing that holds a file, the running period before everything else. */
export function refusedList(all: readonly Standing[]): Refusal | undefined {
  if (all.some(({ standing }) => standing === 'recognise')) return undefined;
  const held = all.flatMap((each) => (each.standing === 'held' ? [each.why] : []));
  return held.find(({ refused }) => refused === 'notice-running') ?? held[0];
}
