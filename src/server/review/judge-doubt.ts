import type { Person } from '#domain/people/person.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { insertJudgement } from '#server/judging/judgement.store.ts';
import { doubtAnswers, doubtJudgement, type OpenDoubt } from './doubt.store.ts';

/** Writes down how a doubt is to be settled, and why. Answers with the revision of this judgement. */
export const judgeDoubt = (
  trx: Trx,
  person: Person,
  { application, item, version }: OpenDoubt,
  { answer, sentence, at }: { answer: keyof typeof doubtAnswers; sentence: string; at: Temporal.Instant },
): Promise<number> =>
  insertJudgement(trx, {
    application,
    judgement: doubtJudgement,
    subject: item,
    answer: doubtAnswers[answer],
    reason: undefined,
    sentence: sentence.trim(),
    seen: version,
    by: person.id,
    role: person.role,
    at,
  });
