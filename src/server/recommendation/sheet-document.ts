import { canonicalJson } from '#domain/canonical-json.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { orderFiles } from '#domain/recommendation/order-files.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { contentHashes, newestJudgement, type Order, type UnitFile } from './recommendation.store.ts';
import { type SentFacts, sentFacts } from './sent-facts.ts';

export interface SheetRow {
  number: string;
  direction: string;
  /** Within its direction, from 1; null: not recommended. */
  place: number | null;
  unit: string;
  project: string;
  /** Answer of the department asked. */
  opinion: string;
  /** What the leader said of it. */
  sentence: string | null;
  reason: string | null;
  content: string;
  /** Of a recommended file; sheets that were sent by an earlier version of the system are without. */
  facts?: SentFacts;
}

/** What a recommending unit sends: the letter's words and the summary sheet, as they are frozen. */
export interface SheetDocument {
  programme: string;
  definition: string;
  recommendingUnit: string;
  rows: SheetRow[];
}

/** The same as it was signed and sent. */
export interface SentDocument extends SheetDocument {
  number: number;
  /** Number of the letter, and its words. */
  documentNumber: string;
  opinion: string;
  sentAt: string;
}

/** The files of a unit with the orders it has put them in, at an instant. */
export interface Ordered {
  unitName: string;
  files: readonly UnitFile[];
  orders: ReadonlyMap<string, Order>;
  at: Temporal.Instant;
}

/** What would be sent as things stand: recommended files in their order, and those that are not with their reasons. */
export async function sheetDocument(
  deps: Deps,
  db: Db,
  programme: RunningProgramme,
  { unitName, files, orders, at }: Ordered,
): Promise<SheetDocument> {
  const decided = files.filter(({ state }) => state === 'recommended' || state === 'not-recommended');
  const ids = decided.map(({ id }) => id);
  const said = await newestJudgement(db, ids, knownJudgements.recommendation);
  const contents = await contentHashes(db, ids);
  const facts = new Map<string, SentFacts>();
  for (const file of decided)
    if (file.state === 'recommended') facts.set(file.id, await sentFacts(deps, db, file, at));
  const row = (file: UnitFile, place: number | null): SheetRow => ({
    number: file.number,
    direction: file.direction,
    place,
    unit: file.unitName,
    project: file.projectName,
    opinion: file.opinion,
    sentence: said.get(file.id)?.sentence ?? null,
    reason: place === null ? (said.get(file.id)?.reason ?? null) : null,
    content: contents.get(file.id) ?? '',
    ...(facts.has(file.id) && { facts: facts.get(file.id) as SentFacts }),
  });

  const rows = programme.definition.directions.flatMap(({ code }) => {
    const mine = orderFiles(
      orders.get(code)?.files ?? [],
      decided.filter(({ direction }) => direction === code),
    );
    const [up, down] = [
      mine.filter(({ state }) => state === 'recommended'),
      mine.filter(({ state }) => state !== 'recommended'),
    ];
    return [...up.map((file, at) => row(file, at + 1)), ...down.map((file) => row(file, null))];
  });
  return {
    programme: programme.definition.about.code,
    definition: programme.hash,
    recommendingUnit: unitName,
    rows,
  };
}

/** By which a page names what it showed: whoever signs, signs this and nothing that came meanwhile. */
export const seenHash = (document: SheetDocument): string => sha256(canonicalJson(document)).toString('hex');
