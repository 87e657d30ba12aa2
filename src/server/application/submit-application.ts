import type { Application } from '#domain/application/application.ts';
import { canMend } from '#domain/application/can-mend.ts';
import { maySubmit, refusedContent, type Submitting } from '#domain/application/submit.ts';
import { leadsAlone } from '#domain/eligibility/leads-alone.ts';
import { atResubmission, atSubmission } from '#domain/eligibility/moments.ts';
import { checkAttachments } from '#domain/form/check-attachments.ts';
import { checkForm } from '#domain/form/check-form.ts';
import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { evaluateApplication } from '#server/eligibility/evaluate-application.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { lockApplication } from './application.store.ts';
import { type Changed, changeApplication, type Seen } from './change-application.ts';
import { describeApplication } from './describe-application.ts';
import { figuresOf } from './figure.store.ts';
import { knownCodes } from './known-codes.ts';
import { openPapers } from './open-papers.ts';
import { recordSubmission } from './record-submission.ts';
import { closeSections } from './section.store.ts';
import { claimLead, findReceiptByKey, newestReceipt, type Receipt } from './submission.store.ts';

/**
 * Submits, submits again after a return, or sends the supplement. The second press of the button finds the first receipt,
 * also one that waited while the first was taken in.
 */
export function submitApplication(
  deps: Deps,
  person: Person,
  act: Submitting,
  asked: Seen & { key: string },
): Promise<Receipt | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const before = await lockApplication(trx, person, asked.number);
    const already = before && (await findReceiptByKey(trx, before.id, asked.key));
    if (already) return already;

    const submitted = await changeApplication(
      { ...deps, db: trx },
      person,
      asked,
      (inside, application, at) => submit(deps, inside, person, act, application, asked.key, at),
    );
    if (isRefusal(submitted)) return submitted;
    return (await newestReceipt(trx, submitted.id)) ?? refuse('not-found');
  });
}

async function submit(
  deps: Deps,
  trx: Trx,
  person: Person,
  act: Submitting,
  application: Application,
  key: string,
  at: Temporal.Instant,
): Promise<Changed | Refusal> {
  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const { definition, lifecycle, settings } = programme;
  const correction = await openPapers(deps, trx, application);
  const permitted = maySubmit(act, application, person, at, {
    lifecycle,
    timetable: await findTimetable(trx, programme),
    closingInstant: settings.text('closingInstant') as 'included',
    correctionDueAt: correction?.dueAt,
  });
  if (isRefusal(permitted)) return permitted;

  const sections = await closeSections(trx, application.id);
  const answers = new Map(sections.flatMap((each) => Object.entries(each.answers)));
  const attachments = await attachmentsOf(trx, application.id);
  const evaluated = await evaluateApplication(deps, trx, programme, application, answers, at);
  const form = {
    definition,
    facts: evaluated.facts,
    known: {
      ...(await knownCodes(deps, trx, programme, answers, at)),
      figures: await figuresOf(trx, application.id),
    },
  };

  const refusal = refusedContent(act, {
    gaps: [...checkForm(form), ...checkAttachments(form, attachments, evaluated.outside)].filter(
      canMend(correction),
    ),
    verdicts:
      act === 'submit'
        ? atSubmission(evaluated.verdicts)
        : { ...atResubmission(evaluated.verdicts), refusing: [], open: [] },
  });
  if (refusal) return refusal;

  const leadingKey = normaliseCreditCode(String(answers.get('unit.creditCode') ?? ''));
  const { direction } = application;
  const alone = leadsAlone(programme.definition, direction);
  const { leads } = await claimLead(trx, { ...application, key: leadingKey }, alone);
  if (leads !== direction) return refuse('already-leading', { direction: leads });

  await describeApplication(trx, programme, permitted, answers);
  const facts = await recordSubmission(deps, trx, person, {
    application: permitted,
    sections,
    attachments,
    evaluated,
    act,
    key,
    at,
    correction,
  });
  return { application: { ...permitted, leadingKey }, act, facts };
}
