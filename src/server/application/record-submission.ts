import type { Answer } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import type { Submitting } from '#domain/application/submit.ts';
import type { Person } from '#domain/people/person.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { Deps } from '#server/deps.ts';
import type { Evaluated } from '#server/eligibility/evaluate-application.ts';
import { countVerdicts, insertEvaluation } from '#server/eligibility/evaluation.store.ts';
import type { AttachedFile } from '#server/files/attachment.store.ts';
import { notify } from '#server/message/notify.ts';
import { keepOpinionInStep } from '#server/opinion/keep-opinion-in-step.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { contentHash, sectionDigest } from './content-hash.ts';
import { closeCorrection, type OpenCorrection } from './correction.store.ts';
import { insertSubmission, saveSubmitted } from './submission.store.ts';

export interface ToRecord {
  application: Application;
  sections: readonly { section: string; answers: Readonly<Record<string, Answer>> }[];
  attachments: readonly AttachedFile[];
  evaluated: Evaluated;
  act: Submitting;
  key: string;
  at: Temporal.Instant;
  correction: OpenCorrection | undefined;
}

/** Writes down what came in: content with its digests, verdicts, receipt, and the entry of the log. Answers with the facts of the event. */
export async function recordSubmission(
  deps: Deps,
  trx: Trx,
  person: Person,
  given: ToRecord,
): Promise<Record<string, unknown>> {
  const { application, attachments, evaluated, at } = given;
  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const sections = given.sections.map(({ section, answers }) => {
    const salt = deps.random(32);
    return { section, answers, salt, digest: sectionDigest(answers, salt) };
  });
  const bySlot = Object.groupBy(attachments, ({ slot }) => slot);
  const hash = contentHash({
    number: application.number,
    revision: application.revision,
    programme: programme.hash,
    direction: application.direction,
    sections: Object.fromEntries(sections.map(({ section, digest }) => [section, digest.toString('hex')])),
    attachments: Object.fromEntries(
      Object.entries(bySlot).map(([slot, files = []]) => [
        slot,
        files.map(({ sha256 }) => sha256.toString('hex')),
      ]),
    ),
  });

  await insertSubmission(trx, {
    id: newId(),
    application: application.id,
    revision: application.revision,
    programmeVersion: application.programmeVersion,
    contentHash: hash,
    key: given.key,
    by: person.id,
    at,
    sections,
    attachments: Object.values(bySlot).flatMap((files = []) =>
      files.map(({ slot, sha256 }, position) => ({ slot, position, sha256 })),
    ),
    receipt: `${application.number}-${application.revision}`,
  });
  const { verdicts, listVersions } = evaluated;
  const counts = countVerdicts(verdicts);
  await insertEvaluation(trx, {
    application: application.id,
    revision: application.revision,
    moment: given.act === 'submit' ? 'submission' : 'resubmission',
    programmeVersion: application.programmeVersion,
    definition: programme.definition,
    listVersions,
    verdicts,
    at,
  });
  await saveSubmitted(trx, application.id, { revision: application.revision, at, ...counts });
  await keepOpinionInStep(deps, trx, application, evaluated.facts.answers, at);
  if (given.correction) await closeCorrection(trx, given.correction.id, 'answered', at);
  await queueLogEntry(trx, 'submission', { content: hash.toString('hex') }, at);
  await notify(trx, {
    organisation: application.unit,
    roles: ['unit-administrator'],
    template: 'submitted',
    facts: {
      unit: (await findOrganisation(trx, application.unit)).name,
      number: application.number,
      revision: String(application.revision),
      receivedAt: at.toString(),
    },
    at,
  });
  return { revision: application.revision, content: hash.toString('hex'), ...counts };
}
