import { type Kysely, sql, type Transaction } from 'kysely';
import { isRefusal } from '#domain/refusal.ts';
import type { Database } from './tables.ts';

/** Where something may be read, in a transaction or not. A function that locks or writes asks for a `Trx`. */
export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

/**
 * Runs a use case in a transaction of its own, or as a step of the one that is open.
 *
 * What throws is undone, and so is what is refused: a use case may find out half-way that it must say no, and nothing it
 * did until then stays. Something that must outlive a refusal (a count of failures) leaves the transaction wrapped in
 * another value. A step of an open transaction is undone alone, so that an act on many files can go on with the next;
 * such steps run one after another, never side by side.
 */
export async function inTransaction<Outcome>(db: Db, work: (trx: Trx) => Promise<Outcome>): Promise<Outcome> {
  if (db.isTransaction) return asStep(db as Trx, work);
  try {
    return await db.transaction().execute(async (trx) => undoneWhenRefused(await work(trx)));
  } catch (problem) {
    if (problem instanceof Undone) return problem.outcome as Outcome;
    throw problem;
  }
}

async function asStep<Outcome>(trx: Trx, work: (trx: Trx) => Promise<Outcome>): Promise<Outcome> {
  await sql`savepoint step`.execute(trx);
  try {
    const outcome = await work(trx);
    if (isRefusal(outcome)) await sql`rollback to savepoint step`.execute(trx);
    await sql`release savepoint step`.execute(trx);
    return outcome;
  } catch (problem) {
    await sql`rollback to savepoint step`.execute(trx);
    await sql`release savepoint step`.execute(trx); // rolling back leaves it standing, in the way of the outer step's
    throw problem;
  }
}

function undoneWhenRefused<Outcome>(outcome: Outcome): Outcome {
  if (isRefusal(outcome)) throw new Undone(outcome);
  return outcome;
}

/** Carries a refusal out of a transaction, whose only way back is a throw. */
class Undone extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('refused');
    this.outcome = outcome;
  }
}
