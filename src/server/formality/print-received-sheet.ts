import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { Paper } from '#server/documents/paper.ts';
import { printSheet, type SheetPaper } from '#server/recommendation/print-sent-sheet.ts';
import { findSentSheet } from '#server/recommendation/sent-sheet.store.ts';

/**
 * A paper of what a department has received and nobody has recalled. An officer reads it once the sheet is opened: until
 * then its unit is told that nobody has.
 */
export async function printReceivedSheet(
  deps: Deps,
  person: Person,
  asked: { sheet: string },
  paper: SheetPaper,
): Promise<Paper | Refusal> {
  const sheet = await findSentSheet(deps.db, asked.sheet);
  const isOurs = sheet && deps.programmes.ofId(sheet.programme).department === person.department;
  if (!sheet || !isOurs || sheet.state === 'recalled') return refuse('not-found');
  if (sheet.state === 'sent' && person.role !== 'supervisor')
    return refuse('out-of-turn', { act: 'open-sheet' });
  return printSheet(deps, person, sheet, paper);
}
