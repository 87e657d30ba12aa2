import type { Person } from '#domain/people/person.ts';
import { judge } from '#domain/recommendation/judge.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { examineFile } from './examine-file.ts';
import { insertJudgement, namedJudgements } from './judgement.store.ts';
import { onSeenFile } from './on-seen-file.ts';
import { refreshVerdicts } from './refresh-verdicts.ts';

export interface JudgementToGive extends Seen {
  judgement: string;
  subject: string;
  answer: string;
  reason?: string | undefined;
  sentence?: string | undefined;
}

/** Gives a judgement; an earlier one on the same question stays visible beside it. */
export function giveJudgement(
  deps: Deps,
  person: Person,
  asked: JudgementToGive,
): Promise<{ revision: number } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const file = await examineFile(deps, trx, application, at);
    const earlier = await namedJudgements(trx, application.id);
    const given = judge(application, person, asked, {
      definition: file.programme.definition,
      asked: file.asked,
      answeredBy: earlier
        .filter((each) => each.judgement === asked.judgement && each.subject === asked.subject)
        .map(({ byId: by, role }) => ({ by, role })),
    });
    if (isRefusal(given)) return given;

    const revision = await insertJudgement(trx, {
      ...given,
      application: application.id,
      seen: asked.seen,
      by: person.id,
      role: person.role,
      at,
    });
    await recordEvent(trx, person, {
      at,
      act: 'judge',
      programme: application.programme,
      application: application.id,
      reason: given.reason,
      facts: { judgement: given.judgement, subject: given.subject, answer: given.answer, revision },
      note: given.sentence,
    });
    await refreshVerdicts(deps, trx, application, at);
    return { revision };
  });
}
