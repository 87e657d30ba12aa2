import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { mayRequestOpinion } from '#domain/recommendation/request-opinion.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { findOrganisation, type Organisation, organisationsOf } from '#server/people/organisation.store.ts';
import { opinionDigest } from './keep-opinion-in-step.ts';
import { requestsOf } from './opinion.store.ts';

/** A recommending unit asks the department of its own region. */
export async function whoAsksWhom(
  db: Db,
  person: Person,
): Promise<{ from: Organisation; to: Organisation } | Refusal> {
  const from = await findOrganisation(db, person.organisation);
  const to = (await organisationsOf(db, 'opinion-department')).find(({ region }) => region === from.region);
  return to ? { from, to } : refuse('field-required', { field: 'department' });
}

/** Why nobody may be asked about this file now. */
export async function refusedToAsk(
  deps: Deps,
  db: Db,
  application: Application,
  { subject, dueOn, at }: { subject: string; dueOn: Temporal.PlainDate; at: Temporal.Instant },
): Promise<Refusal | undefined> {
  const { definition, settings } = deps.programmes.ofVersion(application.programmeVersion);
  return mayRequestOpinion(application, {
    definition,
    subject,
    dueOn,
    today: at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate(),
    requests: (await requestsOf(db, application.id)).filter((request) => request.subject === subject),
    digest: opinionDigest(
      { definition },
      application.direction,
      await submittedAnswers(db, application.id),
    ).toString('hex'),
  });
}
