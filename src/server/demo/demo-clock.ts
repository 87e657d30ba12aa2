import type { Db } from '#server/database/in-transaction.ts';
import { readMoved, saveMoved } from './demo-clock.store.ts';

/**
 * The clock of a demonstration: the wall clock, moved. Forwards only; while the cast plays it stands at the instant of
 * the act, so that each happens on its day.
 */
export class DemoClock {
  private readonly wallNow: () => Temporal.Instant;
  private movedBy = 0n;
  private held: Temporal.Instant | undefined;

  constructor(wallNow: () => Temporal.Instant) {
    this.wallNow = wallNow;
  }

  now = (): Temporal.Instant =>
    this.held ??
    Temporal.Instant.fromEpochMilliseconds(this.wallNow().epochMilliseconds + Number(this.movedBy));

  /** Whether this database has been a demonstration before; if so its clock goes on from there. */
  async resume(db: Db): Promise<boolean> {
    const movedBy = await readMoved(db);
    if (movedBy === undefined) return false;
    this.movedBy = movedBy;
    return true;
  }

  hold(at: Temporal.Instant): void {
    this.held = at;
  }

  /** Lets it run again from an instant, and remembers how far it stands from the wall clock. */
  async runFrom(db: Db, at: Temporal.Instant): Promise<void> {
    this.movedBy = BigInt(at.epochMilliseconds - this.wallNow().epochMilliseconds);
    await saveMoved(db, this.movedBy);
    this.held = undefined;
  }
}
