import type { Role } from '#domain/people/role.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface NamedJudgement {
  judgement: string;
  subject: string;
  revision: number;
  answer: string;
  reason: string | null;
  sentence: string | null;
  /** Version of the file that was looked at. */
  seen: number;
  by: string;
  byId: string;
  role: Role;
  at: Temporal.Instant;
  /** What the second person said, who, and when; null: nobody has. */
  agreed: boolean | null;
  confirmedBy: string | null;
  confirmedAt: Temporal.Instant | null;
}

/** All of a file with the names of those who gave them, the newest of each first. */
export async function namedJudgements(db: Db, application: string): Promise<NamedJudgement[]> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('person', 'person.id', 'judgement.given_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'judgement.given_by')
    .leftJoin('judgement_confirmation as second', (join) =>
      join
        .onRef('second.application_id', '=', 'judgement.application_id')
        .onRef('second.key', '=', 'judgement.key')
        .onRef('second.subject', '=', 'judgement.subject')
        .onRef('second.revision', '=', 'judgement.revision'),
    )
    .leftJoin('person as confirmer', 'confirmer.id', 'second.confirmed_by')
    .leftJoin('person_detail as confirmer_detail', 'confirmer_detail.person_id', 'second.confirmed_by')
    .select([
      'judgement.key as judgement',
      'judgement.subject',
      'judgement.revision',
      'judgement.answer',
      'judgement.reason_code as reason',
      'judgement.sentence',
      'judgement.version_seen as seen',
      'judgement.given_by as byId',
      'judgement.given_role as role',
      'judgement.given_at as at',
      'person.label',
      'person_detail.name',
      'second.agreed',
      'second.at as confirmedAt',
      'confirmer.label as confirmerLabel',
      'confirmer_detail.name as confirmerName',
    ])
    .where('judgement.application_id', '=', application)
    .orderBy('judgement.revision', 'desc')
    .orderBy('judgement.key')
    .orderBy('judgement.subject')
    .execute();
  return rows.map(({ label, name, confirmerLabel, confirmerName, ...row }) => ({
    ...row,
    role: row.role as Role,
    by: name ?? label,
    confirmedBy: confirmerName ?? confirmerLabel,
  }));
}

/** Why second persons said what they did, by the question and the number of its answer. */
export async function confirmationNotes(
  db: Db,
  application: string,
): Promise<(given: Pick<NamedJudgement, 'judgement' | 'subject' | 'revision'>) => string | null> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('event_note', 'event_note.event_id', 'event.id')
    .select(['event.facts', 'event_note.text'])
    .where('event.application_id', '=', application)
    .where('event.act', '=', 'confirm-judgement')
    .execute();
  const key = ({ judgement, subject, revision }: Record<string, unknown>) =>
    JSON.stringify([judgement, subject, revision]);
  const notes = new Map(rows.map(({ facts, text }) => [key(facts as Record<string, unknown>), text]));
  return ({ judgement, subject, revision }) => notes.get(key({ judgement, subject, revision })) ?? null;
}

/** Who has answered a question, while nobody has said a second word on it. */
export const saidByOf =
  (newestFirst: readonly NamedJudgement[]) =>
  (judgement: string, subject: string): string | undefined => {
    const newest = newestFirst.find((each) => each.judgement === judgement && each.subject === subject);
    return newest?.agreed === null ? newest.by : undefined;
  };

export interface JudgementToStore {
  application: string;
  judgement: string;
  subject: string;
  answer: string;
  reason: string | undefined;
  sentence: string | undefined;
  seen: number;
  by: string;
  role: string;
  at: Temporal.Instant;
}

/** Written beside the earlier answers, which stay; its number counts them. The file must be locked. */
export async function insertJudgement(trx: Trx, given: JudgementToStore): Promise<number> {
  const { last } = await trx
    .selectFrom('judgement')
    .select(({ fn }) => fn.max('revision').as('last'))
    .where('application_id', '=', given.application)
    .where('key', '=', given.judgement)
    .where('subject', '=', given.subject)
    .executeTakeFirstOrThrow();
  const revision = (last ?? 0) + 1;
  await trx
    .insertInto('judgement')
    .values({
      application_id: given.application,
      key: given.judgement,
      subject: given.subject,
      revision,
      answer: given.answer,
      reason_code: given.reason ?? null,
      sentence: given.sentence ?? null,
      version_seen: given.seen,
      given_by: given.by,
      given_role: given.role,
      given_at: given.at,
    })
    .execute();
  return revision;
}

export async function insertConfirmation(
  trx: Trx,
  {
    application,
    judgement,
    by,
    agreed,
    at,
  }: {
    application: string;
    judgement: Pick<NamedJudgement, 'judgement' | 'subject' | 'revision' | 'byId'>;
    by: string;
    agreed: boolean;
    at: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .insertInto('judgement_confirmation')
    .values({
      application_id: application,
      key: judgement.judgement,
      subject: judgement.subject,
      revision: judgement.revision,
      given_by: judgement.byId,
      confirmed_by: by,
      agreed,
      at,
    })
    .execute();
}

/** How many people act for an organisation in a role. */
export async function countOfRole(db: Db, organisation: string, role: string): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(({ fn }) => fn.count<string>('membership.person_id').distinct().as('count'))
    .where('organisation_id', '=', organisation)
    .where('role', '=', role)
    .where('until_at', 'is', null)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The version a file came to by its newest submission: what was answered before spoke of other content. */
export async function submittedAsVersion(db: Db, application: string): Promise<number> {
  const { version } = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('application_id', '=', application)
    .where('act', 'in', ['submit', 'resubmit', 'supplement'])
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

export async function saveVerdictCounts(
  trx: Trx,
  application: string,
  { met, notMet, open }: { met: number; notMet: number; open: number },
): Promise<void> {
  await trx
    .updateTable('application')
    .set({ verdicts_met: met, verdicts_not_met: notMet, verdicts_open: open })
    .where('id', '=', application)
    .execute();
}

export async function saveHandler(trx: Trx, application: string, person: string | null): Promise<void> {
  await trx.updateTable('application').set({ handler_id: person }).where('id', '=', application).execute();
}

/** The name of whoever holds a file. */
export async function findHandler(db: Db, person: string | undefined): Promise<string | null> {
  if (person === undefined) return null;
  const row = await db
    .selectFrom('person')
    .leftJoin('person_detail', 'person_detail.person_id', 'person.id')
    .select(['person.label', 'person_detail.name'])
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  return row.name ?? row.label;
}
