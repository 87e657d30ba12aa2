import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { departmentOf, type Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';

interface Narrowable<Query> {
  where: (column: never, operator: never, value: never) => Query;
}

const all = Object.keys(states) as ApplicationState[];
const submittedOnce = all.filter((state) => state !== 'draft' && state !== 'lapsed');
const atTheProvince = all.filter((state) => states[state].province);

/**
 * Narrows a query over `application` to the files a person may see; every read goes through here, so that lists,
 * counts, searches and single files agree. Scope is columns of the row itself: nothing is joined to decide it.
 *
 * An applicant sees his own; a recommending unit what was submitted to it (a draft taken back is gone from there); the
 * department that runs the programme what was reported; its supervisor everything that was ever submitted. Experts, the pool office and the
 * departments asked for an opinion see files only through what was assigned or written to them.
 */
export function visibleTo<Query extends Narrowable<Query>>(query: Query, person: Person): Query {
  const scope = scopes[person.role];
  if (!scope) return query.where('application.id' as never, 'is' as never, null as never);
  return scope.reduce(
    (narrowed, [column, operator, value]) =>
      narrowed.where(`application.${column}` as never, operator as never, valueFor(value, person) as never),
    query,
  );
}

type Limit = readonly [column: string, operator: string, value: unknown];

const scopes: Partial<Record<Role, readonly Limit[]>> = {
  filler: [['unit_id', '=', 'own']],
  'unit-administrator': [['unit_id', '=', 'own']],
  'recommending-clerk': [
    ['recommending_unit_id', '=', 'own'],
    ['state', 'in', submittedOnce],
  ],
  'recommending-leader': [
    ['recommending_unit_id', '=', 'own'],
    ['state', 'in', submittedOnce],
  ],
  'programme-officer': [
    ['department_id', '=', 'department'],
    ['state', 'in', atTheProvince],
  ],
  'department-leader': [
    ['department_id', '=', 'department'],
    ['state', 'in', atTheProvince],
  ],
  supervisor: [
    ['department_id', '=', 'department'],
    ['state', 'in', submittedOnce],
  ],
};

const valueFor = (value: unknown, person: Person): unknown => {
  if (value === 'own') return person.organisation;
  return value === 'department' ? departmentOf(person) : value;
};
