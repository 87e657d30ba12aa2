import type { Application } from '#domain/application/application.ts';
import { type Act, type ApplicationState, states } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { saveApplication } from './application.store.ts';
import { commitToDecision } from './commit-to-decision.ts';
import { releaseLead } from './submission.store.ts';

export interface Move {
  act: Act;
  to: ApplicationState;
  at: Temporal.Instant;
  /** The lead it stands on from now; left out: the one it has, while it is live. */
  leadingKey?: string;
  reason?: string | undefined;
  note?: string | undefined;
  facts?: Readonly<Record<string, unknown>> | undefined;
}

/** Moves one of the files that a larger act is about, held by that act already: saved, recorded and bound together. */
export async function moveApplication(
  deps: Pick<Deps, 'random' | 'programmes'>,
  trx: Trx,
  person: Person | 'clock',
  application: Application,
  { act, to, at, leadingKey = application.leadingKey, reason, note, facts }: Move,
): Promise<Application> {
  const moved = { ...application, state: to, leadingKey: states[to].live ? leadingKey : undefined };
  const saved = await saveApplication(trx, moved, application.version, at);
  if (application.leadingKey && !saved.leadingKey) {
    await releaseLead(trx, { ...application, key: application.leadingKey });
  }
  await recordEvent(trx, person, {
    at,
    act,
    programme: application.programme,
    application: application.id,
    version: saved.version,
    from: application.state,
    to,
    reason,
    note,
    facts,
  });
  await commitToDecision(deps, trx, saved, { act, reason, facts, at });
  return saved;
}
