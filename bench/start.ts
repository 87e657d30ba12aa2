import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCluster } from '#server/database/cluster.ts';
import { type Figure, median, rounded } from './figure.ts';

const rounds = 3;

/** The first production start, from nothing to ready, beside `initdb` and `pg_ctl start` alone; taken in turns. */
export async function figures(): Promise<Figure[]> {
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round++) {
    baseline.push(await inFolder(clusterAlone));
    ours.push(await inFolder(wholeServer));
  }
  const [mine, theirs] = [median(ours), median(baseline)];
  return [
    {
      bench: 'start',
      figure: 'first start to ready, production',
      unit: 'ms',
      ours: rounded(mine),
      baseline: rounded(theirs),
      baselineName: 'initdb and pg_ctl start alone',
      ratio: rounded(mine / theirs),
      better: 'lower',
    },
  ];
}

async function inFolder(measure: (folder: string) => Promise<number>): Promise<number> {
  const parent = await mkdtemp(join(tmpdir(), 'shifan-bench-'));
  const folder = join(parent, 'data');
  await mkdir(folder);
  try {
    return await measure(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function clusterAlone(folder: string): Promise<number> {
  const began = performance.now();
  const cluster = await startCluster(folder);
  const took = performance.now() - began;
  await cluster.stop();
  return took;
}

async function wholeServer(folder: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../src/server/main.ts'), 'start'], {
    env: { ...process.env, SHIFAN_DATA: folder, SHIFAN_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const took = await new Promise<number>((ready, failed) => {
    child.stdout.on(
      'data',
      (words: Buffer) => words.toString().includes('ready http') && ready(performance.now() - began),
    );
    child.once('exit', (status) => failed(new Error(`The server ended with ${status}`)));
  });
  child.kill('SIGTERM');
  await ended;
  return took;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
