import type { Rejection } from '#domain/formality/reject.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { openProposal, rejectionProposal } from '#server/judging/proposal.store.ts';

export interface ProposedRejection extends Rejection {
  id: string;
  /** The person's id. */
  proposedBy: string;
}

export async function openRejectionProposal(
  db: Db,
  application: string,
): Promise<ProposedRejection | undefined> {
  const proposal = await openProposal(db, rejectionProposal, application);
  return (
    proposal && { ...(proposal.payload as unknown as Rejection), id: proposal.id, proposedBy: proposal.byId }
  );
}

/** While a rejection waits for its second person nothing else is decided on the file. */
export async function refuseWhileProposed(db: Db, application: string): Promise<Refusal | undefined> {
  return (await openRejectionProposal(db, application)) && refuse('second-person-needed', { act: 'reject' });
}
