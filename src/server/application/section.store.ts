import { sql } from 'kysely';
import type { Answer } from '#domain/application/answers.ts';
import { bigrams, searchText } from '#domain/application/search.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface SavedSection {
  section: string;
  open: boolean;
  revision: number;
  answers: Record<string, Answer>;
  savedAt: Temporal.Instant | null;
  savedBy: string | null;
}

export async function sectionsOf(db: Db, application: string): Promise<SavedSection[]> {
  const rows = await db
    .selectFrom('application_section')
    .leftJoin('person', 'person.id', 'application_section.saved_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'application_section.saved_by')
    .select(['section', 'open', 'revision', 'answers', 'saved_at', 'person.label', 'person_detail.name'])
    .where('application_id', '=', application)
    .execute();
  return rows.map((row) => ({
    section: row.section,
    open: row.open,
    revision: row.revision,
    answers: row.answers as unknown as Record<string, Answer>,
    savedAt: row.saved_at,
    savedBy: row.name ?? row.label,
  }));
}

/** All answers of a file as one flat map. */
export async function answersOf(db: Db, application: string): Promise<Map<string, Answer>> {
  return new Map((await sectionsOf(db, application)).flatMap(({ answers }) => Object.entries(answers)));
}

/**
 * Writes the fields that changed if they are still what was seen, and the section is open: two colleagues never
 * overwrite each other, and a save never slips past a submission, which closes the section first. Undefined: neither held.
 */
export async function saveAnswers(
  db: Db,
  saved: {
    application: string;
    section: string;
    answers: Readonly<Record<string, Answer>>;
    seen: Readonly<Record<string, Answer | null>>;
    by: string;
    at: Temporal.Instant;
  },
): Promise<number | undefined> {
  const row = await db
    .updateTable('application_section as s')
    .set({
      answers: sql`s.answers || ${JSON.stringify(saved.answers)}::jsonb`,
      revision: sql`s.revision + 1`,
      saved_by: saved.by,
      saved_at: saved.at,
    })
    .where('s.application_id', '=', saved.application)
    .where('s.section', '=', saved.section)
    .where('s.open', '=', true)
    .where(
      sql<boolean>`not exists (select from jsonb_each(${JSON.stringify(saved.seen)}::jsonb) seen where coalesce(s.answers -> seen.key, 'null') is distinct from seen.value)`,
    )
    .returning('s.revision')
    .executeTakeFirst();
  return row?.revision;
}

/** Columns that lists, desks and searches read, kept beside the answers they come from. */
export async function saveDescription(
  trx: Trx,
  application: string,
  words: {
    unitName: string;
    projectName: string;
    number: string;
    county: string | null;
    recommendingUnit: string;
  },
): Promise<void> {
  const text = searchText(words.unitName, words.projectName, words.number);
  await trx
    .updateTable('application')
    .set({
      unit_name: words.unitName,
      project_name: words.projectName,
      county_code: words.county,
      recommending_unit_id: words.recommendingUnit,
      search_text: text,
      search_grams: bigrams(text),
    })
    .where('id', '=', application)
    .execute();
}

/** Closes what stands open and answers with everything, in one statement: from here on no save is taken. */
export async function closeSections(
  trx: Trx,
  application: string,
): Promise<{ section: string; answers: Record<string, Answer> }[]> {
  const rows = await trx
    .updateTable('application_section')
    .set({ open: false })
    .where('application_id', '=', application)
    .returning(['section', 'answers'])
    .execute();
  return rows.map((row) => ({
    section: row.section,
    answers: row.answers as unknown as Record<string, Answer>,
  }));
}

/** Opens all sections, or those named. */
export async function openSections(
  trx: Trx,
  application: string,
  sections?: readonly string[],
): Promise<void> {
  const query = trx
    .updateTable('application_section')
    .set({ open: true })
    .where('application_id', '=', application);
  await (sections ? query.where('section', 'in', sections) : query).execute();
}
