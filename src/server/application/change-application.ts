import type { Application } from '#domain/application/application.ts';
import type { Act } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { hasMovedOn, staleFile } from '#server/history/stale-version.ts';
import { lockApplication, saveApplication } from './application.store.ts';
import { commitToDecision } from './commit-to-decision.ts';
import { releaseLead } from './submission.store.ts';

/** A file by its number, and the version of it that was on the screen when the person decided. */
export interface Seen {
  number: string;
  seen: number;
}

/** What an act made of a file, and what history says of it. */
export interface Changed {
  application: Application;
  act: Act;
  reason?: string | undefined;
  note?: string | undefined;
  facts?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The frame of every act that moves a file: found within scope and locked, decided on the version that was seen, saved,
 * recorded and bound together. `decide` says what becomes of it and stores what belongs to the act.
 */
export function changeApplication(
  deps: Deps,
  person: Person,
  asked: Seen,
  decide: (trx: Trx, application: Application, at: Temporal.Instant) => Promise<Changed | Refusal>,
): Promise<Application | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    if (hasMovedOn(person, application, asked.seen)) return staleFile(trx, person, application, asked.seen);

    const at = deps.now();
    const changed = await decide(trx, application, at);
    if (isRefusal(changed)) return changed;

    const saved = await saveApplication(trx, changed.application, application.version, at);
    if (application.leadingKey && !saved.leadingKey)
      await releaseLead(trx, { ...application, key: application.leadingKey });
    await recordEvent(trx, person, {
      at,
      act: changed.act,
      programme: application.programme,
      application: application.id,
      version: saved.version,
      from: application.state,
      to: saved.state,
      reason: changed.reason,
      facts: changed.facts,
      note: changed.note,
    });
    await commitToDecision(deps, trx, saved, { ...changed, at });
    return saved;
  });
}
