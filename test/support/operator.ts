import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A server started as an operator starts it: a process of its own, its output, its end. */
export interface Started {
  process: ChildProcess;
  /** Settled when `ready` is printed, with the milliseconds it took; refused when the process ends before. */
  ready: Promise<number>;
  ended: Promise<{ status: number | null; said: string }>;
  address: string;
}

export async function startServer(
  args: string[],
  environment: Record<string, string> = {},
): Promise<Started> {
  const port = environment.SHIFAN_PORT ?? String(await freePort());
  const began = performance.now();
  const child = spawn(process.execPath, [resolve('src/server/main.ts'), ...args], {
    env: { ...process.env, SHIFAN_PORT: port, SHIFAN_LANGUAGE: 'en', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<{ status: number | null; said: string }>((done) =>
    child.once('exit', (status) => done({ status, said })),
  );
  const ready = new Promise<number>((is, isNot) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (words: Buffer) => {
        said += words.toString();
        if (/^ready http/m.test(said)) is(performance.now() - began);
      });
    }
    child.once('exit', () => isNot(new Error(`It ended before it was ready: ${said}`)));
  });
  ready.catch(() => {}); // a story that expects the end does not wait for it
  return { process: child, ready, ended, address: `http://127.0.0.1:${port}` };
}

export const newDataFolder = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'shifan-story-')), 'data');

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
