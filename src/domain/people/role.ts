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

/** Who has the page on which officers read a whole application, for each file that he finds. */
export const opensFiles: readonly Role[] = [
  'recommending-clerk',
  'recommending-leader',
  'programme-officer',
  'department-leader',
  'supervisor',
];

/** Who works for the department that runs a programme, and finds what is its own and nothing else. */
const ofDepartment: readonly Role[] = [
  'programme-officer',
  'pool-officer',
  'department-leader',
  'objection-handler',
  'supervisor',
];

export const worksForDepartment = (role: Role): boolean => ofDepartment.includes(role);
