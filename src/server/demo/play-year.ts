import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { runDue } from '#server/due/run-due.ts';
import type { DemoClock } from './demo-clock.ts';
import { batchPlayers, players } from './players.ts';
import { actsIn, casesOf } from './read-year.ts';
import type { Stage } from './stage.ts';
import type { YearRow } from './year.schema.ts';

export interface Played {
  done: number;
  /** Refused, as the year says beforehand that it must be. */
  turnedAway: number;
  skipped: number;
  /** An act that was to be refused and was not, or the reverse: the demo's data and the rules have parted. */
  surprises: readonly string[];
}

/** One act of the year, on one case where it is about one. */
export interface YearAct {
  row: YearRow;
  number: number | undefined;
}

/** What became of it. `skipped`: it had been done by hand. */
export type ActOutcome = 'done' | 'skipped' | Refusal;

/** Told after each act, with how many of all have been gone through. */
export type Told = (act: YearAct & { outcome: ActOutcome }, done: number, of: number) => void;

/**
 * Plays what the cast does from where the clock stands to an instant, act by act on its day, with what falls due in
 * between. What somebody did by hand already is skipped. Units type their forms side by side, each at its own hour: one
 * after the other, that is most of the start of a demonstration.
 */
export async function playYear(
  stage: Stage,
  clock: DemoClock,
  until: Temporal.Instant,
  told: Told = () => {},
): Promise<Played> {
  const acts = actsIn(stage.year, clock.now(), until);
  let played: Played = { done: 0, turnedAway: 0, skipped: 0, surprises: [] };
  let gone = 0;

  for (const [first, ...more] of sideBySide(acts)) {
    if (first.row !== acts[gone - 1]?.row) {
      clock.hold(first.row.at);
      await runDue(stage.deps);
    }
    const outcomes = [first, ...more].map(async (act) => {
      const itsHour = { ...stage.deps, now: () => act.row.at };
      return { ...act, outcome: await playAct({ ...stage, deps: itsHour }, act) };
    });
    for (const act of await Promise.all(outcomes)) {
      played = add(played, act, act.outcome);
      told(act, ++gone, acts.length);
    }
  }
  clock.hold(until);
  await runDue(stage.deps);
  return played;
}

/**
 * Some few units that type on one day, if nothing of another kind comes between, stand together; every other act stands
 * alone.
 */
function* sideBySide(acts: readonly YearAct[]): Generator<readonly [YearAct, ...YearAct[]]> {
  const day = ({ row }: YearAct) => Math.floor(row.at.epochMilliseconds / 86_400_000);
  for (let at = 0; at < acts.length; ) {
    const first = acts[at] as YearAct;
    const group: [YearAct, ...YearAct[]] = [first];
    while (group.length < 3) {
      const next = acts[at + group.length];
      const isTyping = first.row.act === 'fill' && next?.row.act === 'fill' && day(next) === day(first);
      if (!isTyping || group.some(({ number }) => number === next.number)) break;
      group.push(next);
    }
    yield group;
    at += group.length;
  }
}

/** By the real use case, at the hour of the clock. */
export async function playAct(stage: Stage, { row, number }: YearAct): Promise<ActOutcome> {
  const batch = batchPlayers[row.act];
  if (batch) return outcomeOf(await batch(stage, row, number === undefined ? casesOf(row) : [number]));
  const player = players[row.act];
  if (!player) throw new Error(`Nobody of the cast can ${row.act}`);
  if (row.unless === 'not-submitted' && number !== undefined && !(await stage.file(number))) return 'skipped';

  const outcome = outcomeOf(await player(stage, row, number));
  const isUnseen = isRefusal(outcome) && outcome.refused === 'not-found' && number !== undefined;
  return isUnseen && (await wasNeverSubmitted(stage, number)) ? 'skipped' : outcome;
}

/** A visitor's own file that he kept as a draft: nobody else finds it, so there is nothing to do with it. */
async function wasNeverSubmitted(stage: Stage, number: number): Promise<boolean> {
  const file = await stage.file(number);
  return file?.state === 'draft' || file?.state === 'lapsed';
}

function outcomeOf(outcome: unknown): ActOutcome {
  if (outcome === 'skipped') return 'skipped';
  return isRefusal(outcome) ? outcome : 'done';
}

function add(played: Played, act: YearAct, outcome: ActOutcome): Played {
  const surprise = surpriseIn(act, outcome);
  const kind =
    outcome === 'done'
      ? 'done'
      : isRefusal(outcome) && outcome.refused === act.row.refused
        ? 'turnedAway'
        : 'skipped';
  return {
    ...played,
    [kind]: played[kind] + 1,
    surprises: surprise ? [...played.surprises, surprise] : played.surprises,
  };
}

function surpriseIn({ row, number }: YearAct, outcome: ActOutcome): string | undefined {
  const what = `${row.at} ${row.who} ${row.act}${number === undefined ? '' : ` ${number}`}`;
  if (outcome === 'done') return row.refused && `${what}: was to be refused with ${row.refused}`;
  if (!isRefusal(outcome)) return undefined;
  const isExpected = row.refused === outcome.refused || (!row.refused && outcome.refused === 'out-of-turn');
  return isExpected ? undefined : `${what}: ${JSON.stringify(outcome)}`;
}
