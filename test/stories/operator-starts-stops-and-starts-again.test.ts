import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { runAsAdmin, urlOf } from '#test/support/database.ts';
import { freePort, newDataFolder, type Started, startServer } from '#test/support/operator.ts';

const data = await newDataFolder();
const account = { signInName: 'chenjing', password: '工业北路八十八号三号楼' };
const signsIn = { name: account.signInName, password: account.password };
const unit = {
  name: '示例泉城数智促进中心',
  creditCode: '91379900FAKE00419Y',
  region: '370104',
  administrator: { name: '陈静', ...account },
};
const start = (environment: Record<string, string> = {}) =>
  startServer(['start'], { SHIFAN_DATA: data, ...environment });

test('an operator starts, is killed without warning, starts again, and stops in order', async () => {
  const first = await start();
  await first.ready;
  expect(await isReady(first)).toBe(true);
  expect(await posts(first, '/api/units', unit)).toBe(200);

  first.process.kill('SIGKILL');
  await first.ended;
  expect(await databaseRuns()).toBe(true); // it outlived its parent

  const second = await start();
  await second.ready;
  expect(await isReady(second)).toBe(true);
  expect(await posts(second, '/api/session', signsIn)).toBe(200); // what was entered is there

  second.process.kill('SIGINT');
  expect((await second.ended).status).toBe(0);
  expect(await databaseRuns()).toBe(false);

  const third = await start();
  await third.ready;
  expect(await posts(third, '/api/session', signsIn)).toBe(200);
  await stop(third);
});

test('a database killed with its server is started again', async () => {
  const first = await start();
  await first.ready;
  first.process.kill('SIGKILL');
  process.kill(await databaseProcess(), 'SIGKILL');
  await first.ended;

  const second = await start();
  await second.ready;
  expect(await isReady(second)).toBe(true);
  await stop(second);
});

test('what stands in the way is said in one line, with status 2', async () => {
  const port = String(await freePort());
  const running = await start({ SHIFAN_PORT: port });
  await running.ready;

  await saysOnly(
    await startServer(['start'], { SHIFAN_DATA: await newDataFolder(), SHIFAN_PORT: port }),
    /^Port \d+ is taken/,
  );
  await saysOnly(await start(), /^The data folder .* is in use by process \d+/);
  await stop(running);

  await writeFile(`${data}-a-file`, '');
  await saysOnly(
    await startServer(['start'], { SHIFAN_DATA: `${data}-a-file/below` }),
    /^The data folder .* cannot be written \(ENOTDIR\)/,
  );
  await saysOnly(
    await startServer(['start', '--prot', '4001']),
    /^npm start takes no options; given: --prot 4001/,
  );
  await saysOnly(
    await startServer(['demo', '--prot', '4001']),
    /^Unknown option: --prot 4001\. Options: --port/,
  );
  await saysOnly(
    await startServer(['start'], { DATABASE_URL: 'postgres://nobody:wrong@127.0.0.1:1/none' }),
    /^The database of DATABASE_URL cannot be reached/,
  );
  await saysOnly(
    await startServer(['start'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:99999/x' }),
    /^The database of DATABASE_URL cannot be reached/,
  );

  const folder = await newDataFolder();
  await saysOnly(
    await startServer(['demo', '--at', 'rubbish', '--data', folder]),
    /^The value rubbish of --at is not an instant/,
  );
  await expect(stat(folder)).rejects.toThrow(); // nothing was made
  await saysOnly(
    await startServer(['demo', '--port', '99999', '--data', folder]),
    /^The value 99999 of the option --port is wrong/,
  );
  await saysOnly(
    await startServer(['start'], { SHIFAN_DATA: '/proc/nowhere/below' }),
    /^The data folder \/proc\/nowhere\/below cannot be written \(ENOENT\)/,
  );
  await mkdir(folder);
  await writeFile(join(folder, 'postgres'), 'not a database');
  await saysOnly(
    await startServer(['start'], { SHIFAN_DATA: folder }),
    /postgres should be the folder of the database/,
  );
  expect(await readFile(join(folder, 'postgres'), 'utf8')).toBe('not a database');
});

test('with a database of the operator’s own nothing embedded starts, and a newer structure is refused', async () => {
  const admin = inject('clusterUrl');
  await runAsAdmin(admin, 'create database operators_own');
  const url = urlOf('operators_own');
  const folder = await newDataFolder();

  const own = await startServer(['start'], { SHIFAN_DATA: folder, DATABASE_URL: url });
  await own.ready;
  await expect(readFile(join(folder, 'postgres-password'))).rejects.toThrow();
  await stop(own);

  await runAsAdmin(
    url,
    `insert into schema_migration values (9999, '9999-from-the-future.sql', '\\x00', '2031-01-01')`,
  );
  await saysOnly(
    await startServer(['start'], { SHIFAN_DATA: folder, DATABASE_URL: url }),
    /^The schema of the database \(9999\) is newer/,
  );
  await runAsAdmin(admin, 'drop database operators_own');
});

afterAll(() => rm(dirname(data), { recursive: true, force: true }));

const isReady = async ({ address }: Started) => (await fetch(`${address}/health/ready`)).status === 200;

async function stop(started: Started) {
  started.process.kill('SIGTERM');
  expect((await started.ended).status).toBe(0);
}

async function saysOnly(started: Started, line: RegExp) {
  const { status, said } = await started.ended;
  expect(said).toMatch(line);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
}

async function postmaster(): Promise<{ pid: number; port: number }> {
  const noted = await readFile(join(data, 'postgres-is-at'), 'utf8').catch(() => join(data, 'postgres'));
  const lines = (await readFile(join(noted.trim(), 'postmaster.pid'), 'utf8')).split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

const databaseProcess = async () => (await postmaster()).pid;

async function databaseRuns(): Promise<boolean> {
  const found = await postmaster().catch(() => undefined);
  if (!found) return false;
  const password = (await readFile(join(data, 'postgres-password'), 'utf8')).trim();
  const client = new pg.Client({
    connectionString: `postgres://shifan_owner:${password}@127.0.0.1:${found.port}/shifan`,
  });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

async function posts({ address }: Started, path: string, body: object): Promise<number> {
  const answer = await fetch(address + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', origin: address },
  });
  await answer.arrayBuffer();
  return answer.status;
}
