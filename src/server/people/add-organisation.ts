import { z } from 'zod';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findOrganisationByCode, insertOrganisation } from './organisation.store.ts';

export const organisationToAdd = z.strictObject({
  kind: z.enum([
    'recommending-unit',
    'opinion-department',
    'department',
    'pool-office',
    'supervision',
    'installation',
  ]),
  name: z.string().trim().min(1).max(100),
  region: z.string().length(6).optional(),
  creditCode: z.string().length(18).optional(),
  of: z.uuid().optional(),
});

/** An office that takes part: entered by the administrator, unlike units, which register themselves. */
export async function addOrganisation(
  deps: Deps,
  person: Person,
  asked: z.output<typeof organisationToAdd>,
): Promise<{ organisation: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    if (asked.region && !deps.regions.has(asked.region))
      return refuse('bad-input', {}, [
        { field: 'region', code: 'region-unknown', facts: { given: asked.region } },
      ]);
    if (asked.creditCode && (await findOrganisationByCode(trx, asked.creditCode)))
      return refuse('unit-registered', { code: asked.creditCode });

    const { of: parent, ...organisation } = asked;
    const id = await insertOrganisation(trx, { ...organisation, parent });
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'add-organisation',
      subject: id,
      facts: { kind: asked.kind },
    });
    return { organisation: id };
  });
}
