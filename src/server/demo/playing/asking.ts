import { addWorkingDays } from '#domain/calendar.ts';
import type { OpinionResult } from '#domain/recommendation/opinion.ts';
import { isRefusal } from '#domain/refusal.ts';
import { requestsOf } from '#server/opinion/opinion.store.ts';
import { recordReply } from '#server/opinion/record-reply.ts';
import { requestOpinions } from '#server/opinion/request-opinions.ts';
import type { BatchPlayer } from '../players.ts';
import type { Stage } from '../stage.ts';

const daysToAnswer = 5;

/** Letters that ask about several files at once, and the replies that answer them. */
export const asking: Readonly<Record<string, BatchPlayer>> = {
  async 'request-opinion'(stage, row, numbers) {
    const files = await filesOf(stage, numbers);
    if (files.length === 0) return 'skipped';
    const dueOn = addWorkingDays(stage.deps.calendar, today(stage), daysToAnswer);
    if (isRefusal(dueOn)) return dueOn;
    return requestOpinions(stage.deps, await stage.person(row.who, 'recommending-clerk'), {
      numbers: files.map(({ number }) => number),
      dueOn,
    });
  },

  async 'emergency-opinion'(stage, row, numbers) {
    const files = await filesOf(stage, numbers);
    const letters = new Map<string, string[]>();
    for (const file of files) {
      const [open] = (await requestsOf(stage.deps.db, file.id)).filter(
        ({ result, document }) => !result && !document,
      );
      if (open) letters.set(open.letter, [...(letters.get(open.letter) ?? []), file.number]);
    }
    if (letters.size === 0) return 'skipped';
    const person = await stage.person(row.who, 'opinion-officer');
    const outcomes = [];
    for (const [letter, asked] of letters) {
      const results = asked.map((number) => ({
        number,
        result: row.answer as OpinionResult,
        statement: row.sentence,
      }));
      outcomes.push(
        await recordReply(
          stage.deps,
          person,
          { letter, documentNumber: row.document ?? '', datedOn: today(stage), results },
          undefined,
        ),
      );
    }
    return outcomes.find(isRefusal) ?? outcomes;
  },
};

const today = ({ deps }: Stage): Temporal.PlainDate =>
  deps
    .now()
    .toZonedDateTimeISO(deps.programmes.all()[0]?.settings.text('timeZone') ?? 'UTC')
    .toPlainDate();

/** Those that were ever submitted: the visitor's own may not have been. */
async function filesOf(stage: Stage, numbers: readonly number[]) {
  const files = await Promise.all(numbers.map((number) => stage.file(number)));
  return files
    .filter((file) => file !== undefined && file.state !== 'draft' && file.state !== 'lapsed')
    .map((file) => file as NonNullable<typeof file>);
}
