import type { Calendar } from '#domain/calendar.ts';
import type { RegionIndex } from '#domain/identifiers/region.ts';
import type { Config } from './config.ts';
import type { Db } from './database/in-transaction.ts';
import type { Storage } from './files/storage.ts';
import type { RunningProgrammes } from './programme/running-programmes.ts';

/** What use cases are given instead of reaching for it: the database, the clocks, chance. */
export interface Deps {
  db: Db;
  config: Config;
  programmes: RunningProgrammes;
  storage: Storage;
  regions: RegionIndex;
  calendar: Calendar;
  /** The clock by which the programme decides; movable in a demo, forwards only. */
  now: () => Temporal.Instant;
  /** The clock of sessions, locks and rate limits, which a moved demo must not shorten. */
  wallNow: () => Temporal.Instant;
  /** Fresh random bytes. */
  random: (bytes: number) => Uint8Array;
}
