import type { Person } from '#domain/people/person.ts';
import { orderFiles } from '#domain/recommendation/order-files.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { describeProposal } from '#server/judging/describe-proposal.ts';
import { notRecommendProposal, openProposals } from '#server/judging/proposal.store.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { chooseUnit } from './choose-unit.ts';
import { ordersOf, sheetsOf, type UnitFile, unitFiles } from './recommendation.store.ts';
import { seenHash, sheetDocument } from './sheet-document.ts';
import { letterWords } from './sheet-papers.ts';

/**
 * The summary of a recommending unit: per direction the files in their order, what would be sent, what has been. A
 * supervisor chooses among the units that have files; others have their own.
 */
export async function presentRecommendation(
  deps: Deps,
  person: Person,
  asked: { programme: string; unit?: string | undefined },
) {
  const programme = deps.programmes.findFor(person, asked.programme);
  if (!programme) return refuse('not-found');
  const { units, chosen } = await chooseUnit(deps.db, person, programme.id, asked.unit);
  if (!chosen) return refuse('not-found');
  const unit = await findOrganisation(deps.db, chosen);
  const files = await unitFiles(deps.db, programme.id, unit.id);
  const orders = await ordersOf(deps.db, programme.id, unit.id);
  const at = deps.now();
  const document = await sheetDocument(deps, deps.db, programme, { unitName: unit.name, files, orders, at });
  const timetable = await findTimetable(deps.db, programme);
  const proposals = await openProposals(
    deps.db,
    notRecommendProposal,
    files.map(({ id }) => id),
  );

  return {
    recommendingUnit: unit.name,
    unit: unit.id,
    units,
    closesAt: timetable.instant('unitReportClosesAt').toString(),
    serverTime: at.toString(),
    seen: seenHash(document),
    rows: document.rows,
    letter: letterWords(programme, unit.name, document.rows.filter(({ place }) => place !== null).length),
    undecided: files
      .filter(({ state }) => ['submitted', 'returned', 'checked'].includes(state))
      .map(({ number, state }) => ({ number, state })),
    directions: programme.definition.directions.flatMap(({ code: direction }) => {
      const mine = files.filter((file) => file.direction === direction);
      if (mine.length === 0) return [];
      const order = orders.get(direction);
      return [
        {
          direction,
          version: order?.version ?? 0,
          limit: programme.settings.optional('perUnitLimit', direction) ?? null,
          files: orderFiles(order?.files ?? [], mine).map((file) => ({
            ...describeFile(file),
            proposal: describeProposal(proposals.get(file.id)),
          })),
        },
      ];
    }),
    sheets: (await sheetsOf(deps.db, programme.id, unit.id)).map(
      ({ id: _id, hash, sentAt, document, ...sheet }) => ({
        ...sheet,
        document: JSON.parse(document),
        hash: hash.toString('hex'),
        sentAt: sentAt.toString(),
      }),
    ),
  };
}

const describeFile = ({
  number,
  unitName,
  projectName,
  state,
  version,
  opinion,
  met,
  notMet,
  open,
}: UnitFile) => ({
  number,
  unit: unitName,
  project: projectName,
  state,
  version,
  opinion,
  met,
  notMet,
  open,
});
