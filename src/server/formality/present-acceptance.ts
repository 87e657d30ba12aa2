import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Deps } from '#server/deps.ts';
import { acceptedAt, findPublicCode } from './formality.store.ts';

/** The notice of acceptance, with the code by which the applicant finds the file in public tables. Nobody else reads it. */
export async function presentAcceptance(deps: Deps, person: Person, number: string) {
  const application = await findApplication(deps.db, person, number);
  const publicCode = application && (await findPublicCode(deps.db, application.id));
  const at = application && (await acceptedAt(deps.db, application.id));
  if (!application || !publicCode || !at) return refuse('not-found');

  const answers = await submittedAnswers(deps.db, application.id);
  const word = (code: string) => {
    const answer = answers.get(code);
    return typeof answer === 'string' ? answer : null;
  };
  const { definition } = deps.programmes.ofVersion(application.programmeVersion);
  return {
    number,
    direction: application.direction,
    unit: word('unit.name'),
    project: word('project.name'),
    acceptedAt: at.toString(),
    publicCode,
    scores: `/programmes/${definition.about.code}/scores`,
  };
}
