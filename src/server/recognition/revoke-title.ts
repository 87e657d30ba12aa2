import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { judgementReasons } from '#domain/recommendation/judgement-reasons.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplicationById } from '#server/application/application.store.ts';
import { moveApplication } from '#server/application/move-application.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { toApplicant, toRecommender } from '#server/message/concerned.ts';
import { notify } from '#server/message/notify.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { findCertificate, insertTitleEvent } from './recognition.store.ts';

export interface RevocationAsked {
  certificate: string;
  reason: string;
  sentence: string;
  /** ISO date on which the unit was heard. */
  heardOn: string;
}

/** Takes a title away, after its holder has been heard. The certificate stays readable, and says so. */
export function revokeTitle(
  deps: Deps,
  person: Person,
  asked: RevocationAsked,
): Promise<{ revokedOn: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const certificate = await findCertificate(trx, asked.certificate);
    const file = certificate && (await lockApplicationById(trx, certificate.application));
    const isOurs =
      certificate && deps.programmes.ofId(certificate.programme).department === person.department;
    if (!file || !isOurs) return refuse('not-found');

    const { definition, lifecycle, settings } = deps.programmes.ofVersion(file.programmeVersion);
    const at = deps.now();
    const revokedOn = at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
    const step = takeStep(lifecycle, 'revoke', file, person);
    if (isRefusal(step)) return step;
    const problems = problemsOf(asked, definition, revokedOn);
    if (problems.length > 0) return refuse('reason-required', { act: 'revoke' }, problems);

    const { reason, sentence, heardOn } = asked;
    await insertTitleEvent(trx, {
      certificate: certificate.number,
      kind: 'revoked',
      onDay: revokedOn,
      reason,
      by: person.id,
    });
    await moveApplication(deps, trx, person, file, {
      act: 'revoke',
      to: 'revoked',
      at,
      reason,
      note: sentence,
      facts: { certificate: certificate.number, heardOn },
    });
    const facts = {
      number: file.number,
      unit: certificate.holder,
      certificate: certificate.number,
      revokedOn: revokedOn.toString(),
      reason,
      programmeVersion: file.programmeVersion,
    };
    await notify(trx, { ...toApplicant(file), template: 'revoked', facts, at });
    await notify(trx, { ...toRecommender(file), template: 'recommended-revoked', facts, at });
    await queueLogEntry(
      trx,
      'revocation',
      { certificate: certificate.number, revokedOn: revokedOn.toString() },
      at,
    );
    return { revokedOn: revokedOn.toString() };
  });
}

function problemsOf(
  { reason, sentence, heardOn }: RevocationAsked,
  definition: Definition,
  today: Temporal.PlainDate,
): Problem[] {
  const listed = judgementReasons(definition, knownJudgements.revocation);
  const problems: Problem[] = [];
  if (!listed.includes(reason)) problems.push({ field: 'reason', code: 'not-a-choice' });
  if (sentence.trim() === '') problems.push({ field: 'sentence', code: 'field-required' });
  if (Temporal.PlainDate.compare(heardOn, today) > 0)
    problems.push({ field: 'heardOn', code: 'in-the-future' });
  return problems;
}
