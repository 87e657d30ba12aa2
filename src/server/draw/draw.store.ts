import type { DrawState } from '#domain/draw/draw.ts';
import type { DrawRule } from '#domain/draw/draw-order.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { DrawRow } from '#server/database/tables.ts';

/** What is fixed about a draw beside its numbers. */
export interface DrawPlan {
  id: DrawRule;
  /** The panel it fills, `berth-1`: another draw fills another. */
  panel: string;
  /** Fields of expertise of which one suffices. */
  fields: readonly string[];
  /** Names of the public sources in the order announced. */
  sources: readonly string[];
}

export interface Draw {
  id: string;
  programme: string;
  number: number;
  direction: string;
  state: DrawState;
  rule: DrawPlan;
  take: number;
  alternates: number;
  requestedBy: string;
  approvedBy: string | null;
  witnessedBy: string | null;
  frozenAt: Temporal.Instant | null;
  drawnAt: Temporal.Instant | null;
  cancelledAt: Temporal.Instant | null;
  cancelReason: string | null;
  replaces: string | null;
}

export async function insertDraw(
  trx: Trx,
  draw: Pick<
    Draw,
    'programme' | 'number' | 'direction' | 'rule' | 'take' | 'alternates' | 'requestedBy' | 'replaces'
  >,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('draw')
    .values({
      id,
      programme_id: draw.programme,
      number: draw.number,
      direction: draw.direction,
      state: 'requested',
      rule: JSON.stringify(draw.rule),
      take: draw.take,
      alternates: draw.alternates,
      requested_by: draw.requestedBy,
      replaces_id: draw.replaces,
    })
    .execute();
  return id;
}

export async function findDraw(db: Db, programme: string, number: number): Promise<Draw | undefined> {
  const row = await db
    .selectFrom('draw')
    .selectAll()
    .where('programme_id', '=', programme)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toDraw(row);
}

export async function lockDraw(trx: Trx, programme: string, number: number): Promise<Draw | undefined> {
  const row = await trx
    .selectFrom('draw')
    .selectAll()
    .where('programme_id', '=', programme)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  return row && toDraw(row);
}

export async function lockDrawById(trx: Trx, id: string): Promise<Draw> {
  return toDraw(
    await trx.selectFrom('draw').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow(),
  );
}

export async function drawsOf(db: Db, programme: string, direction?: string): Promise<Draw[]> {
  const query = db.selectFrom('draw').selectAll().where('programme_id', '=', programme).orderBy('number');
  return (await (direction ? query.where('direction', '=', direction) : query).execute()).map(toDraw);
}

export async function saveDraw(trx: Trx, draw: Draw): Promise<void> {
  await trx
    .updateTable('draw')
    .set({
      state: draw.state,
      rule: JSON.stringify(draw.rule),
      take: draw.take,
      alternates: draw.alternates,
      approved_by: draw.approvedBy,
      witnessed_by: draw.witnessedBy,
      frozen_at: draw.frozenAt,
      drawn_at: draw.drawnAt,
      cancelled_at: draw.cancelledAt,
      cancel_reason: draw.cancelReason,
    })
    .where('id', '=', draw.id)
    .execute();
}

const toDraw = (row: DrawRow): Draw => ({
  id: row.id,
  programme: row.programme_id,
  number: row.number,
  direction: row.direction,
  state: row.state,
  rule: row.rule as unknown as DrawPlan,
  take: row.take,
  alternates: row.alternates,
  requestedBy: row.requested_by,
  approvedBy: row.approved_by,
  witnessedBy: row.witnessed_by,
  frozenAt: row.frozen_at,
  drawnAt: row.drawn_at,
  cancelledAt: row.cancelled_at,
  cancelReason: row.cancel_reason,
  replaces: row.replaces_id,
});
