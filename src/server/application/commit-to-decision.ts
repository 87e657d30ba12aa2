import type { Application } from '#domain/application/application.ts';
import type { Act } from '#domain/application/lifecycle.ts';
import { loggedActs } from '#domain/transparency/logged-acts.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { findPublicCode } from '#server/formality/formality.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { newestReceipt } from './submission.store.ts';

/** An act by which a file came to where it stands now. */
export interface Decided {
  act: Act;
  reason?: string | undefined;
  /** Codes and figures, as its event keeps them. */
  facts?: Readonly<Record<string, unknown>> | undefined;
  at: Temporal.Instant;
}

/** Binds us to a decision on a file that is not public by its own act; other acts bind themselves. */
export async function commitToDecision(
  deps: Pick<Deps, 'random' | 'programmes'>,
  trx: Trx,
  file: Application,
  decided: Decided,
): Promise<void> {
  const logged = loggedActs[decided.act];
  if (!('commitment' in logged) || logged.commitment !== 'file-decision') return;
  await commitTo(deps, trx, {
    kind: logged.commitment,
    subject: `${file.id}/${file.version}`,
    value: await decisionOn(deps, trx, file, decided),
    at: decided.at,
  });
}

/** What such a commitment binds to, by whoever opens it too. */
export async function decisionOn(
  { programmes }: Pick<Deps, 'programmes'>,
  db: Db,
  file: Application,
  { act, reason, facts, at }: Decided,
) {
  const { programme, on, ...which } = await whichFile(
    db,
    programmes.ofVersion(file.programmeVersion),
    file.id,
    at,
  );
  return { programme, ...which, act, to: file.state, reason: reason ?? null, facts: facts ?? {}, on };
}

/**
 * A file as commitments name it: by what was submitted last and the public code it has, and the day there. Null: what is
 * decided is about no file in particular.
 */
export async function whichFile(
  db: Db,
  { definition, settings }: Pick<RunningProgramme, 'definition' | 'settings'>,
  file: string | null,
  at: Temporal.Instant,
) {
  return {
    programme: definition.about.code,
    content: (file && (await newestReceipt(db, file))?.contentHash.toString('hex')) ?? null,
    code: (file && (await findPublicCode(db, file))) ?? null,
    on: at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate().toString(),
  };
}
