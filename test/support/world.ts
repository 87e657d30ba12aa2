import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialCalendar } from '#calendars/official.ts';
import type { Calendar } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import type { Config } from '#server/config.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { openStorage } from '#server/files/storage.ts';
import type { App } from '#server/http/app.ts';
import { deskPages } from '#server/http/desk-pages.ts';
import {
  findOrganisation,
  insertOrganisation,
  type OrganisationKind,
} from '#server/people/organisation.store.ts';
import { insertMembership, insertPerson } from '#server/people/person.store.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { RunningProgrammes } from '#server/programme/running-programmes.ts';
import { readRegions } from '#server/regions.ts';
import { buildServer } from '#server/routes.ts';
import { openSession } from '#server/session/open-session.ts';
import { createDatabase } from './database.ts';
import { readProgrammeOnce } from './read-once.ts';

/** A clock that moves only when told. */
export interface Clock {
  now: () => Temporal.Instant;
  moveTo: (instant: string | Temporal.Instant) => void;
}

/** Somebody of the cast, who asks the server as a browser would. */
export interface Actor {
  /** Of the session, for a browser; not of one who came in by a form. */
  token?: string;
  person: Person;
  get: (path: string) => Promise<Answer>;
  post: (path: string, body?: unknown) => Promise<Answer>;
  put: (path: string, body?: unknown) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
  /** A file, with fields before it. */
  upload: (path: string, name: string, bytes: Uint8Array, fields?: Record<string, string>) => Promise<Answer>;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever JSON came; stories look at what they expect
  body: any;
  text: string;
  /** As they came: a file. */
  bytes: Buffer;
}

export interface World {
  deps: Deps;
  app: App;
  clock: Clock;
  visitor: Omit<Actor, 'person'>;
  /** The department that runs the programme. */
  department: string;
  /** Offices of the province belong to that department; without `of`, which is null, a department is another. */
  organisation: (
    kind: OrganisationKind,
    name: string,
    more?: { creditCode?: string; region?: string; of?: string | null },
  ) => Promise<string>;
  /** A new person with one role, signed in. */
  actor: (organisation: string, role: Role, name?: string) => Promise<Actor>;
  end: () => Promise<void>;
}

/** A whole server on a database of its own, with a programme in force and its clock standing still. */
export async function createWorld({
  programme = 'programmes/shandong-2023',
  overlay,
  at = '2023-05-08T09:00+08:00',
  template,
  desks = false,
  calendar = officialCalendar,
}: {
  programme?: string;
  overlay?: string;
  at?: string;
  template?: string;
  /** With the built pages, for a browser. */
  desks?: boolean;
  /** Of years whose notice is not out. */
  calendar?: Calendar;
} = {}): Promise<World> {
  const { url, db, drop } = await createDatabase(template);
  const folder = await mkdtemp(join(tmpdir(), 'shifan-world-'));
  let instant = Temporal.Instant.from(at);
  const clock: Clock = {
    now: () => instant,
    moveTo(to) {
      const next = Temporal.Instant.from(to);
      if (Temporal.Instant.compare(next, instant) < 0)
        throw new Error(`The clock stands at ${instant} and does not move back to ${next}`);
      instant = next;
    },
  };
  const config: Config = {
    mode: 'start',
    port: 0,
    host: '127.0.0.1',
    dataFolder: folder,
    databaseUrl: url,
    address: 'http://localhost',
    smtpUrl: undefined,
    mailFrom: 'shifan@example.org',
    fontFolder: undefined,
    demoAt: at,
  };
  const deps: Deps = {
    db,
    config,
    programmes: new RunningProgrammes(),
    storage: await openStorage(folder),
    regions: await readRegions(),
    calendar,
    now: clock.now,
    wallNow: () => Temporal.Now.instant(),
    random: (bytes) => randomBytes(bytes),
  };
  const read = await readProgrammeOnce(programme, overlay);
  if (!read.programme) throw new Error(`${programme}: ${JSON.stringify(read.findings[0])}`);
  const { definition } = read.programme;
  const department = await inTransaction(db, (trx) =>
    insertOrganisation(trx, { kind: 'department', name: definition.about.department.zh }),
  );
  await enableProgramme(deps, 'clock', read.programme, department);
  const app = await buildServer(deps, { log: false, origin: config.address, allowLocalOrigins: true });
  if (desks) await app.register((scope) => deskPages(scope as App, deps));

  return {
    deps,
    app,
    clock,
    visitor: asking(app, undefined),
    department,
    organisation: (kind, name, { of, ...more } = {}) =>
      inTransaction(db, (trx) => {
        const parent = of === undefined && ofProvince.has(kind) ? department : (of ?? undefined);
        return insertOrganisation(trx, { kind, name, parent, ...more });
      }),
    actor: async (organisation, role, name = role) => {
      const person = await inTransaction(db, (trx) => insertPerson(trx, { label: name, name }));
      const membership = await inTransaction(db, (trx) =>
        insertMembership(trx, { person, organisation, role, at: clock.now() }),
      );
      const token = await inTransaction(db, (trx) => openSession(deps, trx, { person, membership }));
      const whose = (await findOrganisation(db, organisation)).department ?? undefined;
      return {
        person: { id: person, role, organisation, department: whose, membership },
        token,
        ...asking(app, token),
      };
    },
    end: async () => {
      await app.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const ofProvince: ReadonlySet<OrganisationKind> = new Set(['department', 'pool-office', 'supervision']);

/** Requests to the server with a session, or as a visitor. */
export function asking(app: App, token: string | undefined): Omit<Actor, 'person'> {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload: payload as object }),
      ...(token ? { cookies: { shifan_session: token } } : {}),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      text: response.body,
      bytes: response.rawPayload,
    };
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body ?? {}),
    put: (path, body) => ask('PUT', path, body ?? {}),
    delete: (path) => ask('DELETE', path),
    upload: (path, name, bytes, fields = {}) => {
      const boundary = `----${randomBytes(8).toString('hex')}`;
      const before = Object.entries(fields).map(
        ([field, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
      );
      const head = `${before.join('')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
      const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
      return ask('POST', path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    },
  };
}
