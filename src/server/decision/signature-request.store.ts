import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface SignatureRequest<Payload> {
  payload: Payload;
  hash: Buffer;
  preparedBy: string;
  preparedByName: string;
  preparedAt: Temporal.Instant;
}

export type SignedKind = 'decision' | 'notice';

/** Prepared anew until it is signed: what stood there before is gone, and so is what somebody had read of it. */
export async function putSignatureRequest(
  trx: Trx,
  request: {
    programme: string;
    kind: SignedKind;
    payload: unknown;
    hash: Buffer;
    by: string;
    at: Temporal.Instant;
  },
): Promise<void> {
  const set = {
    payload: JSON.stringify(request.payload),
    hash: request.hash,
    prepared_by: request.by,
    prepared_at: request.at,
  };
  await trx
    .insertInto('signature_request')
    .values({ programme_id: request.programme, kind: request.kind, ...set })
    .onConflict((conflict) => conflict.columns(['programme_id', 'kind']).doUpdateSet(set))
    .execute();
}

const requests = (db: Db, programme: string, kind: SignedKind) =>
  db
    .selectFrom('signature_request')
    .innerJoin('person', 'person.id', 'signature_request.prepared_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'signature_request.prepared_by')
    .select(['payload', 'hash', 'prepared_by', 'prepared_at', 'person.label', 'person_detail.name'])
    .where('programme_id', '=', programme)
    .where('kind', '=', kind);

export async function findSignatureRequest<Payload>(
  db: Db,
  programme: string,
  kind: SignedKind,
): Promise<SignatureRequest<Payload> | undefined> {
  const row = await requests(db, programme, kind).executeTakeFirst();
  return row && toRequest<Payload>(row);
}

/** Held until the transaction ends: nobody prepares it anew while it is being signed. */
export async function lockSignatureRequest<Payload>(
  trx: Trx,
  programme: string,
  kind: SignedKind,
): Promise<SignatureRequest<Payload> | undefined> {
  const row = await requests(trx, programme, kind).forUpdate('signature_request').executeTakeFirst();
  return row && toRequest<Payload>(row);
}

export async function deleteSignatureRequest(trx: Trx, programme: string, kind: SignedKind): Promise<void> {
  await trx
    .deleteFrom('signature_request')
    .where('programme_id', '=', programme)
    .where('kind', '=', kind)
    .execute();
}

const toRequest = <Payload>(row: {
  payload: unknown;
  hash: Uint8Array;
  prepared_by: string;
  prepared_at: Temporal.Instant;
  label: string;
  name: string | null;
}): SignatureRequest<Payload> => ({
  payload: row.payload as Payload,
  hash: Buffer.from(row.hash),
  preparedBy: row.prepared_by,
  preparedByName: row.name ?? row.label,
  preparedAt: row.prepared_at,
});
