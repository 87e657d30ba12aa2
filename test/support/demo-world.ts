import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { officialCalendar } from '#calendars/official.ts';
import type { Database } from '#server/database/tables.ts';
import { DemoClock } from '#server/demo/demo-clock.ts';
import { type Demo, startDemo } from '#server/demo/start-demo.ts';
import type { Deps } from '#server/deps.ts';
import { openStorage } from '#server/files/storage.ts';
import type { App } from '#server/http/app.ts';
import { deskPages } from '#server/http/desk-pages.ts';
import { RunningProgrammes } from '#server/programme/running-programmes.ts';
import { readRegions } from '#server/regions.ts';
import { buildServer } from '#server/routes.ts';
import { createDatabase } from './database.ts';
import { readDemoOnce } from './read-once.ts';

/** Somebody at a browser without script: follows links, sends forms, keeps cookies. */
export interface Browser {
  open: (path: string) => Promise<Seen>;
  /** Sends a form as a browser does, and follows where it leads. */
  send: (path: string, fields: Readonly<Record<string, string>>, origin?: string) => Promise<Seen>;
  ask: (method: 'GET' | 'POST', path: string) => Promise<{ status: number; body: unknown }>;
}

/** The page one ended on. */
export interface Seen {
  status: number;
  path: string;
  page: string;
}

export interface DemoWorld {
  demo: Demo;
  app: App;
  owner: Kysely<Database>;
  browser: () => Browser;
  end: () => Promise<void>;
}

const address = 'http://localhost';

/** A demonstration as the operator would start it, on a database of its own. */
export async function createDemoWorld({
  at,
  desks = false,
}: {
  /** Left out: where its year opens. */
  at?: string;
  desks?: boolean;
}): Promise<DemoWorld> {
  const { url, db, owner, drop } = await createDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'shifan-demo-'));
  const wallNow = () => Temporal.Now.instant();
  const clock = new DemoClock(wallNow);
  const deps: Deps = {
    db,
    config: {
      mode: 'demo',
      port: 0,
      host: '127.0.0.1',
      dataFolder: folder,
      databaseUrl: url,
      address,
      smtpUrl: undefined,
      mailFrom: 'shifan@example.org',
      fontFolder: undefined,
      demoAt: at,
    },
    programmes: new RunningProgrammes(),
    storage: await openStorage(folder),
    regions: await readRegions(),
    calendar: officialCalendar,
    now: clock.now,
    wallNow,
    random: (bytes) => randomBytes(bytes),
  };
  const demo = await startDemo(deps, clock, { from: readDemoOnce() });
  const app = await buildServer(deps, { log: false, origin: address, allowLocalOrigins: true }, demo);
  if (desks) await app.register((scope) => deskPages(scope as App, deps));

  return {
    demo,
    app,
    owner,
    browser() {
      const cookies = new Map<string, string>();
      const inject = async (
        method: 'GET' | 'POST',
        path: string,
        more: { payload?: string; headers?: Record<string, string> } = {},
      ) => {
        const response = await app.inject({
          method,
          url: path,
          cookies: Object.fromEntries(cookies),
          ...more,
        });
        for (const { name, value } of response.cookies) {
          if (value === '') cookies.delete(name);
          else cookies.set(name, value);
        }
        return response;
      };
      const open = async (path: string): Promise<Seen> => {
        const { statusCode, body } = await inject('GET', path, { headers: { accept: 'text/html' } });
        return { status: statusCode, path, page: body };
      };
      return {
        open,
        send: async (path, fields, origin = address) => {
          const response = await inject('POST', path, {
            payload: String(new URLSearchParams(fields)),
            headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin },
          });
          if (response.statusCode === 303) return open(String(response.headers.location));
          return { status: response.statusCode, path, page: response.body };
        },
        ask: async (method, path) => {
          const response = await inject(method, path);
          return { status: response.statusCode, body: response.json() };
        },
      };
    },
    end: async () => {
      await app.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
