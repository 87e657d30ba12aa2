import type { Actor, World } from './world.ts';
import { demoCase } from './filled.ts';

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
  const emergencyDepartment = await world.organisation('opinion-department', `${city}市应急管理局`, { region: city });
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
  const organisation = await world.organisation('unit', unit.name, { creditCode: unit.creditCode, region: unit.region });
  return world.actor(organisation, 'unit-administrator', '单位管理员');
}
