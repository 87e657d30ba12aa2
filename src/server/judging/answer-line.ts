import type { Person } from '#domain/people/person.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { putLine } from './check-line.store.ts';
import { examineFile } from './examine-file.ts';
import { onSeenFile } from './on-seen-file.ts';
import { takeSeat } from './take-seat.ts';

export interface LineToAnswer extends Seen {
  line: string;
  answer: string;
  note?: string | undefined;
}

/** Answers a line of the check-list. A no says what is wrong; whoever checks a file does not sign it. */
export function answerLine(
  deps: Deps,
  person: Person,
  asked: LineToAnswer,
): Promise<{ line: string; answer: string } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const { programme, lines } = await examineFile(deps, trx, application, at);
    if (!lines.some(({ line }) => line === asked.line)) return refuse('not-found');
    if (application.state !== 'submitted')
      return refuse('out-of-turn', {
        act: 'check-line',
        number: application.number,
        state: application.state,
      });

    const options =
      programme.definition.judgements.find(({ code }) => code === knownJudgements.check)?.options ?? [];
    if (!options.some(({ code }) => code === asked.answer))
      return refuse('bad-input', {}, [{ field: 'answer', code: 'not-a-choice' }]);
    const note = asked.note?.trim() || null;
    if (asked.answer === 'no' && !note)
      return refuse('reason-required', { act: 'check-line' }, [{ field: 'note', code: 'field-required' }]);
    const seat = {
      subject: application.id,
      group: 'recommendation',
      seat: 'check',
      act: 'check-line',
      number: application.number,
    } as const;
    const refusal = await takeSeat(trx, person, seat);
    if (refusal) return refusal;

    const { line, answer } = asked;
    await putLine(trx, {
      application: application.id,
      line,
      answer,
      note,
      seen: asked.seen,
      by: person.id,
      at,
    });
    await recordEvent(trx, person, {
      at,
      act: 'check-line',
      programme: application.programme,
      application: application.id,
      facts: { line, answer },
      ...(note && { note }),
    });
    return { line, answer };
  });
}
