import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { notify } from '#server/message/notify.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { draftsOf } from './application.store.ts';

/**
 * Applications close soon: whoever has a draft is told. The key names the programme, how many working days before, and
 * the closing it was reckoned from; where that has been moved since, others were reckoned from the new one.
 */
export async function remindClosing(deps: Deps, trx: Trx, key: string, at: Temporal.Instant): Promise<void> {
  const [id, , reckoned] = key.split('/');
  const programme = deps.programmes.all().find((each) => each.id === id);
  if (!programme) return;
  const closesAt = (await findTimetable(trx, programme)).instant('applicationClosesAt').toString();
  if (closesAt !== reckoned) return;
  for (const { unit, number, programmeVersion } of await draftsOf(trx, programme.id))
    await notify(trx, {
      organisation: unit,
      roles: ['filler', 'unit-administrator'],
      template: 'closing-soon',
      facts: { number, closesAt, programmeVersion },
      at,
    });
}
