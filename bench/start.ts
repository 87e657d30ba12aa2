import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '#server/database/cluster.ts';
import { type Figure, median, rounded } from './figure.ts';
import { freePort } from './free-port.ts';
import { startServer } from './server-process.ts';

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
  const server = await startServer({ SHIFAN_DATA: folder, SHIFAN_PORT: String(await freePort()) });
  await server.stop();
  return server.took;
}
