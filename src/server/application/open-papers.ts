import type { Application } from '#domain/application/application.ts';
import type { NamedPapers } from '#domain/application/papers.ts';
import { newlyWantedSlots } from '#domain/form/check-attachments.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { participationOf } from '#server/eligibility/outside.store.ts';
import { type OpenCorrection, openCorrection } from './correction.store.ts';
import { answersOf } from './section.store.ts';
import { submittedAnswers } from './submission.store.ts';

/** The open correction with the papers that may be changed for it: those named, and those its answers have come to want. */
export async function openPapers(
  deps: Pick<Deps, 'programmes' | 'regions'>,
  db: Db,
  application: Application,
): Promise<(OpenCorrection & NamedPapers) | undefined> {
  const correction = await openCorrection(db, application.id);
  if (!correction) return undefined;
  const { definition } = deps.programmes.ofVersion(application.programmeVersion);
  const about = {
    direction: application.direction,
    participation: await participationOf(db, application.id),
    isRegion: (code: string) => deps.regions.has(code),
  };
  return {
    ...correction,
    newlyWanted: newlyWantedSlots(
      definition,
      { ...about, answers: await answersOf(db, application.id) },
      { ...about, answers: await submittedAnswers(db, application.id) },
    ),
  };
}
