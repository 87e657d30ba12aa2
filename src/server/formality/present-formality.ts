import type { Deps } from '#server/deps.ts';
import { waitingRejections } from './proposal.store.ts';
import { reportedSheets } from './sheet.store.ts';

/** The desk of the formality check: what recommending units have sent, and rejections that wait for a second person. */
export async function presentFormality({ db }: Deps) {
  const sheets = await reportedSheets(db);
  return { sheets: sheets.map((sheet) => ({ ...sheet, sentAt: sheet.sentAt.toString() })), rejections: await waitingRejections(db) };
}
