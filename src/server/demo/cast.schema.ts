import { z } from 'zod';
import { roles } from '#domain/people/role.ts';
import type { OrganisationKind } from '#server/people/organisation.store.ts';

/** What rows of the other files refer to: `wu-6`, `unit-17`. */
export const castKey = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** The kinds that are stored; `other` only appears in forms and lists. */
const organisationKinds = [
  'unit',
  'recommending-unit',
  'opinion-department',
  'department',
  'pool-office',
  'supervision',
  'installation',
  'other',
] as const satisfies readonly (OrganisationKind | 'other')[];

const organisation = z.strictObject({
  kind: z.enum(organisationKinds),
  name: z.string().min(1),
  region: z.string().regex(/^\d{6}$/),
  creditCode: z.string().length(18),
  /** The organisation it belongs to: the department of a division, the parent of a branch. */
  of: castKey.optional(),
});

const person = z.strictObject({
  name: z.string().min(1),
  /** Left out: somebody without an account, such as a legal representative or a member of the public. */
  roles: z.array(z.enum(roles)).default([]),
  organisation: castKey.optional(),
  telephone: z.string().regex(/^0000-\d{8}$/),
  email: z.string().regex(/^[a-z0-9-]+@example\.org$/),
  /** Can sign in; the others of the cast are reached by acting as them. */
  password: z
    .literal('true')
    .transform(() => true)
    .optional(),
});

export const castSchema = z.strictObject({
  organisations: z.record(castKey, organisation),
  persons: z.record(castKey, person),
});

export type Cast = z.output<typeof castSchema>;
export type CastOrganisation = z.output<typeof organisation>;
export type CastPerson = z.output<typeof person>;
