import type { Answer } from '#domain/application/answers.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface Submission {
  id: string;
  application: string;
  revision: number;
  programmeVersion: string;
  contentHash: Buffer;
  /** Made by the page once: a double click, a retry and a second tab find the same receipt. */
  key: string;
  by: string;
  at: Temporal.Instant;
  sections: readonly {
    section: string;
    digest: Buffer;
    answers: Readonly<Record<string, Answer>>;
    salt: Uint8Array;
  }[];
  attachments: readonly { slot: string; position: number; sha256: Buffer }[];
  receipt: string;
}

export async function insertSubmission(trx: Trx, submission: Submission): Promise<void> {
  const { id, sections, attachments } = submission;
  await trx
    .insertInto('submission')
    .values({
      id,
      application_id: submission.application,
      revision: submission.revision,
      programme_version_id: submission.programmeVersion,
      content_hash: submission.contentHash,
      submission_key: submission.key,
      submitted_by: submission.by,
      submitted_at: submission.at,
    })
    .execute();
  await trx
    .insertInto('submission_section')
    .values(sections.map(({ section, digest }) => ({ submission_id: id, section, digest })))
    .execute();
  await trx
    .insertInto('submission_section_content')
    .values(
      sections.map(({ section, answers, salt }) => ({
        submission_id: id,
        section,
        answers: JSON.stringify(answers),
        salt: Buffer.from(salt),
      })),
    )
    .execute();
  if (attachments.length > 0) {
    await trx
      .insertInto('submission_attachment')
      .values(attachments.map((each) => ({ submission_id: id, ...each })))
      .execute();
  }
  await trx.insertInto('receipt').values({ submission_id: id, number: submission.receipt }).execute();
}

export interface Receipt {
  number: string;
  revision: number;
  submittedAt: Temporal.Instant;
  submittedBy: string;
  contentHash: Buffer;
}

const receiptColumns = [
  'receipt.number',
  'submission.revision',
  'submission.submitted_at',
  'submission.content_hash',
  'person.label',
  'person_detail.name',
] as const;

const receipts = (db: Db, application: string) =>
  db
    .selectFrom('submission')
    .innerJoin('receipt', 'receipt.submission_id', 'submission.id')
    .innerJoin('person', 'person.id', 'submission.submitted_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'submission.submitted_by')
    .select(receiptColumns)
    .where('submission.application_id', '=', application);

type ReceiptRow = NonNullable<Awaited<ReturnType<ReturnType<typeof receipts>['executeTakeFirst']>>>;

const toReceipt = (row: ReceiptRow): Receipt => ({
  number: row.number,
  revision: row.revision,
  submittedAt: row.submitted_at,
  submittedBy: row.name ?? row.label,
  contentHash: Buffer.from(row.content_hash),
});

export async function findReceiptByKey(
  db: Db,
  application: string,
  key: string,
): Promise<Receipt | undefined> {
  const row = await receipts(db, application).where('submission.submission_key', '=', key).executeTakeFirst();
  return row && toReceipt(row);
}

export async function newestReceipt(db: Db, application: string): Promise<Receipt | undefined> {
  const row = await receipts(db, application).orderBy('submission.revision', 'desc').executeTakeFirst();
  return row && toReceipt(row);
}

/** The newest submitted answers, what everybody but the applicant reads; or those of a revision. */
export async function submittedAnswers(
  db: Db,
  application: string,
  revision?: number,
): Promise<Map<string, Answer>> {
  const rows = await db
    .selectFrom('submission_section_content')
    .select('answers')
    .where('submission_id', '=', (query) =>
      query
        .selectFrom('submission')
        .select('id')
        .where('application_id', '=', application)
        .$if(revision !== undefined, (one) => one.where('revision', '=', revision ?? 0))
        .orderBy('revision', 'desc')
        .limit(1),
    )
    .execute();
  return new Map(rows.flatMap(({ answers }) => Object.entries(answers as unknown as Record<string, Answer>)));
}

/** Which submission stood at an instant; none before the first. */
export async function revisionAt(
  db: Db,
  application: string,
  at: Temporal.Instant,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('submission')
    .select('revision')
    .where('application_id', '=', application)
    .where('submitted_at', '<=', at)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.revision;
}

export interface Lead {
  programme: string;
  /** The credit code of the enterprise. */
  key: string;
  direction: string;
}

/**
 * Takes the lead for this enterprise in this direction, or says which direction it leads already where the programme
 * lets it lead `alone`, in one. Held until the transaction ends: of two submissions in the same instant one waits for the
 * other.
 */
export async function claimLead(
  trx: Trx,
  { programme, key, direction }: Lead,
  alone: boolean,
): Promise<{ leads: string }> {
  for (;;) {
    await trx
      .insertInto('lead')
      .values({ programme_id: programme, enterprise_key: key, direction, alone })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const rows = await trx
      .selectFrom('lead')
      .select('direction')
      .where('programme_id', '=', programme)
      .where('enterprise_key', '=', key)
      .$if(!alone, (query) => query.where('direction', '=', direction))
      .orderBy('direction')
      .forKeyShare()
      .execute();
    const leads = rows.map((row) => row.direction);
    const other = leads.find((each) => each !== direction);
    if (other !== undefined) return { leads: other };
    if (leads.length > 0) return { leads: direction }; // else it was released between the two statements
  }
}

/** Lets the lead go when no live file of the enterprise in the direction stands on it any more. */
export async function releaseLead(trx: Trx, { programme, key, direction }: Lead): Promise<void> {
  await trx
    .deleteFrom('lead')
    .where('programme_id', '=', programme)
    .where('enterprise_key', '=', key)
    .where('direction', '=', direction)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('application')
            .select('id')
            .where('programme_id', '=', programme)
            .where('leading_key', '=', key)
            .where('direction', '=', direction),
        ),
      ),
    )
    .execute();
}

export async function saveSubmitted(
  trx: Trx,
  application: string,
  row: { revision: number; at: Temporal.Instant; met: number; notMet: number; open: number },
): Promise<void> {
  await trx
    .updateTable('application')
    .set({
      revision: row.revision,
      submitted_at: row.at,
      verdicts_met: row.met,
      verdicts_not_met: row.notMet,
      verdicts_open: row.open,
    })
    .where('id', '=', application)
    .execute();
}
