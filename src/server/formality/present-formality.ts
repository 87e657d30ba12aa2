import { departmentOf, type Person } from '#domain/people/person.ts';
import type { Deps } from '#server/deps.ts';
import { waitingRejections } from './proposal.store.ts';
import { reportedSheets } from './sheet.store.ts';

/** The desk of the formality check: what recommending units have sent, and rejections that wait for a second person. */
export async function presentFormality({ db }: Deps, person: Person) {
  const sheets = await reportedSheets(db, departmentOf(person));
  const rejections = await waitingRejections(db, departmentOf(person));
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, sentAt: sheet.sentAt.toString() })),
    rejections: rejections.map(({ proposedAt, proposedBy, ...each }) => ({
      ...each,
      proposedAt: proposedAt.toString(),
      mine: proposedBy === person.id,
    })),
  };
}
