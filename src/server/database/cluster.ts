import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from '#server/start-problem.ts';
import { type Account, databaseAccount } from './account.ts';
import { exists, placeBinaries, placeCluster } from './placement.ts';

/** A running PostgreSQL of our own. It outlives a killed parent, so that the next start finds and reuses it. */
export interface Cluster {
  url: (database: string) => string;
  /** Whether it was already running when we came. */
  reused: boolean;
  stop: () => Promise<void>;
}

const settings = ['listen_addresses=127.0.0.1', 'max_connections=60', 'shared_buffers=256MB'];
/** For tests, whose data is worth nothing after a crash. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100'];

/** `meanwhile` is called each time that a process of the database has been set to work. */
export async function startCluster(
  dataFolder: string,
  options: { careless?: boolean; meanwhile?: () => void } = {},
): Promise<Cluster> {
  const account = databaseAccount();
  const binaries = await placeBinaries(account);
  const folder = await placeCluster(dataFolder, account);
  const tools = { binaries, folder, account, meanwhile: options.meanwhile };

  const password = await passwordFor(dataFolder);
  if (!(await exists(join(folder, 'PG_VERSION')))) await initialise(tools, password);

  const urlAt =
    ({ port, socket }: Place) =>
    (database: string) =>
      `postgres://shifan_owner:${password}@127.0.0.1:${port}/${database}${socket ? `?host=${encodeURIComponent(socket)}` : ''}`;
  const stop = () => run(tools, 'pg_ctl', ['-D', folder, '-m', 'fast', '-w', 'stop']);

  const running = await runningPlace(folder, urlAt);
  if (running) return { url: urlAt(running), reused: true, stop };

  const place = { port: await freePort(), socket: socketFolder(folder) };
  const flags = [
    ...settings,
    ...(options.careless ? careless : []),
    `port=${place.port}`,
    `unix_socket_directories='${place.socket ?? ''}'`,
  ].flatMap((setting) => ['-c', setting]);
  const log = join(folder, 'server.log');
  await run(tools, 'pg_ctl', ['-D', folder, '-w', '-l', log, '-o', flags.join(' '), 'start']).catch(
    async () => {
      const lastWords = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-1).join('');
      throw new StartProblem('database-does-not-start', { log, lastWords });
    },
  );
  return { url: urlAt(place), reused: false, stop };
}

/** A socket of the file system, where there is one, answers in two thirds of the time of a connection to this machine. */
interface Place {
  port: number;
  socket: string | undefined;
}

/** The address of a socket has room for some hundred bytes (unix(7)), the socket's own name among them. */
const socketFolder = (folder: string): string | undefined =>
  process.platform !== 'win32' && Buffer.byteLength(folder) < 85 && !/[',"\s]/.test(folder)
    ? folder
    : undefined;

interface Tools {
  binaries: string;
  folder: string;
  account: Account | undefined;
  meanwhile: (() => void) | undefined;
}

// Made beside and renamed, so that a start cut off in the middle leaves nothing that looks like a cluster.
async function initialise(tools: Tools, password: string): Promise<void> {
  const { folder, account } = tools;
  if (await isOccupied(folder)) throw new StartProblem('database-folder-occupied', { folder });
  const making = `${folder}.making`;
  const passwordFile = `${folder}.password`;

  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(making, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  await run(
    tools,
    'initdb',
    [
      ['-D', making, '-U', 'shifan_owner', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
      // With --locale=C the similarity of Chinese text is nought; the builtin provider needs no system locale.
      ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'],
    ].flat(),
  );
  await rm(passwordFile, { force: true });
  await rename(making, folder);
}

/** Something stands there that is no cluster and no empty folder: nothing of ours to be overwritten. */
const isOccupied = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length > 0,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT',
  );

async function passwordFor(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'postgres-password');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return known.trim();

  const made = randomBytes(24).toString('base64url');
  const handle = await open(file, 'wx', 0o600);
  await handle.writeFile(`${made}\n`);
  await handle.close();
  return made;
}

/** Where a server answers that a killed parent left running; it may be on its way down, so it gets five seconds. */
async function runningPlace(
  folder: string,
  urlAt: (place: Place) => (database: string) => string,
): Promise<Place | undefined> {
  for (let patience = 25; patience > 0; patience--) {
    const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!pid || !port || !isAlive(pid)) return undefined;
    const place = { port, socket: lines[4] || undefined };
    if (await answers(urlAt(place)('postgres'))) return place;
    await pause(200);
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}

async function run(
  { binaries, folder, account, meanwhile }: Tools,
  program: string,
  args: string[],
): Promise<void> {
  const child = spawn(join(binaries, program), args, {
    ...(account ?? {}),
    cwd: dirname(binaries),
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' },
    // Only initdb's words are heard: the server that pg_ctl leaves behind would hold a pipe open.
    stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
    detached: true, // its own session: Ctrl-C reaches us alone, and we stop it in order
  });
  let lastWords = '';
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = words.toString().trim();
  });
  const ended = new Promise<number | null>((done, failed) => child.once('error', failed).once('exit', done));
  meanwhile?.();
  const status = await ended;
  if (status !== 0) throw new StartProblem('database-tool-failed', { program, folder, lastWords });
}
