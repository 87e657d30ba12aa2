import type { StandingSource } from '#domain/draw/sources.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export async function insertSources(
  trx: Trx,
  draw: string,
  sources: readonly { name: string; dueAt: Temporal.Instant }[],
): Promise<void> {
  if (sources.length === 0) return;
  await trx
    .insertInto('draw_source')
    .values(sources.map(({ name, dueAt }) => ({ draw_id: draw, name, due_at: dueAt })))
    .execute();
}

/** In the order announced. */
export async function sourcesOf(db: Db, draw: string, order: readonly string[]): Promise<StandingSource[]> {
  const rows = await db.selectFrom('draw_source').selectAll().where('draw_id', '=', draw).execute();
  const byName = new Map(rows.map((row) => [row.name, row]));
  return order.flatMap((name) => {
    const row = byName.get(name);
    return row
      ? [
          {
            name,
            dueAt: row.due_at,
            value: row.value ?? undefined,
            enteredBy: row.entered_by ?? undefined,
            checkedBy: row.checked_by ?? undefined,
          },
        ]
      : [];
  });
}

export async function saveEntered(
  trx: Trx,
  draw: string,
  name: string,
  entered: { value: string; by: string },
): Promise<void> {
  await trx
    .updateTable('draw_source')
    .set({ value: entered.value, entered_by: entered.by })
    .where('draw_id', '=', draw)
    .where('name', '=', name)
    .where('value', 'is', null)
    .execute();
}

export async function saveChecked(trx: Trx, draw: string, name: string, by: string): Promise<void> {
  await trx
    .updateTable('draw_source')
    .set({ checked_by: by })
    .where('draw_id', '=', draw)
    .where('name', '=', name)
    .where('checked_by', 'is', null)
    .execute();
}

/** Two persons typed differently: nothing is known yet. */
export async function clearEntered(trx: Trx, draw: string, name: string): Promise<void> {
  await trx
    .updateTable('draw_source')
    .set({ value: null, entered_by: null })
    .where('draw_id', '=', draw)
    .where('name', '=', name)
    .where('checked_by', 'is', null)
    .execute();
}

export interface WitnessSecret {
  person: string;
  /** SHA-256 of the secret's UTF-8, in hexadecimal. */
  digest: string;
  revealed: string | undefined;
}

/** False: this witness has sealed a secret already. */
export async function insertSecret(
  trx: Trx,
  draw: string,
  secret: { person: string; digest: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('witness_secret')
    .values({ draw_id: draw, person_id: secret.person, digest: Buffer.from(secret.digest, 'hex') })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** In the order of their digests: who spoke first is of no consequence. */
export async function secretsOf(db: Db, draw: string): Promise<WitnessSecret[]> {
  const rows = await db
    .selectFrom('witness_secret')
    .selectAll()
    .where('draw_id', '=', draw)
    .orderBy('digest')
    .execute();
  return rows.map((row) => ({
    person: row.person_id,
    digest: Buffer.from(row.digest).toString('hex'),
    revealed: row.revealed ?? undefined,
  }));
}

export async function saveRevealed(trx: Trx, draw: string, person: string, secret: string): Promise<void> {
  await trx
    .updateTable('witness_secret')
    .set({ revealed: secret })
    .where('draw_id', '=', draw)
    .where('person_id', '=', person)
    .where('revealed', 'is', null)
    .execute();
}
