import { stands } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { decisionsOf } from '#server/decision/decision.store.ts';
import type { DecisionDocument } from '#server/decision/prepare-decision.ts';
import type { Deps } from '#server/deps.ts';
import { drawsOf } from '#server/draw/draw.store.ts';
import { namedFiles } from '#server/selection/named-file.store.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import { supervising } from './record-supervision.ts';
import { movedDates, personalReads, turnedJudgements } from './supervision.store.ts';

const most = 100;

/** What departs from the ordinary course of a programme, each with who did it and why; and who has read what. */
export async function presentSupervision({ db, programmes }: Deps, person: Person, code: string) {
  const programme = programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  const files = await namedFiles(db, { programme: programme.id });
  const moved = await movedDates(db, programme.id);
  const turned = await turnedJudgements(db, programme.id, most);
  const reads = await personalReads(db, programme.department, most);
  const draws = await drawsOf(db, programme.id);
  return {
    states: Object.fromEntries(
      [...Map.groupBy(files, ({ state }) => state)].map(([state, all]) => [state, all.length]),
    ),
    departures: await departures(db, programme.id, files),
    draws: draws
      .filter(({ state, replaces }) => !stands(state) || replaces !== null)
      .map(({ number, direction, state, cancelReason }) => ({
        number,
        direction,
        state,
        reason: cancelReason,
      })),
    moved: moved.map(({ key, instant, day, set_at, reason, name, label }) => ({
      key,
      to: (instant ?? day)?.toString() ?? '',
      reason,
      by: name ?? label,
      at: set_at.toString(),
    })),
    turned: turned.map(({ at, name, label, ...each }) => ({ ...each, by: name ?? label, at: at.toString() })),
    reads: reads.map(({ at, subject, what, name, label }) => ({
      at: at.toString(),
      by: name ?? label,
      what,
      // Of others' reads only the kind is said: the identifier of a person means nothing here.
      subject: what === supervising ? subject : (subject.split(':')[0] ?? ''),
    })),
  };
}

async function departures(
  db: Db,
  programme: string,
  files: readonly { number: string; unitName: string; direction: string }[],
) {
  const byNumber = new Map(files.map((file) => [file.number, file]));
  const decisions = await decisionsOf(db, programme);
  const all = [];
  for (const [place, { hash, signedBy }] of decisions.entries()) {
    const document = await readFrozen<DecisionDocument>(db, hash);
    for (const departure of document.departures) {
      const file = byNumber.get(departure.number);
      all.push({
        ...departure,
        unit: file?.unitName ?? '',
        direction: file?.direction ?? '',
        decision: place + 1,
        signedBy,
      });
    }
  }
  return all;
}
