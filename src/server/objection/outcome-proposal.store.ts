import type { ObjectionOutcome } from '#domain/objection/objection.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

const kind = 'objection-outcome';

export interface ProposedOutcome {
  outcome: ObjectionOutcome;
  sentence: string;
}

export interface OpenProposal extends ProposedOutcome {
  id: string;
  proposedBy: string;
  proposedByName: string;
}

/** False: another proposal on this objection waits for the leader. */
export async function insertOutcomeProposal(
  trx: Trx,
  proposal: { objection: string; by: string; at: Temporal.Instant; proposed: ProposedOutcome },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('proposal')
    .values({
      id: newId(),
      kind,
      subject_id: proposal.objection,
      payload: JSON.stringify(proposal.proposed),
      proposed_by: proposal.by,
      proposed_at: proposal.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function openOutcomeProposal(db: Db, objection: string): Promise<OpenProposal | undefined> {
  const row = await db
    .selectFrom('proposal')
    .innerJoin('person', 'person.id', 'proposal.proposed_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'proposal.proposed_by')
    .select(['proposal.id', 'payload', 'proposed_by as proposedBy', 'person.label', 'person_detail.name'])
    .where('kind', '=', kind)
    .where('subject_id', '=', objection)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, payload, proposedBy, name, label } = row;
  return { ...(payload as unknown as ProposedOutcome), id, proposedBy, proposedByName: name ?? label };
}
