import { isRefusal } from '#domain/refusal.ts';
import type { DemoClock } from './demo-clock.ts';
import { players } from './players.ts';
import { casesOf } from './read-year.ts';
import type { Stage } from './stage.ts';
import type { YearRow } from './year.schema.ts';
import { runDue } from '#server/due/run-due.ts';

export interface Played {
  done: number;
  skipped: number;
  /** An act that was to be refused and was not, or the reverse: the demo's data and the rules have parted. */
  surprises: readonly string[];
}

/**
 * Plays what the cast does from where the clock stands to an instant, act by act on its day, with what falls due in
 * between. What somebody did by hand already is skipped.
 */
export async function playYear(stage: Stage, clock: DemoClock, until: Temporal.Instant, told: (played: Played, of: number) => void = () => {}): Promise<Played> {
  const from = clock.now();
  const rows = stage.year.filter(({ at }) => Temporal.Instant.compare(at, from) > 0 && Temporal.Instant.compare(at, until) <= 0);
  let played: Played = { done: 0, skipped: 0, surprises: [] };

  for (const row of rows) {
    clock.hold(row.at);
    await runDue(stage.deps);
    for (const number of casesOf(row).length > 0 ? casesOf(row) : [undefined]) played = add(played, await playRow(stage, row, number));
    told(played, rows.length);
  }
  clock.hold(until);
  await runDue(stage.deps);
  return played;
}

async function playRow(stage: Stage, row: YearRow, number: number | undefined): Promise<Played> {
  const player = players[row.act];
  if (!player) return { done: 0, skipped: 1, surprises: [] }; // a later part of the year, not played yet
  if (row.unless === 'not-submitted' && number !== undefined && !(await stage.file(number))) return { done: 0, skipped: 1, surprises: [] };

  const outcome = await player(stage, row, number);
  const what = `${row.at} ${row.who} ${row.act}${number === undefined ? '' : ` ${number}`}`;
  if (outcome === 'skipped') return { done: 0, skipped: 1, surprises: [] };
  if (!isRefusal(outcome)) return { done: 1, skipped: 0, surprises: row.refused ? [`${what}: was to be refused with ${row.refused}`] : [] };

  const expected = row.refused === outcome.refused || (!row.refused && outcome.refused === 'out-of-turn');
  return { done: 0, skipped: 1, surprises: expected ? [] : [`${what}: ${JSON.stringify(outcome)}`] };
}

const add = (a: Played, b: Played): Played => ({ done: a.done + b.done, skipped: a.skipped + b.skipped, surprises: [...a.surprises, ...b.surprises] });
