import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { type Paper, printPaper, recommendingUnitName } from '#server/documents/paper.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { findApplication } from './application.store.ts';
import { receiptDocument } from './receipt-document.ts';
import { findSubmittedContent } from './submitted-content.store.ts';

/** The receipt of the newest submission or of the one asked for; its date is the instant at which that came in. */
export async function printReceipt(
  deps: Deps,
  person: Person,
  asked: { number: string; revision?: number | undefined },
): Promise<Paper | Refusal> {
  const application = await findApplication(deps.db, person, asked.number);
  const submission = application && (await findSubmittedContent(deps.db, application.id, asked.revision));
  if (!application || !submission) return refuse('not-found');

  const programme = deps.programmes.ofVersion(submission.programmeVersion);
  const answers = new Map(submission.sections.flatMap((each) => Object.entries(each.answers ?? {})));
  const receipt = receiptDocument({
    programme,
    file: { number: application.number, direction: application.direction, demo: deps.config.mode === 'demo' },
    submission,
    recommendingUnit: await recommendingUnitName(deps.db, programme, application, answers),
    timetable: await findTimetable(deps.db, programme, submission.at),
  });
  return printPaper(deps, 'receipt', receipt, submission.at);
}
