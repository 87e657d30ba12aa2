import { workingDaysApart } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { remind } from '#server/message/remind.ts';
import { letterLines } from './letter.store.ts';
import { opinionReminder } from './opinion-reminder.ts';
import { whoseLetters } from './whose-letters.ts';

/** The clerk who waits for an answer reminds the department of the letter, besides the days set for it. */
export function remindDepartment(
  deps: Deps,
  person: Person,
  letter: string,
): Promise<{ remindedAt: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const [line] = (await letterLines(trx, whoseLetters(person))).filter((each) => each.letter === letter);
    if (!line) return refuse('not-found');
    const at = deps.now();
    const { settings } = deps.programmes.ofVersion(line.programmeVersion);
    const days = workingDaysApart(deps.calendar, line.sentAt, at, settings.text('timeZone'));
    const reminder = await opinionReminder(trx, letter, isRefusal(days) ? '' : `${days}`, at);
    if (!reminder) return refuse('out-of-turn', { act: 'record-opinion', number: line.number });
    return remind(trx, reminder, line.to);
  });
}
