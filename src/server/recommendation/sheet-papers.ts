import { formatDate, formatHash } from '#domain/formats.ts';
import type { OpinionStatus } from '#domain/recommendation/opinion.ts';
import { sayStatus } from '#messages/say-state.ts';
import { speaker } from '#messages/speak.ts';
import type { RecommendationLetterData, SummarySheetData } from '#server/documents/documents.ts';
import { letterContact, telephoneOf } from '#server/documents/letter-contact.ts';
import type { Contact } from '#server/people/contact.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { SentDocument, SheetRow } from './sheet-document.ts';

/** What letter and summary sheet are made of: the document as it is frozen, and the people it does not name. */
export interface SheetPapers {
  programme: RunningProgramme;
  document: Omit<SentDocument, 'number'>;
  /** Left out: a draft, which has none. */
  hash?: Buffer | undefined;
  preparedBy: Contact | undefined;
  /** By the hash of what was submitted. */
  contacts: ReadonlyMap<string, Contact>;
  /** Whether telephones stand in full. */
  telephones: boolean;
  demo: boolean;
}

const speak = speaker('zh-CN');
const say = (key: string, facts?: Record<string, string | number>) =>
  speak(`documents.recommending.${key}`, facts);

/** Words of a letter before and after those that whoever signs has typed. */
export function letterWords(
  { definition: { about } }: Pick<RunningProgramme, 'definition'>,
  recommendingUnit: string,
  count: number,
) {
  return {
    title: say('letterTitle', { programme: about.title.zh }),
    addressee: about.department.zh,
    opening: say('opening', { guide: about.guide.title.zh, unit: recommendingUnit }),
    closing: say('closing', { count }),
  };
}

/** The letter with how many files of each direction go with it. */
export function recommendationLetter(papers: SheetPapers): RecommendationLetterData {
  const { programme, document, hash, preparedBy } = papers;
  const rows = document.rows.filter(({ place }) => place !== null);
  const { opening, closing, ...words } = letterWords(programme, document.recommendingUnit, rows.length);
  const day = dayOf(papers);
  return {
    ...words,
    demo: papers.demo,
    draft: hash === undefined,
    department: document.recommendingUnit,
    number: document.documentNumber || speak('documents.letter.noNumber', { year: day.year }),
    paragraphs: [opening, ...document.opinion.split('\n').filter((line) => line.trim()), closing],
    directions: programme.definition.directions.flatMap(({ code, title }) => {
      const count = rows.filter(({ direction }) => direction === code).length;
      return count > 0 ? [{ title: title.zh, count: say('count', { count }) }] : [];
    }),
    total: say('count', { count: rows.length }),
    annexes: [say('sheetTitle')],
    hash: hashOf(hash),
    contact: letterContact(preparedBy, papers.telephones),
    date: formatDate(day, 'zh-CN'),
  };
}

/** The summary sheet: what is recommended, direction by direction in its order. */
export function summarySheet(papers: SheetPapers): SummarySheetData {
  const { programme, document, hash, preparedBy } = papers;
  return {
    demo: papers.demo,
    draft: hash === undefined,
    department: document.recommendingUnit,
    title: say('sheetTitle'),
    programme: programme.definition.about.title.zh,
    date: formatDate(dayOf(papers), 'zh-CN'),
    filledBy: preparedBy ? [preparedBy.name, ...telephoneOf(preparedBy, papers.telephones)].join('　') : '',
    rows: document.rows.filter(({ place }) => place !== null).map((row) => rowOf(papers, row)),
    hash: hashOf(hash),
  };
}

function rowOf(papers: SheetPapers, row: SheetRow): SummarySheetData['rows'][number] {
  const { facts } = row;
  const contact = papers.contacts.get(row.content);
  const unknown = say('unknown');
  return {
    direction: titleOf(papers, row.direction),
    project: row.project,
    unit: row.unit,
    creditCode: facts?.creditCode ?? unknown,
    jointUnits: facts ? facts.jointUnits.join(say('between')) || say('none') : unknown,
    county: facts?.county ?? unknown,
    preference: facts ? preferenceWords(papers, facts.preference) : unknown,
    opinion: [
      sayStatus('opinion', row.opinion as OpinionStatus, {}, 'zh-CN', { timeZone: timeZoneOf(papers) }),
      ...(facts?.reply ? [facts.reply.documentNumber, facts.reply.datedOn] : []),
    ].join('\n'),
    contact: contact ? [contact.name, ...telephoneOf(contact, papers.telephones)].join('\n') : unknown,
    order: `${row.place}`,
  };
}

function preferenceWords(
  { programme: { definition } }: SheetPapers,
  claimed: NonNullable<SheetRow['facts']>['preference'],
): string {
  const preference = definition.preferences.find(({ code }) => code === claimed?.preference);
  if (!claimed || !preference) return say('notClaimed');
  const { title, evidence } = preference;
  return say(`preference.${claimed.standing}`, { title: title.zh, evidence: evidence.zh });
}

const titleOf = ({ programme }: SheetPapers, direction: string) =>
  programme.definition.directions.find(({ code }) => code === direction)?.title.zh ?? direction;

const hashOf = (hash: Buffer | undefined) => (hash ? formatHash(hash.toString('hex')) : say('hashLater'));

const timeZoneOf = ({ programme }: SheetPapers): string => programme.settings.text('timeZone');

const dayOf = (papers: SheetPapers): Temporal.PlainDate =>
  Temporal.Instant.from(papers.document.sentAt).toZonedDateTimeISO(timeZoneOf(papers)).toPlainDate();
