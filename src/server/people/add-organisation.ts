import { z } from 'zod';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import {
  departments,
  findOrganisation,
  findOrganisationByCode,
  insertOrganisation,
  type Organisation,
  type OrganisationKind,
} from './organisation.store.ts';

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

    const { of, ...organisation } = asked;
    const parent = await above(trx, asked.kind, of);
    if (isRefusal(parent)) return parent;
    const id = await insertOrganisation(trx, { ...organisation, parent: parent?.id });
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'add-organisation',
      subject: id,
      facts: { kind: asked.kind },
    });
    return { organisation: id };
  });
}

/**
 * What an office belongs to. A department without it is one of its own; a pool office and a supervision are always a
 * department's, of the only one where nothing is said.
 */
async function above(
  trx: Trx,
  kind: OrganisationKind,
  of: string | undefined,
): Promise<Organisation | Refusal | undefined> {
  if (of !== undefined) {
    const parent = await findOrganisation(trx, of).catch(() => undefined);
    return parent && (!needsDepartment.has(kind) || parent.department) ? parent : refused('department-open');
  }
  if (!needsDepartment.has(kind)) return undefined;
  const all = await departments(trx);
  if (all.length === 1) return all[0];
  return refused(all.length === 0 ? 'department-missing' : 'department-open');
}

const needsDepartment: ReadonlySet<OrganisationKind> = new Set(['pool-office', 'supervision']);
const refused = (code: string): Refusal => refuse('bad-input', {}, [{ field: 'of', code }]);
