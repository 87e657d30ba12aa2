import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { Speak } from '#messages/speak.ts';
import { officialCalendar } from '../../calendars/official.ts';
import { workInBackground } from './background.ts';
import type { Config, Mode } from './config.ts';
import { takeDataFolder } from './data-folder.ts';
import { startCluster } from './database/cluster.ts';
import { checkReachable, connect, createDatabaseIn, dropDatabaseIn } from './database/connect.ts';
import { migrateDatabase } from './database/migrate.ts';
import { accountsOf } from './demo/accounts.ts';
import { DemoClock } from './demo/demo-clock.ts';
import { refuseDemoDatabase } from './demo/refuse-demo-database.ts';
import type { Deps } from './deps.ts';
import { openStorage } from './files/storage.ts';
import type { App } from './http/app.ts';
import { deskPages } from './http/desk-pages.ts';
import { offerFirstAdministrator } from './people/first-administrator.ts';
import { RunningProgrammes } from './programme/running-programmes.ts';
import { readRegions } from './regions.ts';
import { StartProblem } from './start-problem.ts';

export interface Running {
  app: App;
  deps: Deps;
  address: string;
  /** What the operator is told once it is ready: accounts of a demo, the link for the first administrator. */
  firstWords: (speak: Speak) => readonly string[];
  /** Settled when a demonstration is to begin anew. */
  toldToRestart: Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Everything from nothing to answering requests. What was begun is undone when a later step cannot go on. `afresh`: a
 * demonstration leaves what was done in it behind.
 */
export async function start(config: Config, { afresh = false } = {}): Promise<Running> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await portIsFree(config);
    undo.push(await takeDataFolder(config.dataFolder));

    // The database is made by processes of its own: while they are at it, the rest of the program is read.
    let parts: ReturnType<typeof loadParts> | undefined;
    const read = () => {
      parts ??= loadParts(config.mode);
      return parts;
    };
    const database = await prepareDatabase(config, undo, afresh, read);
    const { server, demo: demonstration, regions } = read();
    const db = connect(database.url, { asOwner: database.rolesMissing });
    undo.push(() => db.destroy());

    const wallNow = () => Temporal.Now.instant();
    const demoClock = config.mode === 'demo' ? new DemoClock(wallNow) : undefined;
    const deps: Deps = {
      db,
      config,
      programmes: new RunningProgrammes(),
      storage: await openStorage(config.dataFolder),
      regions: await regions,
      calendar: officialCalendar,
      now: demoClock?.now ?? wallNow,
      wallNow,
      random: (bytes) => randomBytes(bytes),
    };
    await deps.programmes.read(db);
    const restart = Promise.withResolvers<void>();
    // A database of the operator's own is never dropped.
    const restarts = config.databaseUrl ? undefined : restart.resolve;
    const loaded = await demonstration;
    const demo =
      loaded &&
      demoClock &&
      (await loaded.startDemo(deps, demoClock, { restart: restarts, from: loaded.from }));
    if (!demo) await refuseDemoDatabase(db);
    const link = demo ? undefined : await offerFirstAdministrator(deps);

    const app = await (await server).buildServer(
      deps,
      { log: { level: process.env.SHIFAN_LOG ?? 'warn' }, origin: config.address, allowLocalOrigins: true },
      demo,
    );
    undo.push(() => app.close());
    await app.register((scope) => deskPages(scope as App, deps));
    await app.listen({ port: config.port, host: config.host });
    undo.push(workInBackground(deps, app.log));

    const firstWords = (speak: Speak) => [
      ...(database.rolesMissing ? [speak('start.rolesMissing')] : []),
      ...(link ? [speak('start.firstAdministrator', { link })] : []),
      ...(demo ? accountsOf(demo.stage, speak) : []),
    ];
    return { app, deps, address: config.address, firstWords, toldToRestart: restart.promise, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

const loadParts = (mode: Mode) => ({
  server: import('./routes.ts'),
  demo: mode === 'demo' ? loadDemo() : undefined,
  regions: readRegions(),
});

async function loadDemo() {
  const { readDemo, startDemo } = await import('./demo/start-demo.ts');
  const from = readDemo();
  from.catch(() => {}); // heard where it is waited for: until then the database is being made
  return { startDemo, from };
}

async function prepareDatabase(
  { mode, databaseUrl, dataFolder }: Config,
  undo: (() => Promise<unknown>)[],
  afresh: boolean,
  meanwhile: () => void,
): Promise<{ url: string; rolesMissing: boolean }> {
  let url = databaseUrl;
  if (url) await checkReachable(url);
  else {
    const cluster = await startCluster(dataFolder, { meanwhile });
    undo.push(cluster.stop);
    if (afresh && mode === 'demo') await dropDatabaseIn(cluster.url('postgres'), 'shifan');
    await createDatabaseIn(cluster.url('postgres'), 'shifan');
    url = cluster.url('shifan');
  }
  const { rolesMissing } = await migrateDatabase(url, Temporal.Now.instant());
  return { url, rolesMissing };
}

/** Asked before anything is started, so that a taken port costs nobody a database start. */
function portIsFree({ port, host }: Config): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      taken(
        code === 'EADDRINUSE'
          ? new StartProblem('port-taken', { port: String(port) })
          : new StartProblem('port-forbidden', { host, port: String(port), why: code ?? '' }),
      ),
    );
    probe.listen(port, host, () => probe.close(() => free()));
  });
}
