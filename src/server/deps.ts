import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import type { Database } from './database/tables.ts';

/** What use cases are given instead of reaching for it: the database, the clocks, chance. */
export interface Deps {
  db: Kysely<Database>;
  config: Config;
  /** The clock by which the programme decides; movable in a demo, forwards only. */
  now: () => Temporal.Instant;
  /** The clock of sessions, locks and rate limits, which a moved demo must not shorten. */
  wallNow: () => Temporal.Instant;
  /** Fresh random bytes. */
  random: (bytes: number) => Uint8Array;
}
