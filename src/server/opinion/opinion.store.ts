import type { OpinionRequest, OpinionResult, OpinionStatus } from '#domain/recommendation/opinion.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export interface StoredRequest extends OpinionRequest {
  id: string;
  letter: string;
  subject: string;
  sentAt: Temporal.Instant;
  dueOn: Temporal.PlainDate;
  department: string;
  document: string | null;
  datedOn: Temporal.PlainDate | null;
  onPaper: boolean | null;
  statement: string | null;
}

/** Everything a file was asked about, the newest first. */
export async function requestsOf(db: Db, application: string): Promise<StoredRequest[]> {
  const rows = await requests(db).where('opinion_request.application_id', '=', application).execute();
  return rows.map(toRequest);
}

const requests = (db: Db) =>
  db
    .selectFrom('opinion_request')
    .innerJoin('letter', 'letter.id', 'opinion_request.letter_id')
    .innerJoin('organisation', 'organisation.id', 'letter.to_organisation_id')
    .leftJoin('opinion', 'opinion.request_id', 'opinion_request.id')
    .leftJoin('reply', 'reply.id', 'opinion.reply_id')
    .select([
      'opinion_request.id',
      'opinion_request.letter_id as letter',
      'opinion_request.subject',
      'opinion_request.facts_digest',
      'opinion_request.closed_at',
      'letter.sent_at as sentAt',
      'letter.due_on as dueOn',
      'organisation.name as department',
      'opinion.result',
      'opinion.statement',
      'reply.document_number as document',
      'reply.dated_on as datedOn',
      'reply.on_paper as onPaper',
    ])
    .orderBy('opinion_request.id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number];

const toRequest = ({ facts_digest, closed_at, result, ...row }: Row): StoredRequest => ({
  ...row,
  digest: Buffer.from(facts_digest).toString('hex'),
  open: closed_at === null,
  result: (result as OpinionResult | null) ?? undefined,
});

export async function insertLetter(
  trx: Trx,
  letter: {
    from: string;
    to: string;
    subject: string;
    dueOn: Temporal.PlainDate;
    by: string;
    at: Temporal.Instant;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('letter')
    .values({
      id,
      from_organisation_id: letter.from,
      to_organisation_id: letter.to,
      subject: letter.subject,
      due_on: letter.dueOn,
      sent_by: letter.by,
      sent_at: letter.at,
    })
    .execute();
  return id;
}

export async function insertRequest(
  trx: Trx,
  request: { letter: string; application: string; subject: string; digest: Buffer },
): Promise<void> {
  await trx
    .insertInto('opinion_request')
    .values({
      id: newId(),
      letter_id: request.letter,
      application_id: request.application,
      subject: request.subject,
      facts_digest: request.digest,
    })
    .execute();
}

export async function closeRequests(trx: Trx, application: string, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('opinion_request')
    .set({ closed_at: at })
    .where('application_id', '=', application)
    .where('closed_at', 'is', null)
    .execute();
}

export async function saveOpinionStatus(trx: Trx, application: string, status: OpinionStatus): Promise<void> {
  await trx.updateTable('application').set({ opinion: status }).where('id', '=', application).execute();
}

export interface Letter {
  id: string;
  from: string;
  to: string;
  subject: string;
  dueOn: Temporal.PlainDate;
  sentAt: Temporal.Instant;
}

/** Held, so that two replies to one letter come one after the other. Only between those who wrote and got it. */
export async function findLetter(db: Db, id: string, organisation: string): Promise<Letter | undefined> {
  return db
    .selectFrom('letter')
    .select([
      'id',
      'from_organisation_id as from',
      'to_organisation_id as to',
      'subject',
      'due_on as dueOn',
      'sent_at as sentAt',
    ])
    .where('id', '=', id)
    .where((where) =>
      where.or([
        where('from_organisation_id', '=', organisation),
        where('to_organisation_id', '=', organisation),
      ]),
    )
    .executeTakeFirst();
}

/** What a letter asks about, by the numbers of its files. */
export async function asksAbout(
  db: Db,
  letter: string,
): Promise<{ id: string; application: string; number: string; open: boolean }[]> {
  const rows = await db
    .selectFrom('opinion_request')
    .innerJoin('application', 'application.id', 'opinion_request.application_id')
    .select(['opinion_request.id', 'application_id as application', 'application.number', 'closed_at'])
    .where('letter_id', '=', letter)
    .orderBy('application_id')
    .execute();
  return rows.map(({ closed_at, ...row }) => ({ ...row, open: closed_at === null }));
}

/** Undefined: this department has a reply of that number already. */
export async function insertReply(
  trx: Trx,
  reply: {
    from: string;
    document: string;
    datedOn: Temporal.PlainDate;
    sha256: Buffer | undefined;
    onPaper: boolean;
    by: string;
  },
): Promise<string | undefined> {
  const row = await trx
    .insertInto('reply')
    .values({
      id: newId(),
      from_organisation_id: reply.from,
      document_number: reply.document,
      dated_on: reply.datedOn,
      sha256: reply.sha256 ?? null,
      on_paper: reply.onPaper,
      recorded_by: reply.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function insertOpinion(
  trx: Trx,
  opinion: {
    request: string;
    reply: string;
    result: OpinionResult;
    statement: string | null;
    at: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .insertInto('opinion')
    .values({
      request_id: opinion.request,
      reply_id: opinion.reply,
      result: opinion.result,
      statement: opinion.statement,
    })
    .execute();
  await trx
    .updateTable('opinion_request')
    .set({ closed_at: opinion.at })
    .where('id', '=', opinion.request)
    .execute();
}
