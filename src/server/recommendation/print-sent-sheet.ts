import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { type Paper, printNumbered } from '#server/documents/paper.ts';
import { contactOf } from '#server/people/contact.store.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import { chooseUnit } from './choose-unit.ts';
import { findSheetOf, type StoredSheet } from './sent-sheet.store.ts';
import type { SentDocument } from './sheet-document.ts';
import { recommendationLetter, type SheetPapers, summarySheet } from './sheet-papers.ts';
import { contactsIn } from './sheet-people.store.ts';

/** The two papers that go to the province. */
export type SheetPaper = 'letter' | 'summary-sheet';

/** A paper of what a recommending unit has sent, recalled or not, as it was sent. */
export async function printSentSheet(
  deps: Deps,
  person: Person,
  asked: { programme: string; sheet: number; unit?: string | undefined },
  paper: SheetPaper,
): Promise<Paper | Refusal> {
  const programme = deps.programmes.findFor(person, asked.programme);
  if (!programme) return refuse('not-found');
  const { chosen } = await chooseUnit(deps.db, person, programme.id, asked.unit);
  const of = chosen && { programme: programme.id, unit: chosen, number: asked.sheet };
  const sheet = of && (await findSheetOf(deps.db, of));
  return sheet ? printSheet(deps, person, sheet, paper) : refuse('not-found');
}

/**
 * The same document, instant and people give the same bytes. Telephones are for those who may have to call, which whoever
 * supervises has not.
 */
export async function printSheet(
  deps: Deps,
  { role }: Person,
  sheet: StoredSheet,
  paper: SheetPaper,
): Promise<Paper> {
  const document = await readFrozen<SentDocument>(deps.db, sheet.hash);
  const contents = document.rows.map(({ content }) => content).filter((content) => content !== '');
  const papers: SheetPapers = {
    programme:
      deps.programmes.ofHash(document.programme, document.definition) ??
      deps.programmes.ofId(sheet.programme),
    document,
    hash: sheet.hash,
    preparedBy: await contactOf(deps.db, sheet.preparedBy),
    contacts: await contactsIn(deps.db, contents),
    telephones: role !== 'supervisor',
    demo: deps.config.mode === 'demo',
  };
  return printPapers(deps, papers, paper, document.documentNumber);
}

export const printPapers = (deps: Deps, papers: SheetPapers, paper: SheetPaper, number: string) => {
  const on = Temporal.Instant.from(papers.document.sentAt);
  return paper === 'letter'
    ? printNumbered(deps, 'recommendation-letter', recommendationLetter(papers), on, number)
    : printNumbered(deps, 'summary-sheet', summarySheet(papers), on, number);
};
