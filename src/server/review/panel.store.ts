import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export interface Panel {
  id: string;
  programme: string;
  direction: string;
  number: number;
  openedAt: Temporal.Instant | null;
}

/** What people call a panel by, and what its draw is kept apart by: `berth-1`. */
export const panelCode = ({ direction, number }: Pick<Panel, 'direction' | 'number'>): string =>
  `${direction}-${number}`;

export async function insertPanel(
  trx: Trx,
  panel: { programme: string; direction: string; number: number },
): Promise<void> {
  await trx
    .insertInto('panel')
    .values({ id: newId(), programme_id: panel.programme, direction: panel.direction, number: panel.number })
    .execute();
}

export async function findPanel(db: Db, programme: string, code: string): Promise<Panel | undefined> {
  const rows = await panels(db).where('programme_id', '=', programme).execute();
  return rows.find((panel) => panelCode(panel) === code);
}

/** The same for whoever knows that it is there. */
export async function panelOf(db: Db, programme: string, code: string): Promise<Panel> {
  const panel = await findPanel(db, programme, code);
  if (!panel) throw new Error(`No panel ${code}`);
  return panel;
}

/** Held until the transaction ends: sealing and opening do not cross. */
export async function lockPanel(trx: Trx, id: string): Promise<Panel> {
  return panels(trx).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
}

export async function panelsOf(db: Db, programme: string): Promise<Panel[]> {
  return panels(db).where('programme_id', '=', programme).orderBy('direction').orderBy('number').execute();
}

const panels = (db: Db) =>
  db
    .selectFrom('panel')
    .select(['id', 'programme_id as programme', 'direction', 'number', 'opened_at as openedAt']);

export interface Seat {
  expert: string;
  pseudonym: string;
  chief: boolean;
}

export async function seatExpert(
  trx: Trx,
  seat: { panel: string; expert: string; pseudonym: string },
): Promise<void> {
  await trx
    .insertInto('panel_seat')
    .values({ panel_id: seat.panel, expert_id: seat.expert, pseudonym: seat.pseudonym })
    .execute();
}

/** Who sits on it now, by pseudonym. */
export async function seatsOf(db: Db, panel: string): Promise<Seat[]> {
  return db
    .selectFrom('panel_seat')
    .select(['expert_id as expert', 'pseudonym', 'chief'])
    .where('panel_id', '=', panel)
    .where('left_at', 'is', null)
    .orderBy('pseudonym')
    .execute();
}

export async function leaveSeats(trx: Trx, panel: string, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('panel_seat')
    .set({ left_at: at })
    .where('panel_id', '=', panel)
    .where('left_at', 'is', null)
    .execute();
}

export async function hasAssignments(db: Db, panel: string): Promise<boolean> {
  return (
    (await db
      .selectFrom('assignment')
      .select('application_id')
      .where('panel_id', '=', panel)
      .limit(1)
      .executeTakeFirst()) !== undefined
  );
}

export async function openPanel(
  trx: Trx,
  panel: string,
  opened: { by: string; before: string; at: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable('panel')
    .set({ opened_at: opened.at, opened_by: opened.by, witnessed_by: opened.before })
    .where('id', '=', panel)
    .where('opened_at', 'is', null)
    .execute();
}

export async function insertOpeningWitness(
  trx: Trx,
  witness: { panel: string; by: string; at: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto('opening_witness')
    .values({ panel_id: witness.panel, at: witness.at, witnessed_by: witness.by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who last said that he is there for the opening, and when. */
export async function lastWitness(
  db: Db,
  panel: string,
): Promise<{ by: string; at: Temporal.Instant } | undefined> {
  return db
    .selectFrom('opening_witness')
    .select(['witnessed_by as by', 'at'])
    .where('panel_id', '=', panel)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
