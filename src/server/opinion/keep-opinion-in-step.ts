import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { opinionFacts, opinionStatus } from '#domain/recommendation/opinion.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { closeRequests, requestsOf, saveOpinionStatus } from './opinion.store.ts';

/** SHA-256 of what an opinion on a file speaks of. */
export const opinionDigest = (
  { definition }: Pick<RunningProgramme, 'definition'>,
  direction: string,
  answers: Answers,
): Buffer => sha256(canonicalJson(opinionFacts(definition, direction, answers)));

/**
 * Keeps the column by which desks sort in step with letters and replies. Where the facts have changed since a department
 * was asked, its answer no longer stands, and a question still open is closed: it spoke of something else.
 */
export async function keepOpinionInStep(
  { programmes }: Pick<Deps, 'programmes'>,
  trx: Trx,
  application: Application,
  answers: Answers,
  at: Temporal.Instant,
): Promise<void> {
  const digest = opinionDigest(
    programmes.ofVersion(application.programmeVersion),
    application.direction,
    answers,
  ).toString('hex');
  const before = (await requestsOf(trx, application.id)).filter(
    ({ subject }) => subject === knownJudgements.opinion,
  );
  if (before.length === 0) return;
  const outdated = before.some((request) => request.open && request.digest !== digest);
  if (outdated) await closeRequests(trx, application.id, at);
  await saveOpinionStatus(
    trx,
    application.id,
    opinionStatus(outdated ? before.map((request) => ({ ...request, open: false })) : before, digest),
  );
}
