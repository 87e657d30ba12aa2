import { sql } from 'kysely';
import { states } from '#domain/application/lifecycle.ts';
import type { Exclusion, Participant, PoolExpert } from '#domain/draw/exclusions.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

const live = Object.entries(states)
  .filter(([, state]) => state.live)
  .map(([code]) => code as keyof typeof states);

/** Experts of a department's pool in one of these fields, with where they are employed on a day, and why they are set aside. */
export async function candidatesOf(
  db: Db,
  department: string,
  fields: readonly string[],
  on: Temporal.PlainDate,
): Promise<(PoolExpert & { identityCommitment: string })[]> {
  const rows = await db
    .selectFrom('expert')
    .innerJoin('expert_detail as detail', 'detail.expert_id', 'expert.id')
    .leftJoin('employment', (join) =>
      join
        .onRef('employment.expert_id', '=', 'expert.id')
        .on((on_) => on_.or([on_('employment.from_on', 'is', null), on_('employment.from_on', '<=', on)]))
        .on((on_) => on_.or([on_('employment.until_on', 'is', null), on_('employment.until_on', '>=', on)])),
    )
    .select(['expert.id', 'expert.id_commitment', 'employment.employer_name', 'employment.credit_code'])
    .select(({ selectFrom }) =>
      selectFrom('unavailability')
        .select('reason_code')
        .whereRef('unavailability.expert_id', '=', 'expert.id')
        .where('unavailability.from_on', '<=', on)
        .where('unavailability.until_on', '>=', on)
        .orderBy('unavailability.from_on')
        .limit(1)
        .as('unavailable'),
    )
    .where('expert.department_id', '=', department)
    .where('expert.state', '=', 'active')
    .where(sql<boolean>`detail.fields && ${[...fields]}::text[]`)
    .orderBy('expert.id')
    .execute();

  const byId = new Map<
    string,
    {
      id: string;
      identityCommitment: string;
      unavailable: string | undefined;
      employers: { name: string; creditCode: string | undefined }[];
    }
  >();
  for (const row of rows) {
    const expert = byId.get(row.id) ?? {
      id: row.id,
      identityCommitment: Buffer.from(row.id_commitment).toString('hex'),
      unavailable: row.unavailable ?? undefined,
      employers: [],
    };
    if (row.employer_name !== null)
      expert.employers.push({ name: row.employer_name, creditCode: row.credit_code ?? undefined });
    byId.set(row.id, expert);
  }
  return [...byId.values()];
}

/** Every unit that leads or joins in a file of the call that is still to be decided. */
export async function participantsOf(db: Db, programme: string): Promise<Participant[]> {
  const leads = await db
    .selectFrom('application')
    .innerJoin('organisation', 'organisation.id', 'application.unit_id')
    .select([
      'application.id as application',
      'application.direction',
      'organisation.name',
      'organisation.credit_code as creditCode',
    ])
    .where('application.programme_id', '=', programme)
    .where('application.state', 'in', live)
    .orderBy('application.number')
    .execute();
  const joints = await db
    .selectFrom('joint_unit')
    .innerJoin('application', 'application.id', 'joint_unit.application_id')
    .leftJoin('organisation', 'organisation.id', 'joint_unit.organisation_id')
    .select([
      'application.id as application',
      'application.direction',
      'joint_unit.name',
      'organisation.credit_code as creditCode',
    ])
    .where('application.programme_id', '=', programme)
    .where('application.state', 'in', live)
    .where('joint_unit.state', 'in', ['invited', 'confirmed'])
    .orderBy('application.number')
    .orderBy('joint_unit.id')
    .execute();

  const as =
    (part: Participant['part']) =>
    ({ creditCode, ...row }: (typeof leads)[number]): Participant => ({
      ...row,
      part,
      creditCode: creditCode ?? undefined,
    });
  return [...leads.map(as('lead')), ...joints.map(as('joint'))];
}

export interface PoolMember {
  position: number;
  pseudonym: string;
  expert: string;
}

export async function insertPool(trx: Trx, draw: string, members: readonly PoolMember[]): Promise<void> {
  await trx
    .insertInto('draw_pool')
    .values(members.map(({ expert, ...member }) => ({ draw_id: draw, expert_id: expert, ...member })))
    .execute();
}

export async function insertExclusions(
  trx: Trx,
  draw: string,
  exclusions: readonly Exclusion[],
): Promise<void> {
  if (exclusions.length === 0) return;
  await trx
    .insertInto('draw_exclusion')
    .values(
      exclusions.map((each) => ({
        draw_id: draw,
        expert_id: each.expert,
        reason_code: each.reason,
        source: each.source,
        application_id: each.application,
      })),
    )
    .execute();
}

export async function poolOf(db: Db, draw: string): Promise<PoolMember[]> {
  return db
    .selectFrom('draw_pool')
    .select(['position', 'pseudonym', 'expert_id as expert'])
    .where('draw_id', '=', draw)
    .orderBy('position')
    .execute();
}

export async function exclusionsOf(db: Db, draw: string) {
  return db
    .selectFrom('draw_exclusion')
    .leftJoin('application', 'application.id', 'draw_exclusion.application_id')
    .select(['expert_id as expert', 'reason_code as reason', 'source', 'application.number'])
    .where('draw_id', '=', draw)
    .orderBy('expert_id')
    .execute();
}

/** Every pseudonym that has stood in a draw of the programme: none is given to two. */
export async function pseudonymsOf(db: Db, programme: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('draw_pool')
    .innerJoin('draw', 'draw.id', 'draw_pool.draw_id')
    .select('pseudonym')
    .where('draw.programme_id', '=', programme)
    .execute();
  return new Set(rows.map(({ pseudonym }) => pseudonym));
}
