import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { openLines } from '#domain/recommendation/check-list.ts';
import { passCheck } from '#domain/recommendation/pass-check.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { type Changed, changeApplication, type Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { answeredLines } from './check-line.store.ts';
import { examineFile } from './examine-file.ts';
import { namedJudgements, saidByOf, submittedAsVersion } from './judgement.store.ts';
import { takeSeat } from './take-seat.ts';

/** Passes a file to the leader. Whoever passes it does not sign it. */
export function passApplication(deps: Deps, person: Person, asked: Seen): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at): Promise<Changed | Refusal> => {
    const file = await examineFile(deps, trx, application, at);
    const passed = passCheck(application, person, {
      lifecycle: file.programme.lifecycle,
      judgements: file.programme.definition.judgements,
      openLines: openLines(
        file.lines,
        await answeredLines(trx, application.id),
        await submittedAsVersion(trx, application.id),
      ),
      asked: file.asked,
      verdicts: file.verdicts,
      judged: file.outside.judged,
      saidBy: saidByOf(await namedJudgements(trx, application.id)),
    });
    if (isRefusal(passed)) return passed;

    const seat = {
      subject: application.id,
      group: 'recommendation',
      seat: 'check',
      act: 'pass-check',
      number: application.number,
    } as const;
    return (await takeSeat(trx, person, seat)) ?? { application: passed, act: 'pass-check' };
  });
}
