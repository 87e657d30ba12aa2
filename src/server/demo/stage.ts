import { join } from 'node:path';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import type { Deps } from '#server/deps.ts';
import type { Cast } from './cast.schema.ts';
import { findCaseFile, findCastMember } from './cast.store.ts';
import { type DemoCase, readCases } from './read-cases.ts';
import { readCast } from './read-cast.ts';
import { type DemoList, readLists } from './read-lists.ts';
import { readTour } from './read-tour.ts';
import { readYear } from './read-year.ts';
import type { Tour } from './tour.schema.ts';
import type { Year, YearRow } from './year.schema.ts';

/** Everything the cast needs to play: who they are, what they type, what they bring. */
export interface Stage {
  deps: Deps;
  cast: Cast;
  cases: ReadonlyMap<number, DemoCase>;
  lists: readonly DemoList[];
  opensAt: Temporal.Instant;
  sources: Readonly<Year['sources']>;
  year: readonly YearRow[];
  tour: Tour;
  /** Somebody of the cast, as one of the roles he has: the first of those asked for. */
  person: (key: string, ...roles: readonly Role[]) => Promise<Person>;
  /** Who of the cast has this address. */
  keyOf: (email: string | undefined) => string | undefined;
  demoCase: (number: number) => DemoCase;
  /** The file a case has become, if it has been begun. */
  file: (number: number) => Promise<CaseFile | undefined>;
}

export interface CaseFile {
  id: string;
  number: string;
  state: string;
  version: number;
}

/** What stands in a demo's folder, read without a database. */
export async function readScript(folder: string) {
  const demo = join(folder, 'demo');
  const cast = await readCast(demo);
  return {
    cast,
    cases: new Map((await readCases(demo, cast)).map((each) => [each.number, each])),
    lists: await readLists(demo),
    ...(await readYear(demo)),
    tour: await readTour(demo, cast),
  };
}
export type Script = Awaited<ReturnType<typeof readScript>>;

export function openStage(deps: Deps, script: Script): Stage {
  const { cast, cases } = script;
  const keys = new Map(Object.entries(cast.persons).map(([key, { email }]) => [email, key]));
  const demoCase = (number: number) => cases.get(number) ?? nobody(`case ${number}`);

  return {
    deps,
    ...script,
    demoCase,
    keyOf: (email) => (email === undefined ? undefined : keys.get(email)),
    person: async (key, ...roles) => {
      const { email, roles: has } = cast.persons[key] ?? nobody(key);
      for (const role of roles.length > 0 ? roles : has) {
        const member = await findCastMember(deps.db, email, role);
        if (member) return member;
      }
      return nobody(`${key} as ${roles.join(', ')}`);
    },
    file: (number) => {
      const { unit, direction } = demoCase(number);
      return findCaseFile(deps.db, { creditCode: unit.creditCode, direction, nth: nthOf(cases, number) });
    },
  };
}

/** A unit that begins two files in one direction has them in the order of their cases. */
function nthOf(cases: ReadonlyMap<number, DemoCase>, number: number): number {
  const mine = cases.get(number);
  return [...cases.values()].filter(
    (each) => each.unitKey === mine?.unitKey && each.direction === mine.direction && each.number < number,
  ).length;
}

function nobody(key: string): never {
  throw new Error(`The demonstration has no ${key}`);
}
