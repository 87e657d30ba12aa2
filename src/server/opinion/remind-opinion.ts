import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { notify } from '#server/message/notify.ts';
import { openIn } from './letter.store.ts';

/** Reminds a department of a letter, while something in it is open. The key names the letter, and after how many days. */
export async function remindOpinion(_deps: Deps, trx: Trx, key: string, at: Temporal.Instant): Promise<void> {
  const [letter = '', days = ''] = key.split('/');
  const open = await openIn(trx, letter);
  if (!open) return;
  const facts = { number: open.numbers.join('、'), days };
  await notify(trx, {
    organisation: open.to,
    roles: ['opinion-officer'],
    template: 'opinion-reminder',
    facts,
    at,
  });
}
