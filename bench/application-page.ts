import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '#server/database/cluster.ts';
import { type Figure, median, rounded } from './figure.ts';
import { fillDatabase } from './filled-database.ts';
import { freePort } from './free-port.ts';
import { startServer } from './server-process.ts';

const connections = 8;
const rounds = 7;
const warmUpSeconds = 2;
const roundSeconds = 1;

/**
 * The signed-in read of a whole application over HTTP, beside a route that does nothing but the same session look-up: a
 * health check asked with the same cookie. One production server in a process of its own, both asked in turns.
 */
export async function figures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shifan-bench-'));
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const [clusterFolder, dataFolder] = [join(folder, 'cluster'), join(folder, 'data')];
    await mkdir(clusterFolder);
    await mkdir(dataFolder);
    const cluster = await startCluster(clusterFolder);
    undo.push(cluster.stop);
    const { url, number, token } = await fillDatabase(cluster.url, dataFolder, 41);
    const port = await freePort();
    const server = await startServer({
      DATABASE_URL: url,
      SHIFAN_DATA: dataFolder,
      SHIFAN_PORT: String(port),
    });
    undo.push(server.stop);

    const asking = (path: string) => ({ port, path, cookie: `shifan_session=${token}` });
    return [await compare(asking(`/api/applications/${number}`), asking('/health/live'))];
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

interface Asking {
  port: number;
  path: string;
  cookie: string;
}

async function compare(page: Asking, bare: Asking): Promise<Figure> {
  await requestsPerSecond(page, warmUpSeconds);
  await requestsPerSecond(bare, warmUpSeconds);
  const pairs: { ours: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const baseline = await requestsPerSecond(bare, roundSeconds);
    pairs.push({ baseline, ours: await requestsPerSecond(page, roundSeconds) });
  }
  return {
    bench: 'application-page',
    figure: `signed-in read of one application, ${connections} connections`,
    unit: 'requests/s',
    ours: rounded(median(pairs.map(({ ours }) => ours))),
    baseline: rounded(median(pairs.map(({ baseline }) => baseline))),
    baselineName: 'bare route with the same session look-up',
    ratio: rounded(median(pairs.map(({ ours, baseline }) => ours / baseline))),
    better: 'higher',
  };
}

async function requestsPerSecond(asking: Asking, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const until = began + seconds * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await ask(asking, agent);
        answered += 1;
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return answered / took;
}

function ask({ port, path, cookie }: Asking, agent: Agent): Promise<void> {
  return new Promise((done, failed) => {
    get({ agent, host: '127.0.0.1', port, path, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${path} answered ${response.statusCode}`));
      response.on('end', done).on('error', failed).resume();
    }).on('error', failed);
  });
}
