import type { Person } from './person.ts';
import type { Role } from './role.ts';

/** Whom one may bring in: an administrator of the installation anybody, others people of their own office or unit. */
const ownPeople: Partial<Record<Role, readonly Role[]>> = {
  'unit-administrator': ['filler', 'unit-administrator', 'joint-administrator'],
  'recommending-leader': ['recommending-clerk', 'recommending-leader'],
};

/** Roles that fit each kind of organisation; nobody becomes a department leader in an enterprise. */
export const rolesIn: Readonly<Record<string, readonly Role[]>> = {
  unit: ['filler', 'unit-administrator', 'joint-administrator'],
  'recommending-unit': ['recommending-clerk', 'recommending-leader'],
  'opinion-department': ['opinion-officer'],
  department: ['programme-officer', 'department-leader', 'objection-handler', 'expert'],
  'pool-office': ['pool-officer', 'expert'],
  supervision: ['supervisor'],
  installation: ['system-administrator', 'security-administrator', 'audit-administrator'],
};

export function mayInvite(person: Person, into: { organisation: string; kind: string }, role: Role): boolean {
  if (!rolesIn[into.kind]?.includes(role)) return false;
  if (person.role === 'system-administrator') return true;
  return person.organisation === into.organisation && (ownPeople[person.role]?.includes(role) ?? false);
}
