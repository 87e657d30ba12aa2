import type { SectionStatus } from '#domain/application/sign.ts';
import { isShown } from '#domain/form/check-form.ts';
import type { Section } from '#domain/programme/field.ts';
import type { OpenFile, useLive } from './open-file.ts';
import { gapsIn, sectionStatus } from './section-status.ts';
import { verdictsAbout } from './verdicts-about.ts';

export interface Task {
  section: Section;
  /** From 1, over the whole form. */
  place: number;
  status: SectionStatus;
  left: number;
  /** Conditions that are not met on what stands here. */
  against: number;
  savedBy: string | null;
  savedAt: string | null;
}

export type TaskGroup = 'before' | 'direction' | 'after';

type Live = ReturnType<typeof useLive>;

/** The sections of a file as its list shows them. */
export function tasksOf(file: OpenFile, { gaps, facts, check, verdicts }: Live): Task[] {
  const { page, form } = file;
  const asked = new Set(page.correction?.items.map(({ section }) => section));
  return form.map((section, at) => {
    const saved = page.sections.find((each) => each.section === section.code);
    return {
      section,
      place: at + 1,
      status: sectionStatus(section, {
        gaps,
        asked,
        answers: facts.answers,
        revision: saved?.revision ?? 0,
        isShown: (field) => isShown(check, field, field.code),
      }),
      left: gapsIn(section, gaps).length,
      against: verdictsAbout(file, section, verdicts).filter(({ verdict }) => verdict === 'not-met').length,
      savedBy: saved?.savedBy ?? null,
      savedAt: saved?.savedAt ?? null,
    };
  });
}

/** What every direction asks first, what this one asks, what every direction asks last. */
export function groupOf({ definition, page }: OpenFile, { code }: Section): TaskGroup {
  if (definition.directionForms[page.direction]?.some((section) => section.code === code)) return 'direction';
  return definition.commonForm.before.some((section) => section.code === code) ? 'before' : 'after';
}

export const isDone = ({ status }: Task): boolean =>
  status === 'completed' || status === 'not-needed' || status === 'changed';
