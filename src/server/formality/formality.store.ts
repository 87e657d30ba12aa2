import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface FormalityDecision {
  application: string;
  outcome: 'accept' | 'supplement' | 'reject';
  clause?: string | undefined;
  reason?: string | undefined;
  sentence?: string | undefined;
  by: string;
  at: Temporal.Instant;
}

/** Counted per file, which is locked: a file may be decided again when a supplement never came. */
export async function insertFormalityDecision(trx: Trx, decision: FormalityDecision): Promise<void> {
  const { last } = await trx
    .selectFrom('formality_decision')
    .select(({ fn }) => fn.max('revision').as('last'))
    .where('application_id', '=', decision.application)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('formality_decision')
    .values({
      application_id: decision.application,
      revision: (last ?? 0) + 1,
      outcome: decision.outcome,
      clause: decision.clause ?? null,
      reason_code: decision.reason ?? null,
      sentence: decision.sentence ?? null,
      given_by: decision.by,
      given_at: decision.at,
    })
    .execute();
}

/** When a file was accepted in form; undefined: not. */
export async function acceptedAt(db: Db, application: string): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('formality_decision')
    .select('given_at')
    .where('application_id', '=', application)
    .where('outcome', '=', 'accept')
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  return row?.given_at;
}

export async function insertPublicCode(
  trx: Trx,
  code: { application: string; programme: string; code: string },
): Promise<void> {
  await trx
    .insertInto('public_code')
    .values({ application_id: code.application, programme_id: code.programme, code: code.code })
    .execute();
}

export async function findPublicCode(db: Db, application: string): Promise<string | undefined> {
  return (
    await db
      .selectFrom('public_code')
      .select('code')
      .where('application_id', '=', application)
      .executeTakeFirst()
  )?.code;
}

export async function publicCodesOf(db: Db, programme: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('public_code')
    .select('code')
    .where('programme_id', '=', programme)
    .execute();
  return new Set(rows.map(({ code }) => code));
}
