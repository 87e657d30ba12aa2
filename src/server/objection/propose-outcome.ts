import { type ObjectionOutcome, refusedStep } from '#domain/objection/objection.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { insertProposal } from '#server/judging/proposal.store.ts';
import { lockWithFile, refusedSeat, refusedVersion } from './judge-admissibility.ts';
import { saveObjection } from './objection.store.ts';

/** The kind under which an outcome waits for the leader. */
export const outcomeProposal = 'objection-outcome';

/** Puts the outcome of the examination before the leader; it counts for nothing until he has decided. */
export function proposeOutcome(
  deps: Deps,
  person: Person,
  asked: { objection: string; seen: number; outcome: ObjectionOutcome; sentence: string },
): Promise<{ proposed: true; version: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const objection = await lockWithFile(deps, trx, person, asked.objection);
    if (!objection) return refuse('not-found');
    const refusal =
      refusedStep('propose-outcome', objection, person) ??
      (await refusedVersion(trx, person, objection, asked.seen)) ??
      (await refusedSeat(trx, person, objection, 'propose-outcome'));
    if (refusal) return refusal;
    if (asked.sentence.trim() === '') {
      return refuse('reason-required', { act: 'propose-outcome' }, [
        { field: 'sentence', code: 'field-required' },
      ]);
    }

    const at = deps.now();
    const payload = { outcome: asked.outcome, sentence: asked.sentence };
    const proposal = { kind: outcomeProposal, subject: objection.id, payload, by: person.id, at };
    if (!(await insertProposal(trx, proposal))) {
      return refuse('second-person-needed', { act: 'decide-objection' });
    }
    await saveObjection(trx, objection, { state: objection.state });
    await recordEvent(trx, person, {
      at,
      act: 'propose-outcome',
      programme: objection.programme,
      subject: objection.id,
      facts: { objection: objection.number, outcome: asked.outcome },
      note: asked.sentence,
    });
    return { proposed: true, version: objection.version + 1 };
  });
}
