import type { Person } from './person.ts';
import type { Role } from './role.ts';

/** What somebody is, and where: a role he holds now. */
export interface Held {
  organisation: string;
  role: Role;
}

/**
 * Whose password one may have set anew. Whoever makes the link could open it himself, so it must open no desk whose duty
 * is kept apart from his: the three administrators (GB/T 22239-2019 §8.1.5) do not reset all of each other, and a
 * recommending leader does not reset the clerk whose check he signs.
 */
const resets: Partial<Record<Role, readonly Role[] | 'others'>> = {
  'unit-administrator': ['filler'],
  'system-administrator': 'others',
  'security-administrator': ['system-administrator', 'audit-administrator'],
  'audit-administrator': ['security-administrator'],
};

const keptApart: readonly Role[] = ['security-administrator', 'audit-administrator'];

/** A password opens everything its owner may be, so each of his roles counts; one's own is changed by the present one. */
export function mayResetPassword(person: Person, of: { id: string; holds: readonly Held[] }): boolean {
  const whose = resets[person.role];
  if (!whose || of.id === person.id || of.holds.length === 0) return false;
  return of.holds.every(({ organisation, role }) => {
    if (person.role === 'unit-administrator' && organisation !== person.organisation) return false;
    return whose === 'others' ? !keptApart.includes(role) : whose.includes(role);
  });
}
