import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { shownTo } from '#domain/application/shown-turn.ts';
import { outsideLeaves } from '#domain/eligibility/given.ts';
import { checkAttachments } from '#domain/form/check-attachments.ts';
import { checkForm } from '#domain/form/check-form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { evaluateApplication } from '#server/eligibility/evaluate-application.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { isNoticePublished } from '#server/notice/published.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { findApplication } from './application.store.ts';
import { openCorrection } from './correction.store.ts';
import { jointUnitsOf } from './joint-unit.store.ts';
import { knownCodes } from './known-codes.ts';
import { sectionsOf } from './section.store.ts';
import { newestReceipt, submittedAnswers } from './submission.store.ts';

/**
 * One file as a page needs it. The applicant reads his draft, everybody else what was submitted; the browser evaluates
 * conditions again as he types, with what the server found outside in `given`.
 */
export async function presentApplication(deps: Deps, person: Person, number: string) {
  const application = await findApplication(deps.db, person, number);
  if (!application) return refuse('not-found');

  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const at = deps.now();
  const sections = await sectionsOf(deps.db, application.id);
  const isApplicant = person.organisation === application.unit;
  const answers: Answers = isApplicant
    ? new Map(sections.flatMap((section) => Object.entries(section.answers)))
    : await submittedAnswers(deps.db, application.id);
  const attachments = await attachmentsOf(deps.db, application.id);
  const evaluated = await evaluateApplication(deps, deps.db, programme, application, answers, at);
  const form = {
    definition: programme.definition,
    facts: evaluated.facts,
    known: await knownCodes(deps, deps.db, programme, answers, at),
  };
  const timetable = await findTimetable(deps.db, programme);
  const receipt = await newestReceipt(deps.db, application.id);
  const correction = await openCorrection(deps.db, application.id);

  return {
    ...describe(application, person, await isNoticePublished(deps.db)),
    programme: { code: programme.definition.about.code, hash: programme.hash },
    sections: sections.map(({ section, open, revision, savedAt, savedBy }) => ({
      section,
      open,
      revision,
      savedAt: savedAt?.toString() ?? null,
      savedBy,
    })),
    answers: Object.fromEntries(answers),
    gaps: [...checkForm(form), ...checkAttachments(form, attachments, evaluated.outside)],
    verdicts: evaluated.verdicts.map(({ condition, verdict, because, interpretations }) => ({
      condition,
      verdict,
      because: because ?? null,
      interpretations,
    })),
    given: Object.fromEntries(outsideLeaves(evaluated.verdicts.map(({ trace }) => trace))),
    attachments: attachments.map(({ id, slot, name, bytes, mediaType, sha256 }) => ({
      id,
      slot,
      name,
      bytes,
      mediaType,
      sha256: sha256.toString('hex'),
    })),
    jointUnits: (await jointUnitsOf(deps.db, application.id)).map(({ id, name, state }) => ({
      id,
      name,
      state,
    })),
    correction: correction && {
      kind: correction.kind,
      round: correction.round,
      dueAt: correction.dueAt.toString(),
      items: correction.items,
    },
    receipt: receipt && {
      ...receipt,
      submittedAt: receipt.submittedAt.toString(),
      contentHash: receipt.contentHash.toString('hex'),
    },
    closesAt: timetable.instant('applicationClosesAt').toString(),
    serverTime: at.toString(),
  };
}

export type ApplicationPage = Exclude<Awaited<ReturnType<typeof presentApplication>>, Refusal>;

/** What lists, acts and answers of a file have in common, as far as this person may know. */
export function describe(
  { number, direction, state, version, revision }: Application,
  person: Person,
  noticed = false,
) {
  const shown = shownTo(person.role, state, noticed);
  return { number, direction, ...shown, version: shown.state === state ? version : null, revision };
}
