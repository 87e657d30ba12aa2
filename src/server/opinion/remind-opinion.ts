import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { notify } from '#server/message/notify.ts';
import { opinionReminder } from './opinion-reminder.ts';

/** Reminds a department of a letter, while something in it is open. The key names the letter, and after how many days. */
export async function remindOpinion(_deps: Deps, trx: Trx, key: string, at: Temporal.Instant): Promise<void> {
  const [letter = '', days = ''] = key.split('/');
  const reminder = await opinionReminder(trx, letter, days, at);
  if (reminder) await notify(trx, reminder);
}
