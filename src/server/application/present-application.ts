import type { Application } from '#domain/application/application.ts';
import { answersWithoutPersons, readsPersonal } from '#domain/application/personal-answers.ts';
import { shownTo, shownVersion } from '#domain/application/shown-turn.ts';
import { outsideLeaves } from '#domain/eligibility/given.ts';
import { hintsOf } from '#domain/eligibility/hints.ts';
import { checkAttachments, newlyWantedSlots } from '#domain/form/check-attachments.ts';
import { checkForm } from '#domain/form/check-form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { preferenceOf } from '#domain/selection/preference.ts';
import type { Deps } from '#server/deps.ts';
import { evaluateWith } from '#server/eligibility/evaluate-application.ts';
import { type Found, type Keys, keysOf, outsideOf } from '#server/eligibility/outside-of.ts';
import { timetableWith } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import {
  type ApplicationRows,
  findApplicationText,
  findByKeys,
  readApplicationText,
} from './application-page.store.ts';
import { knownCodesWith } from './known-codes.ts';
import { presentBeside } from './present-beside.ts';
import { RememberedPages } from './remembered-pages.ts';

/**
 * One file as a page needs it. The applicant reads his draft, everybody else what was submitted; the browser evaluates
 * conditions again as he types, with what the server found outside in `given`.
 */
export async function presentApplication(deps: Deps, person: Person, number: string) {
  const text = await findApplicationText(deps.db, person, number);
  if (text === undefined) return refuse('not-found');

  const at = deps.now();
  const key = `${person.organisation} ${person.role} ${number}`;
  const page = pagesOf(deps).recall(key, text, at) ?? (await workOut(deps, person, key, text, at));
  return { ...page, serverTime: at.toString() };
}

export type ApplicationPage = Exclude<Awaited<ReturnType<typeof presentApplication>>, Refusal>;

async function workOut(deps: Deps, person: Person, key: string, text: string, at: Temporal.Instant) {
  const rows = readApplicationText(text);
  const programme = deps.programmes.ofVersion(rows.application.programmeVersion);
  const keys = keysOf(programme, rows.answers, rows.versions);
  if (isFoundBy(keys, rows.registered)) {
    const page = pageOf(deps, person, programme, rows, rows.registered, at);
    pagesOf(deps).remember(key, text, at, programme.settings.text('timeZone'), page);
    return page;
  }
  return pageOf(deps, person, programme, rows, await findByKeys(deps.db, rows.application, keys), at);
}

const isFoundBy = (keys: Keys, registered: ApplicationRows['registered']): boolean =>
  keys.whole.length === 0 && keys.creditCode === registered.creditCode && keys.nameKey === registered.nameKey;

const pages = new WeakMap<Deps, RememberedPages<ReturnType<typeof pageOf>>>();

function pagesOf(deps: Deps) {
  const known = pages.get(deps) ?? new RememberedPages<ReturnType<typeof pageOf>>(128);
  pages.set(deps, known);
  return known;
}

function pageOf(
  deps: Deps,
  person: Person,
  programme: RunningProgramme,
  rows: ApplicationRows,
  found: Found,
  at: Temporal.Instant,
) {
  const { application, answers, attachments, jointUnits, correction, receipt } = rows;
  const { definition } = programme;
  const takingPart = jointUnits.filter(({ state }) => state !== 'removed');
  const evaluated = evaluateWith(
    deps,
    programme,
    application,
    answers,
    new Map(takingPart.map(({ id, state }) => [id, state])),
    outsideOf(programme, application, answers, at, { ...rows, ...found }),
  );
  const form = {
    definition,
    facts: evaluated.facts,
    known: knownCodesWith(deps, programme, answers, at, rows.recommendingRegions),
  };

  return {
    ...describe(application, person, rows.noticed),
    beside: presentBeside(deps, person, programme, {
      written: rows.beside,
      preference: preferenceOf(definition, evaluated.facts, evaluated.outside)?.standing,
      state: application.state,
      noticePublished: rows.noticed,
      at,
    }),
    programme: { code: definition.about.code, hash: programme.hash },
    sections: rows.sections,
    answers: Object.fromEntries(
      readsPersonal(application, person)
        ? answers
        : answersWithoutPersons({ definition, direction: application.direction }, answers),
    ),
    gaps: [...checkForm(form), ...checkAttachments(form, attachments, evaluated.outside)],
    verdicts: evaluated.verdicts.map(({ condition, verdict, because, interpretations }) => ({
      condition,
      verdict,
      because: because ?? null,
      interpretations,
    })),
    hints: hintsOf(programme.settings, { direction: application.direction, answers, others: found.others }),
    given: Object.fromEntries(outsideLeaves(evaluated.verdicts.map(({ trace }) => trace))),
    attachments,
    jointUnits,
    correction: correction
      ? {
          ...correction,
          newlyWanted:
            person.organisation === application.unit
              ? newlyWantedSlots(definition, evaluated.facts, { ...evaluated.facts, answers: rows.before })
              : [],
        }
      : undefined,
    receipt: receipt ?? undefined,
    closesAt: timetableWith(programme, rows.moved).instant('applicationClosesAt').toString(),
  };
}

/** What lists, acts and answers of a file have in common, as far as this person may know. */
export function describe(
  { number, direction, state, version, revision }: Application,
  person: Person,
  noticed = false,
) {
  const shown = shownTo(person.role, state, noticed);
  return { number, direction, ...shown, version: shownVersion(person.role, state, version), revision };
}
