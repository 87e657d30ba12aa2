import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findSentSheet } from '#server/recommendation/sent-sheet.store.ts';
import { markOpened, sheetWith } from './sheet.store.ts';

/** Opens what a recommending unit has sent: until now it could take it back. Opening it again changes nothing. */
export function openSheet(
  deps: Deps,
  person: Person,
  asked: { sheet: string },
): Promise<{ state: 'opened' } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const sheet = await findSentSheet(trx, asked.sheet);
    const isOurs = sheet && deps.programmes.ofId(sheet.programme).department === person.department;
    if (!sheet || !isOurs || sheet.state === 'recalled') return refuse('not-found');
    await recordOpening(trx, person, sheet, deps.now());
    return { state: 'opened' };
  });
}

/** Whoever decides on a file has opened the sheet on which it came. */
export async function openSheetWith(
  trx: Trx,
  person: Person,
  application: { id: string; programme: string },
  at: Temporal.Instant,
): Promise<void> {
  const sheet = await sheetWith(trx, application.id);
  if (sheet) await recordOpening(trx, person, { id: sheet, programme: application.programme }, at);
}

async function recordOpening(
  trx: Trx,
  person: Person,
  sheet: { id: string; programme: string },
  at: Temporal.Instant,
): Promise<void> {
  if (await markOpened(trx, sheet.id)) {
    await recordEvent(trx, person, { at, act: 'open-sheet', programme: sheet.programme, subject: sheet.id });
  }
}
