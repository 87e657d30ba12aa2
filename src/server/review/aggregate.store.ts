import type { Mean } from '#domain/scoring/mean.ts';
import type { Trx } from '#server/database/in-transaction.ts';

export interface StoredAggregate {
  application: string;
  run: number;
  /** A sum of hundredths of a point over so many sheets: 211/3 stays 211/3. */
  total: Mean;
  trimmed: boolean;
  inputsHash: Buffer;
}

export async function insertAggregate(
  trx: Trx,
  { application, run, total, trimmed, inputsHash }: StoredAggregate,
): Promise<void> {
  await trx
    .insertInto('aggregate')
    .values({
      application_id: application,
      run,
      points_sum: total.sum,
      sheets: total.count,
      trimmed,
      inputs_hash: inputsHash,
    })
    .execute();
}
