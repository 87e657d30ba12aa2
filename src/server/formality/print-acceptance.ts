import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Deps } from '#server/deps.ts';
import { type Paper, printPaper } from '#server/documents/paper.ts';
import { acceptanceDocument } from './acceptance-document.ts';
import { acceptedAt, findPublicCode } from './formality.store.ts';

/** The notice of acceptance as a document of the instant at which the file was accepted. */
export async function printAcceptance(deps: Deps, person: Person, number: string): Promise<Paper | Refusal> {
  const application = await findApplication(deps.db, person, number);
  const publicCode = application && (await findPublicCode(deps.db, application.id));
  const at = application && (await acceptedAt(deps.db, application.id));
  if (!application || !publicCode || !at) return refuse('not-found');

  const { definition, settings } = deps.programmes.ofVersion(application.programmeVersion);
  const acceptance = acceptanceDocument({
    definition,
    file: { number: application.number, direction: application.direction, demo: deps.config.mode === 'demo' },
    answers: await submittedAnswers(deps.db, application.id),
    acceptedAt: at,
    timeZone: settings.text('timeZone'),
    publicCode,
    address: deps.config.address,
  });
  return printPaper(deps, 'acceptance', acceptance, at);
}
