import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface ServerProcess {
  /** From the spawning to the line that says it is ready, in milliseconds. */
  took: number;
  stop: () => Promise<void>;
}

/** A production server in a process of its own, as an operator starts it. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../src/server/main.ts'), 'start'], {
    env: { ...process.env, ...settings },
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
  return {
    took,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
