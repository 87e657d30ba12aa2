import type { Rejection } from '#domain/formality/reject.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

const kind = 'rejection';

export interface ProposedRejection extends Rejection {
  id: string;
  proposedBy: string;
  proposedAt: Temporal.Instant;
}

/** False: another proposal on this file waits for its second person. */
export async function insertRejectionProposal(trx: Trx, proposal: { application: string; rejection: Rejection; by: string; at: Temporal.Instant }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('proposal')
    .values({
      id: newId(),
      kind,
      subject_id: proposal.application,
      payload: JSON.stringify(proposal.rejection),
      proposed_by: proposal.by,
      proposed_at: proposal.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function openRejectionProposal(db: Db, application: string): Promise<ProposedRejection | undefined> {
  const row = await db
    .selectFrom('proposal')
    .select(['id', 'payload', 'proposed_by as proposedBy', 'proposed_at as proposedAt'])
    .where('kind', '=', kind)
    .where('subject_id', '=', application)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  return row && { ...(row.payload as unknown as Rejection), id: row.id, proposedBy: row.proposedBy, proposedAt: row.proposedAt };
}

export async function decideProposal(trx: Trx, id: string, decided: { by: string; agreed: boolean; at: Temporal.Instant }): Promise<void> {
  await trx
    .updateTable('proposal')
    .set({ decided_by: decided.by, agreed: decided.agreed, decided_at: decided.at })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .execute();
}

/** While a rejection waits for its second person nothing else is decided on the file. */
export async function refuseWhileProposed(db: Db, application: string): Promise<Refusal | undefined> {
  return (await openRejectionProposal(db, application)) && refuse('second-person-needed', { act: 'reject' });
}

/** Rejections that wait for their second person, the oldest first, with the file they are about. */
export async function waitingRejections(db: Db) {
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('application', 'application.id', 'proposal.subject_id')
    .innerJoin('person', 'person.id', 'proposal.proposed_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'proposal.proposed_by')
    .select(['application.number', 'application.unit_name as unit', 'application.direction', 'application.version'])
    .select(['proposal.payload', 'proposal.proposed_at as proposedAt', 'proposal.proposed_by as proposedBy', 'person.label', 'person_detail.name'])
    .where('proposal.kind', '=', kind)
    .where('proposal.decided_at', 'is', null)
    .orderBy('proposal.proposed_at')
    .execute();
  return rows.map(({ payload, label, name, proposedAt, ...row }) => ({
    ...row,
    ...(payload as unknown as Rejection),
    proposedAt: proposedAt.toString(),
    proposedByName: name ?? label,
  }));
}
