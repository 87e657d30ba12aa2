import { type ExpressionBuilder, sql } from 'kysely';
import type { OpinionResult } from '#domain/recommendation/opinion.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Database } from '#server/database/tables.ts';
import type { WhoseLetters } from './whose-letters.ts';

export interface LetterLine {
  letter: string;
  sentBy: string;
  application: string;
  programmeVersion: string;
  from: string;
  to: string;
  subject: string;
  dueOn: Temporal.PlainDate;
  sentAt: Temporal.Instant;
  number: string;
  direction: string;
  unit: string;
  project: string;
  creditCode: string | null;
  address: string | null;
  closedAt: Temporal.Instant | null;
  result: OpinionResult | null;
  statement: string | null;
  reply: string | null;
  document: string | null;
  datedOn: Temporal.PlainDate | null;
  onPaper: boolean | null;
  hasScan: boolean;
}

/** Letters of somebody, or one of them, the newest first, with what each asks and what came back. */
export async function letterLines(db: Db, whose: WhoseLetters, letter?: string): Promise<LetterLine[]> {
  const rows = await db
    .selectFrom('letter')
    .innerJoin('organisation as sender', 'sender.id', 'letter.from_organisation_id')
    .innerJoin('organisation as receiver', 'receiver.id', 'letter.to_organisation_id')
    .innerJoin('opinion_request', 'opinion_request.letter_id', 'letter.id')
    .innerJoin('application', 'application.id', 'opinion_request.application_id')
    .leftJoin('opinion', 'opinion.request_id', 'opinion_request.id')
    .leftJoin('reply', 'reply.id', 'opinion.reply_id')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('submission')
          .innerJoin('submission_section_content as content', 'content.submission_id', 'submission.id')
          .select([
            sql<string>`content.answers ->> 'unit.creditCode'`.as('code'),
            sql<string>`content.answers ->> 'unit.registeredAddress'`.as('address'),
          ])
          .whereRef('submission.application_id', '=', 'application.id')
          .where(sql<boolean>`content.answers ? 'unit.creditCode'`)
          .orderBy('submission.revision', 'desc')
          .limit(1)
          .as('lead'),
      (join) => join.onTrue(),
    )
    .select([
      'letter.id as letter',
      'letter.sent_by as sentBy',
      'application.id as application',
      'application.programme_version_id as programmeVersion',
      'sender.name as from',
      'receiver.name as to',
      'letter.subject',
      'letter.due_on as dueOn',
      'letter.sent_at as sentAt',
      'application.number',
      'application.direction',
      'application.unit_name as unit',
      'application.project_name as project',
      'lead.code as creditCode',
      'lead.address',
      'opinion_request.closed_at as closedAt',
      'opinion.result',
      'opinion.statement',
      'reply.id as reply',
      'reply.document_number as document',
      'reply.dated_on as datedOn',
      'reply.on_paper as onPaper',
      sql<boolean>`reply.sha256 is not null`.as('hasScan'),
    ])
    .where((where) => areOf(where, whose))
    .$if(letter !== undefined, (one) => one.where('letter.id', '=', letter ?? ''))
    .orderBy('letter.id', 'desc')
    .orderBy('application.number')
    .execute();
  return rows.map((row) => ({ ...row, result: row.result as OpinionResult | null }));
}

const areOf = (where: ExpressionBuilder<Database, 'letter' | 'application'>, whose: WhoseLetters) =>
  'department' in whose
    ? where('application.department_id', '=', whose.department)
    : where.or([
        where('letter.from_organisation_id', '=', whose.organisation),
        where('letter.to_organisation_id', '=', whose.organisation),
      ]);

/** The scan of a reply, for whoever sees its letter. */
export async function findScan(db: Db, reply: string, whose: WhoseLetters): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('reply')
    .innerJoin('opinion', 'opinion.reply_id', 'reply.id')
    .innerJoin('opinion_request', 'opinion_request.id', 'opinion.request_id')
    .innerJoin('letter', 'letter.id', 'opinion_request.letter_id')
    .innerJoin('application', 'application.id', 'opinion_request.application_id')
    .select('reply.sha256')
    .where('reply.id', '=', reply)
    .where((where) => areOf(where, whose))
    .limit(1)
    .executeTakeFirst();
  return row?.sha256 ? Buffer.from(row.sha256) : undefined;
}

/** Who is to be reminded of a letter, and which of its files are still open. */
export async function openIn(db: Db, letter: string): Promise<{ to: string; numbers: string[] } | undefined> {
  const rows = await db
    .selectFrom('opinion_request')
    .innerJoin('letter', 'letter.id', 'opinion_request.letter_id')
    .innerJoin('application', 'application.id', 'opinion_request.application_id')
    .select(['letter.to_organisation_id as to', 'application.number'])
    .where('letter.id', '=', letter)
    .where('opinion_request.closed_at', 'is', null)
    .orderBy('application.number')
    .execute();
  const [first] = rows;
  return first && { to: first.to, numbers: rows.map(({ number }) => number) };
}
