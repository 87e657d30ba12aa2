import { refusedAnswer, refusedStep } from '#domain/objection/objection.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplicationById } from '#server/application/application.store.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { staleVersion } from '#server/history/stale-version.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import { commitToObjection } from './commit-to-objection.ts';
import { filesNamed, type KeptObjection, lockObjection, saveObjection } from './objection.store.ts';
import { findOwn } from './present-objection.ts';
import { tellConcerned } from './tell-concerned.ts';

export interface AdmissibilityAsked {
  objection: string;
  seen: number;
  admissible: boolean;
  reason?: string | undefined;
  sentence: string;
}

/**
 * Says whether an objection is examined. Who prepared the ranking does not handle objections to it. An admissible one
 * holds its file from this moment on; its applicant learns what it says, and never from whom.
 */
export function judgeAdmissibility(
  deps: Deps,
  person: Person,
  asked: AdmissibilityAsked,
): Promise<{ state: string; version: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const objection = await lockWithFile(deps, trx, person, asked.objection);
    if (!objection) return refuse('not-found');
    const refusal =
      refusedStep('judge-admissibility', objection, person) ??
      (await refusedVersion(trx, person, objection, asked.seen)) ??
      refusedAnswer(
        { ...asked, reason: asked.reason },
        deps.programmes.ofId(objection.programme).definition,
      ) ??
      (await refusedSeat(trx, person, objection, 'judge-admissibility'));
    if (refusal) return refusal;

    const state = asked.admissible ? 'admissible' : 'inadmissible';
    const reason = asked.admissible ? undefined : asked.reason;
    await saveObjection(trx, objection, { state, handler: person.id, admissibilityCode: reason ?? null });
    const at = deps.now();
    await recordEvent(trx, person, {
      at,
      act: 'judge-admissibility',
      programme: objection.programme,
      // The applicant's history shows what holds the file, and nothing of what was turned away.
      application: (asked.admissible && objection.application) || undefined,
      subject: objection.id,
      from: objection.state,
      to: state,
      reason,
      facts: { objection: objection.number },
      note: asked.sentence,
    });
    await commitToObjection(deps, trx, objection, { act: 'judge-admissibility', to: state, reason });
    if (asked.admissible) await tellConcerned(trx, objection, 'objection-admitted', { at });
    return { state, version: objection.version + 1 };
  });
}

/** The file first, as whoever recognises it does: then neither overtakes the other. */
export async function lockWithFile(
  { programmes }: Deps,
  trx: Trx,
  person: Person,
  number: string,
): Promise<KeptObjection | undefined> {
  const found = await findOwn({ db: trx, programmes }, person, number);
  if (found?.application) await lockApplicationById(trx, found.application);
  return found && lockObjection(trx, number);
}

export async function refusedVersion(
  trx: Trx,
  person: Person,
  { id, version }: KeptObjection,
  seen: number,
): Promise<Refusal | undefined> {
  return version === seen ? undefined : staleVersion(trx, person, [{ on: [id] }]);
}

/** One seat on each file concerned: on all that the notice names where it is about the notice as a whole. */
export async function refusedSeat(
  trx: Trx,
  person: Person,
  objection: KeptObjection,
  act: 'judge-admissibility' | 'propose-outcome',
): Promise<Refusal | undefined> {
  const named = await filesNamed(trx, objection.notice);
  for (const { id, number } of named.filter(
    (file) => objection.application === null || file.id === objection.application,
  )) {
    const refusal = await takeSeat(trx, person, {
      subject: id,
      group: 'outcome',
      seat: 'objection',
      act,
      number,
    });
    if (refusal) return refusal;
  }
  return undefined;
}
