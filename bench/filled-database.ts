import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { isRefusal } from '#domain/refusal.ts';
import { connect, createDatabaseIn } from '#server/database/connect.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { migrateDatabase } from '#server/database/migrate.ts';
import { enrolCast } from '#server/demo/enrol-cast.ts';
import { applying } from '#server/demo/playing/applying.ts';
import { openStage, readScript } from '#server/demo/stage.ts';
import type { YearRow } from '#server/demo/year.schema.ts';
import type { Deps } from '#server/deps.ts';
import { openStorage } from '#server/files/storage.ts';
import { departments } from '#server/people/organisation.store.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { RunningProgrammes } from '#server/programme/running-programmes.ts';
import { readRegions } from '#server/regions.ts';
import { openSession } from '#server/session/open-session.ts';
import { officialCalendar } from '../calendars/official.ts';

export interface FilledDatabase {
  number: string;
  /** The session of the applicant whose file it is. */
  token: string;
}

const folder = resolve(import.meta.dirname, '../programmes/shandong-2023');
const filledOn = Temporal.Instant.from('2023-05-10T09:00+08:00');

/** A database in which the cast is enrolled and one of them has submitted a whole application with its papers. */
export async function fillDatabase(
  clusterUrl: (database: string) => string,
  dataFolder: string,
  caseNumber: number,
): Promise<FilledDatabase & { url: string }> {
  await createDatabaseIn(clusterUrl('postgres'), 'shifan');
  const url = clusterUrl('shifan');
  await migrateDatabase(url, Temporal.Now.instant());
  const db = connect(url);
  try {
    return { url, ...(await playOneCase(await depsOn(db, url, dataFolder), caseNumber)) };
  } finally {
    await db.destroy();
  }
}

async function playOneCase(deps: Deps, caseNumber: number): Promise<FilledDatabase> {
  const stage = openStage(deps, await readScript(folder));
  await enrolCast(deps, stage.cast);
  const { programme } = await readProgrammeFolder(folder);
  if (!programme) throw new Error('The programme does not read: run shifan lint.');
  const [department] = await departments(deps.db);
  if (!department) throw new Error('The cast has no department');
  await enableProgramme(deps, 'clock', programme, department.id);

  const { administrator } = stage.demoCase(caseNumber);
  for (const act of ['start', 'fill', 'submit']) {
    const row: YearRow = { at: filledOn, who: administrator, act };
    const outcome = await applying[act]?.(stage, row, caseNumber);
    if (isRefusal(outcome)) throw new Error(`${act}: ${JSON.stringify(outcome)}`);
  }
  const { number } = (await stage.file(caseNumber)) ?? missing(caseNumber);
  const { id, membership } = await stage.person(administrator, 'unit-administrator');
  const token = await inTransaction(deps.db, (trx) => openSession(deps, trx, { person: id, membership }));
  return { number, token };
}

async function depsOn(db: Deps['db'], url: string, dataFolder: string): Promise<Deps> {
  return {
    db,
    config: {
      mode: 'start',
      port: 0,
      host: '127.0.0.1',
      dataFolder,
      databaseUrl: url,
      address: 'http://localhost',
      smtpUrl: undefined,
      mailFrom: 'shifan@localhost',
      fontFolder: undefined,
      demoAt: undefined,
    },
    programmes: new RunningProgrammes(),
    storage: await openStorage(dataFolder),
    regions: await readRegions(),
    calendar: officialCalendar,
    now: () => filledOn,
    wallNow: () => Temporal.Now.instant(),
    random: (bytes) => randomBytes(bytes),
  };
}

function missing(caseNumber: number): never {
  throw new Error(`Case ${caseNumber} has no file`);
}
