import type { Actor, World } from './world.ts';

/** The offices of the province, each with the people a procedure needs. */
export interface Province {
  department: string;
  officer: Actor;
  secondOfficer: Actor;
  poolOfficer: Actor;
  secondPoolOfficer: Actor;
  supervisor: Actor;
}

export async function provinceOf(world: World): Promise<Province> {
  const department = await world.organisation('department', '省工业和信息化厅', { region: '370000' });
  const poolOffice = await world.organisation('pool-office', '省厅政策法规处', { region: '370000' });
  const supervision = await world.organisation('supervision', '派驻纪检监察组', { region: '370000' });
  return {
    department,
    officer: await world.actor(department, 'programme-officer', '蒋十二'),
    secondOfficer: await world.actor(department, 'programme-officer', '沈十三'),
    poolOfficer: await world.actor(poolOffice, 'pool-officer', '韩十四'),
    secondPoolOfficer: await world.actor(poolOffice, 'pool-officer', '薛六七'),
    supervisor: await world.actor(supervision, 'supervisor', '秦十七'),
  };
}
