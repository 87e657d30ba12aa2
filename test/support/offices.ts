import type { Role } from '#domain/people/role.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { insertMembership } from '#server/people/person.store.ts';
import { openSession } from '#server/session/open-session.ts';
import { demoCase, must } from './filled.ts';
import { type Actor, asking, type World } from './world.ts';

/** A city with those who check, sign and are asked for their opinion. */
export interface City {
  bureau: string;
  emergencyDepartment: string;
  clerk: Actor;
  leader: Actor;
  opinionOfficer: Actor;
}

/** The city that recommends the unit of a demo case. */
export async function cityOf(world: World, caseNumber: number): Promise<City> {
  const { city } = await demoCase(caseNumber);
  const bureau = await world.organisation('recommending-unit', `${city}市工业和信息化局`, { region: city });
  const emergencyDepartment = await world.organisation('opinion-department', `${city}市应急管理局`, {
    region: city,
  });
  return {
    bureau,
    emergencyDepartment,
    clerk: await world.actor(bureau, 'recommending-clerk', '经办人'),
    leader: await world.actor(bureau, 'recommending-leader', '负责人'),
    opinionOfficer: await world.actor(emergencyDepartment, 'opinion-officer', '应急经办人'),
  };
}

/** The unit of a demo case, with the administrator who fills in and submits. */
export async function applicantOf(world: World, caseNumber: number): Promise<Actor> {
  const { unit } = await demoCase(caseNumber);
  const organisation = await world.organisation('unit', unit.name, {
    creditCode: unit.creditCode,
    region: unit.region,
  });
  return world.actor(organisation, 'unit-administrator', '单位管理员');
}

/** The unit of a demo case by the public form: its first administrator is signed in by the answer. */
export async function registered(world: World, caseNumber: number): Promise<Omit<Actor, 'person'>> {
  const { name, creditCode, region } = (await demoCase(caseNumber)).unit;
  const administrator = {
    name: '单位管理员',
    signInName: `unit-${caseNumber}`,
    password: '泉城的春天来得很早，花也开了',
  };
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/units',
    payload: { name, creditCode, region, administrator },
  });
  must({ status: response.statusCode, body: response.json() });
  return asking(world.app, response.cookies.find((cookie) => cookie.name === 'shifan_session')?.value);
}

/** The same person in another role of the same organisation, signed in as that. */
export async function alsoAs(world: World, { person }: Actor, role: Role): Promise<Actor> {
  const { id, organisation, department } = person;
  const { db } = world.deps;
  const membership = await inTransaction(db, (trx) =>
    insertMembership(trx, { person: id, organisation, role, at: world.clock.now() }),
  );
  const token = await inTransaction(db, (trx) => openSession(world.deps, trx, { person: id, membership }));
  return { person: { id, role, organisation, department, membership }, ...asking(world.app, token) };
}
