import type { Role } from '#domain/people/role.ts';
import type { Path } from '#web/paths.ts';

/** Where each role begins its day. */
const firstPages = {
  filler: '/home',
  'unit-administrator': '/home',
  'joint-administrator': '/participations',
  'recommending-clerk': '/desk',
  'recommending-leader': '/recommendation',
  'opinion-officer': '/opinions-to-give',
  'programme-officer': '/programme',
  'pool-officer': '/draws',
  expert: '/scoring',
  'department-leader': '/to-sign',
  'objection-handler': '/objections',
  supervisor: '/supervision',
  'system-administrator': '/admin/accounts',
  'security-administrator': '/admin/accounts',
  'audit-administrator': '/admin/accounts',
} as const satisfies Record<Role, Path>;

/** Typed as the one page that always stands: the router learns of the others as they are built. */
export const firstPage = (role: Role): '/home' => firstPages[role] as '/home';
