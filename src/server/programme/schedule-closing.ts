import { closingReminders } from '#domain/programme/closing-reminders.ts';
import type { Settings } from '#domain/programme/settings-of.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { due } from '#server/due/due.ts';

/** Lets fall due what comes with the closing of applications: reminders before it, and the end of drafts after. */
export async function scheduleClosing(
  deps: Pick<Deps, 'calendar' | 'now'>,
  trx: Trx,
  programme: string,
  settings: Settings,
  closesAt: Temporal.Instant,
): Promise<void> {
  const asked = {
    closesAt,
    timeZone: settings.text('timeZone'),
    workingDays: settings.ints('closingReminderWorkingDays'),
  };
  for (const { days, at } of closingReminders(deps.calendar, asked, deps.now()))
    await due(trx, at, 'remind-closing', `${programme}/${days}/${closesAt}`);
  await due(trx, endOfDrafts(closesAt), 'lapse-drafts', programme);
}

/** A moment after the closing instant, which is itself in time. */
export const endOfDrafts = (closesAt: Temporal.Instant): Temporal.Instant =>
  closesAt.add({ milliseconds: 1 });
