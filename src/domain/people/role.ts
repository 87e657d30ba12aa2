/** What a person may be within an organisation. Codes are stored and published: words an official would use. */
export const roles = [
  'filler',
  'unit-administrator',
  'joint-administrator',
  'recommending-clerk',
  'recommending-leader',
  'opinion-officer',
  'programme-officer',
  'pool-officer',
  'expert',
  'department-leader',
  'objection-handler',
  'supervisor',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const;

export type Role = (typeof roles)[number];
