import { stepFor } from '#domain/application/lifecycle.ts';
import { refusedStep } from '#domain/objection/objection.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplicationById } from '#server/application/application.store.ts';
import { moveApplication } from '#server/application/move-application.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import { tellDropped } from '#server/decision/tell-dropped.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { decideProposal, type OpenProposal, openProposal } from '#server/judging/proposal.store.ts';
import { commitToObjection } from './commit-to-objection.ts';
import { lockWithFile, refusedVersion } from './judge-admissibility.ts';
import { type KeptObjection, saveObjection } from './objection.store.ts';
import { outcomeProposal } from './propose-outcome.ts';
import { tellConcerned } from './tell-concerned.ts';

export interface DecisionAsked {
  objection: string;
  seen: number;
  agreed: boolean;
  sentence: string;
}

/** Decides an objection as its handler proposed, or sends it back to him. One that is sustained takes its file off the list. */
export function decideObjection(
  deps: Deps,
  person: Person,
  asked: DecisionAsked,
): Promise<{ state: string; dropped: boolean; version: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const objection = await lockWithFile(deps, trx, person, asked.objection);
    const proposal = objection && (await openProposal(trx, outcomeProposal, objection.id));
    if (!objection) return refuse('not-found');
    const refusal =
      refusedStep('decide-objection', objection, person) ??
      (await refusedVersion(trx, person, objection, asked.seen));
    if (refusal) return refusal;
    if (!proposal) return refuse('out-of-turn', { act: 'decide-objection', number: objection.number });
    if (proposal.byId === person.id) return refuse('second-person-needed', { act: 'decide-objection' });
    if (!asked.agreed && asked.sentence.trim() === '') {
      return refuse('reason-required', { act: 'decide-objection' }, [
        { field: 'sentence', code: 'field-required' },
      ]);
    }

    const at = deps.now();
    await decideProposal(trx, proposal.id, { by: person.id, agreed: asked.agreed, at });
    return asked.agreed
      ? settle(deps, trx, person, objection, proposal, asked.sentence, at)
      : giveBack(trx, person, objection, asked.sentence, at);
  });
}

async function settle(
  deps: Deps,
  trx: Trx,
  person: Person,
  objection: KeptObjection,
  { payload: { outcome = '', sentence = '' } }: OpenProposal,
  remark: string,
  at: Temporal.Instant,
) {
  const code = `objection-${outcome}`;
  await saveObjection(trx, objection, { state: 'decided', outcomeCode: code });
  await recordEvent(trx, person, {
    at,
    act: 'decide-objection',
    programme: objection.programme,
    application: objection.application ?? undefined,
    subject: objection.id,
    from: objection.state,
    to: 'decided',
    reason: code,
    facts: { objection: objection.number, outcome },
    note: remark.trim() || sentence,
  });
  await commitToObjection(deps, trx, objection, { act: 'decide-objection', to: 'decided', reason: code });
  await tellConcerned(trx, objection, 'objection-decided', { at, reason: code });
  const dropped = outcome === 'sustained' && (await drop(deps, trx, person, objection, sentence, at));
  return { state: 'decided', dropped, version: objection.version + 1 };
}

/** A title that has been given is not dropped: it can only be revoked, after its holder has been heard. */
async function drop(
  deps: Deps,
  trx: Trx,
  person: Person,
  { application, number }: KeptObjection,
  note: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const file = application === null ? undefined : await lockApplicationById(trx, application);
  const lifecycle = file && deps.programmes.ofVersion(file.programmeVersion).lifecycle;
  if (!file || !lifecycle || !stepFor(lifecycle, 'drop', file.state)) return false;

  const reason = 'objection-sustained';
  await moveApplication(deps, trx, person, file, {
    act: 'drop',
    to: 'dropped',
    at,
    reason,
    note,
    facts: { objection: number },
  });
  await tellDropped(trx, file, at);
  return true;
}

async function giveBack(
  trx: Trx,
  person: Person,
  objection: KeptObjection,
  sentence: string,
  at: Temporal.Instant,
) {
  await saveObjection(trx, objection, { state: objection.state });
  await recordEvent(trx, person, {
    at,
    act: 'return-objection',
    programme: objection.programme,
    subject: objection.id,
    facts: { objection: objection.number },
    note: sentence,
  });
  return { state: objection.state, dropped: false, version: objection.version + 1 };
}
