import { createContext, useContext, useMemo } from 'react';
import type { Answer } from '#domain/application/answers.ts';
import { canMend } from '#domain/application/can-mend.ts';
import { type Lifecycle, lifecycleOf } from '#domain/application/lifecycle.ts';
import { papers } from '#domain/application/papers.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { type ConditionVerdict, verdicts } from '#domain/eligibility/verdict.ts';
import { checkForm, type FormCheck, type Gap } from '#domain/form/check-form.ts';
import { formOf } from '#domain/form/form.ts';
import type { Section } from '#domain/programme/field.ts';
import { type Settings, settingsOf } from '#domain/programme/settings-of.ts';
import type { Rules } from '#web/programme/with-rules.tsx';
import type { ApplicationPage } from './application-page.ts';

/** A file with all that its pages read: the rules it was begun under, the regions, the offices. */
export interface OpenFile extends Rules {
  /** Where its papers and pictures are read from. */
  at: string;
  page: ApplicationPage;
  settings: Settings;
  lifecycle: Lifecycle;
  form: readonly Section[];
}

export function openFile(
  page: ApplicationPage,
  rules: Rules,
  at = `/api/applications/${encodeURIComponent(page.number)}`,
): OpenFile {
  const { definition } = rules;
  return {
    ...rules,
    at,
    page,
    settings: settingsOf(definition),
    lifecycle: lifecycleOf(new Set(definition.stages.filter(({ on }) => on).map(({ code }) => code))),
    form: formOf(definition, page.direction),
  };
}

export const FileContext = createContext<OpenFile | undefined>(undefined);

export function useFile(): OpenFile {
  const file = useContext(FileContext);
  if (!file) throw new Error('No file is open here');
  return file;
}

type Typed = Readonly<Record<string, Answer>>;

/** The facts of the file, with what has just been typed laid over what is saved. */
export const factsOf = ({ page, regions }: OpenFile, typed: Typed = {}): Facts => ({
  direction: page.direction,
  answers: new Map(Object.entries({ ...page.answers, ...typed })),
  participation: new Map(
    page.jointUnits.filter(({ state }) => state !== 'removed').map(({ id, state }) => [id, state]),
  ),
  isRegion: (code) => regions.has(code),
});

/** The form's own check, as the server makes it. */
export function checkOf(file: OpenFile, facts: Facts): FormCheck {
  const joint = facts.answers.get('jointUnits');
  const rows = typeof joint === 'object' && 'rows' in joint ? joint.rows : [];
  return {
    definition: file.definition,
    facts,
    known: {
      recommendingUnits: new Set(file.recommendingUnits.map(({ region }) => region)),
      regions: file.regions,
      participants: new Set(['lead', ...rows.map(({ id }) => id)]),
      today: todayOf(file),
    },
  };
}

/** The day it was on the server when the file was read. */
export const todayOf = ({ page, settings }: OpenFile): Temporal.PlainDate =>
  Temporal.Instant.from(page.serverTime).toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();

/** What is missing or malformed now, and can be mended. Which papers are wanted may hang on lists: the server says that. */
export const gapsOf = (file: OpenFile, check: FormCheck): Gap[] =>
  [...checkForm(check), ...file.page.gaps.filter(({ section }) => section === papers)].filter(
    canMend(file.page.correction),
  );

export const verdictsOf = ({ definition, page }: OpenFile, facts: Facts): ConditionVerdict[] =>
  verdicts(definition, facts, { given: new Map(Object.entries(page.given)) });

/** Verdicts and gaps by what is typed at this moment. */
export function useLive(file: OpenFile, typed?: Typed) {
  return useMemo(() => {
    const facts = factsOf(file, typed);
    const check = checkOf(file, facts);
    return { facts, check, gaps: gapsOf(file, check), verdicts: verdictsOf(file, facts) };
  }, [file, typed]);
}
