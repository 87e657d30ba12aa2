import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { speaker } from '#messages/speak.ts';
import type { Deps } from '#server/deps.ts';
import type { Paper } from '#server/documents/paper.ts';
import { contactOf } from '#server/people/contact.store.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { findPreparer } from './find-preparer.ts';
import { printPapers, type SheetPaper } from './print-sent-sheet.ts';
import { ordersOf, unitFiles } from './recommendation.store.ts';
import { sheetDocument } from './sheet-document.ts';
import { contactsIn } from './sheet-people.store.ts';

/** A paper of what would be sent as things stand, marked as a draft on every page. */
export async function printDraft(
  deps: Deps,
  person: Person,
  asked: { programme: string; documentNumber: string; opinion: string },
  paper: SheetPaper,
): Promise<Paper | Refusal> {
  const { db } = deps;
  const at = deps.now();
  const programme = deps.programmes.findFor(person, asked.programme);
  if (!programme) return refuse('not-found');
  const unit = await findOrganisation(db, person.organisation);
  const files = await unitFiles(db, programme.id, unit.id);
  const orders = await ordersOf(db, programme.id, unit.id);
  const document = await sheetDocument(deps, db, programme, { unitName: unit.name, files, orders, at });
  const recommended = files.filter(({ state }) => state === 'recommended');
  const preparedBy = await findPreparer(db, programme.id, person, recommended);
  const contents = document.rows.map(({ content }) => content).filter((content) => content !== '');

  const papers = {
    programme,
    document: {
      ...document,
      documentNumber: asked.documentNumber,
      opinion: asked.opinion,
      sentAt: at.toString(),
    },
    preparedBy: preparedBy === undefined ? undefined : await contactOf(db, preparedBy),
    contacts: await contactsIn(db, contents),
    telephones: true,
    demo: deps.config.mode === 'demo',
  };
  return printPapers(deps, papers, paper, speaker('zh-CN')('documents.paper.draft'));
}
