import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { papers } from '#domain/application/papers.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { addWorkingDays, type Calendar } from '#domain/calendar.ts';
import { formOf, slotsOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { formalityReasons } from './formality-reasons.ts';

/** One thing the province wants: in which section (and field) of the form, why, and in a sentence what. */
export interface Wanted {
  section: string;
  field: string | null;
  reason: string;
  sentence: string;
}

export interface SupplementRules {
  lifecycle: Lifecycle;
  definition: Definition;
  /** Requests made already, and the most that may be made. */
  given: number;
  most: number;
}

/** Asks the applicant for more. Only the sections named are opened; how often it may be asked is a setting. */
export function askSupplement(
  application: Application,
  person: Person,
  wanted: readonly Wanted[],
  rules: SupplementRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, 'ask-supplement', application, person);
  if (isRefusal(step)) return step;
  if (rules.given >= rules.most) {
    return refuse('times-used-up', { act: 'ask-supplement', most: `${rules.most}`, given: `${rules.given}` });
  }
  const problems = wanted.flatMap((each, place) =>
    problemsOf(each, place, application.direction, rules.definition),
  );
  if (wanted.length === 0 || problems.length > 0)
    return refuse('reason-required', { act: 'ask-supplement' }, problems);

  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads ask-supplement nowhere');
  return { ...application, state };
}

function problemsOf(
  { section, field, reason, sentence }: Wanted,
  place: number,
  direction: string,
  definition: Definition,
): Problem[] {
  const found =
    section === papers
      ? { fields: slotsOf(definition, direction) }
      : formOf(definition, direction).find(({ code }) => code === section);
  const problems: Problem[] = [];
  const wrong = (name: string, code: string) => problems.push({ field: `items.${place}.${name}`, code });

  if (!found) wrong('section', 'not-a-choice');
  if (found && field !== null && !found.fields.some(({ code }) => code === field))
    wrong('field', 'not-a-choice');
  if (!formalityReasons(definition, 'supplement').has(reason)) wrong('reason', 'not-a-choice');
  if (sentence.trim() === '') wrong('sentence', 'field-required');
  return problems;
}

/**
 * Until when a supplement may come: the end of the last of so many working days, counted from the day after the request.
 */
export function supplementDue(
  calendar: Calendar,
  askedAt: Temporal.Instant,
  timeZone: string,
  workingDays: number,
): Temporal.Instant | Refusal {
  const lastOn = addWorkingDays(calendar, askedAt.toZonedDateTimeISO(timeZone).toPlainDate(), workingDays);
  return isRefusal(lastOn) ? lastOn : lastOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}
