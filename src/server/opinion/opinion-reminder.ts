import type { Trx } from '#server/database/in-transaction.ts';
import type { Letter } from '#server/message/notify.ts';
import { openIn } from './letter.store.ts';

/** What a department is told of a letter that waits; nothing once every question in it is closed. */
export async function opinionReminder(
  trx: Trx,
  letter: string,
  days: string,
  at: Temporal.Instant,
): Promise<(Letter & { facts: { number: string } }) | undefined> {
  const open = await openIn(trx, letter);
  return (
    open && {
      organisation: open.to,
      roles: ['opinion-officer'],
      template: 'opinion-reminder',
      facts: { number: open.numbers.join('、'), days },
      at,
    }
  );
}
