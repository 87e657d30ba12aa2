import type { Application } from '#domain/application/application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Letter } from '#server/message/notify.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';

/** The letter that asks a joint unit whether it takes part. */
export async function askedOf(
  trx: Trx,
  { unit, number, direction, programmeVersion }: Application,
  organisation: string,
  at: Temporal.Instant,
): Promise<Letter & { facts: { number: string } }> {
  return {
    organisation,
    roles: ['joint-administrator'],
    template: 'joint-asked',
    facts: { unit: (await findOrganisation(trx, unit)).name, number, direction, programmeVersion },
    at,
  };
}
