import type { Facts } from '#domain/eligibility/facts.ts';
import type { KnownCodes } from '#domain/form/check-cell.ts';
import { withCorrections } from '#domain/review/correct-figure.ts';
import { knownCodes } from '#server/application/known-codes.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { participationOf } from '#server/eligibility/outside.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { agreedCorrections } from './figure-correction.store.ts';

/** What a doubted item is worked out from: what was submitted, and what was put right since. */
export async function doubtedFacts(
  deps: Deps,
  db: Db,
  programme: RunningProgramme,
  { application, direction }: { application: string; direction: string },
): Promise<{ facts: Facts; known: KnownCodes }> {
  const submitted = await submittedAnswers(db, application);
  const answers = withCorrections(submitted, await agreedCorrections(db, application));
  return {
    facts: {
      direction,
      answers,
      participation: await participationOf(db, application),
      isRegion: (code) => deps.regions.has(code),
    },
    known: await knownCodes(deps, db, programme, answers, deps.now()),
  };
}
