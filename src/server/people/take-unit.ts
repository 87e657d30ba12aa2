import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import {
  claimOrganisation,
  findOrganisationByCode,
  hasMembers,
  insertOrganisation,
} from './organisation.store.ts';

/** The organisation of a credit code for its own people. A code is registered once; whoever comes second is told whom to ask. */
export async function takeUnit(
  trx: Trx,
  unit: { creditCode: string; name: string; region: string },
): Promise<string | Refusal> {
  const known = await findOrganisationByCode(trx, unit.creditCode);
  if (!known) return insertOrganisation(trx, { kind: 'unit', ...unit });
  if (await hasMembers(trx, known.id)) return refuse('unit-registered', { code: unit.creditCode });

  await claimOrganisation(trx, known.id, unit);
  return known.id;
}
