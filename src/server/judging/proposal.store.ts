import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** A clerk proposes it, the leader of the recommending unit decides. */
export const notRecommendProposal = 'not-recommend';

/** One officer proposes it, a second one decides. */
export const rejectionProposal = 'rejection';

/** What waits for a second person to decide. */
export interface OpenProposal {
  id: string;
  payload: Record<string, string>;
  by: string;
  byId: string;
  at: Temporal.Instant;
}

/** Of several subjects, by their ids. */
export async function openProposals(
  db: Db,
  kind: string,
  subjects: readonly string[],
): Promise<Map<string, OpenProposal>> {
  if (subjects.length === 0) return new Map();
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('person', 'person.id', 'proposal.proposed_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'proposal.proposed_by')
    .select([
      'proposal.id',
      'subject_id as subject',
      'payload',
      'proposed_by as byId',
      'proposed_at as at',
      'person.label',
      'person_detail.name',
    ])
    .where('kind', '=', kind)
    .where('subject_id', 'in', subjects)
    .where('decided_at', 'is', null)
    .execute();
  return new Map(
    rows.map(({ subject, label, name, payload, ...row }) => [
      subject,
      { ...row, payload: payload as unknown as Record<string, string>, by: name ?? label },
    ]),
  );
}

export const openProposal = async (
  db: Db,
  kind: string,
  subject: string,
): Promise<OpenProposal | undefined> => (await openProposals(db, kind, [subject])).get(subject);

/** False: one is open already. */
export async function insertProposal(
  trx: Trx,
  proposal: {
    kind: string;
    subject: string;
    payload: Readonly<Record<string, string>>;
    by: string;
    at: Temporal.Instant;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('proposal')
    .values({
      id: newId(),
      kind: proposal.kind,
      subject_id: proposal.subject,
      payload: JSON.stringify(proposal.payload),
      proposed_by: proposal.by,
      proposed_at: proposal.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function decideProposal(
  trx: Trx,
  id: string,
  decided: { by: string; agreed: boolean; at: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable('proposal')
    .set({ decided_by: decided.by, agreed: decided.agreed, decided_at: decided.at })
    .where('id', '=', id)
    .execute();
}
