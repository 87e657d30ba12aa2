import type { Application } from '#domain/application/application.ts';
import { shownTo } from '#domain/application/shown-turn.ts';
import { outsideLeaves } from '#domain/eligibility/given.ts';
import { checkAttachments } from '#domain/form/check-attachments.ts';
import { checkForm } from '#domain/form/check-form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { evaluateWith } from '#server/eligibility/evaluate-application.ts';
import { keysOf, outsideOf } from '#server/eligibility/outside-of.ts';
import { timetableWith } from '#server/programme/programme.store.ts';
import { findApplicationRows, findByKeys } from './application-page.store.ts';
import { knownCodesWith } from './known-codes.ts';

/**
 * One file as a page needs it. The applicant reads his draft, everybody else what was submitted; the browser evaluates
 * conditions again as he types, with what the server found outside in `given`.
 */
export async function presentApplication(deps: Deps, person: Person, number: string) {
  const rows = await findApplicationRows(deps.db, person, number);
  if (!rows) return refuse('not-found');

  const { application, answers, attachments, jointUnits, correction, receipt } = rows;
  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const at = deps.now();
  const evaluated = evaluateWith(
    deps,
    programme,
    application,
    answers,
    new Map(jointUnits.filter(({ state }) => state !== 'removed').map(({ id, state }) => [id, state])),
    outsideOf(programme, application, answers, at, {
      ...rows,
      ...(await findByKeys(deps.db, application, keysOf(programme, answers, rows.versions))),
    }),
  );
  const form = {
    definition: programme.definition,
    facts: evaluated.facts,
    known: knownCodesWith(deps, programme, answers, at, rows.recommendingRegions),
  };

  return {
    ...describe(application, person, rows.noticed),
    programme: { code: programme.definition.about.code, hash: programme.hash },
    sections: rows.sections,
    answers: Object.fromEntries(answers),
    gaps: [...checkForm(form), ...checkAttachments(form, attachments, evaluated.outside)],
    verdicts: evaluated.verdicts.map(({ condition, verdict, because, interpretations }) => ({
      condition,
      verdict,
      because: because ?? null,
      interpretations,
    })),
    given: Object.fromEntries(outsideLeaves(evaluated.verdicts.map(({ trace }) => trace))),
    attachments,
    jointUnits,
    correction: correction ?? undefined,
    receipt: receipt ?? undefined,
    closesAt: timetableWith(programme, rows.moved).instant('applicationClosesAt').toString(),
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
