import type { Translation } from '../language.ts';
import type { people as chinese } from '../zh-CN/people.ts';

export const people = {
  role: {
    filler: 'filler',
    'unit-administrator': 'unit administrator',
    'joint-administrator': 'joint unit’s administrator',
    'recommending-clerk': 'clerk of the recommending unit',
    'recommending-leader': 'leader of the recommending unit',
    'opinion-officer': 'officer of the department consulted',
    'programme-officer': 'programme officer',
    'pool-officer': 'pool office',
    expert: 'expert',
    'department-leader': 'department leader',
    'objection-handler': 'objection handler',
    supervisor: 'supervisor',
    'system-administrator': 'system administrator',
    'security-administrator': 'security administrator',
    'audit-administrator': 'audit administrator',
    clock: 'system, when time is up',
    visitor: 'public',
  },
  organisation: {
    unit: 'applicant',
    'joint-unit': 'joint unit',
    'recommending-unit': 'recommending unit',
    'opinion-department': 'department consulted',
    department: 'department in charge',
    'pool-office': 'pool office',
    supervision: 'supervision',
    installation: 'office that runs the system',
  },
} satisfies Translation<typeof chinese>;
