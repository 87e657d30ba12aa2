import type { Person } from '#domain/people/person.ts';
import { answerCheckLines, type LineToAnswer } from '#domain/recommendation/answer-check-lines.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { putLines } from './check-line.store.ts';
import { examineFile } from './examine-file.ts';
import { onSeenFile } from './on-seen-file.ts';
import { takeSeat } from './take-seat.ts';

/** Answers one line of the check-list or several. Whoever checks a file does not sign it. */
export function answerLines(
  deps: Deps,
  person: Person,
  asked: Seen & { answers: readonly LineToAnswer[] },
): Promise<{ answered: number } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const { programme, lines } = await examineFile(deps, trx, application, at);
    const answers = answerCheckLines(application, lines, asked.answers, programme.definition);
    if (isRefusal(answers)) return answers;
    const seat = { subject: application.id, group: 'recommendation', seat: 'check' } as const;
    const refusal = await takeSeat(trx, person, { ...seat, act: 'check-line', number: application.number });
    if (refusal) return refusal;

    await putLines(trx, { application: application.id, answers, seen: asked.seen, by: person.id, at });
    const notes = answers.flatMap(({ line, note }) => (note ? [`${line} ${note}`] : []));
    await recordEvent(trx, person, {
      at,
      act: 'check-line',
      programme: application.programme,
      application: application.id,
      facts: { answers: Object.fromEntries(answers.map(({ line, answer }) => [line, answer])) },
      note: notes.join('\n') || undefined,
    });
    return { answered: answers.length };
  });
}
