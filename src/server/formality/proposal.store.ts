import type { Rejection } from '#domain/formality/reject.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { rejectionProposal } from '#server/judging/proposal.store.ts';

/** Rejections of a department that wait for their second person, the oldest first, with the file they are about. */
export async function waitingRejections(db: Db, department: string) {
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('application', 'application.id', 'proposal.subject_id')
    .innerJoin('person', 'person.id', 'proposal.proposed_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'proposal.proposed_by')
    .select([
      'application.number',
      'application.unit_name as unit',
      'application.direction',
      'application.version',
    ])
    .select([
      'proposal.payload',
      'proposal.proposed_at as proposedAt',
      'proposal.proposed_by as proposedBy',
      'person.label',
      'person_detail.name',
    ])
    .where('application.department_id', '=', department)
    .where('proposal.kind', '=', rejectionProposal)
    .where('proposal.decided_at', 'is', null)
    .orderBy('proposal.proposed_at')
    .execute();
  return rows.map(({ payload, label, name, ...row }) => ({
    ...row,
    ...(payload as unknown as Rejection),
    proposedByName: name ?? label,
  }));
}
