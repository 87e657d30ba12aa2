import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { papers } from '#domain/application/papers.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { formOf, slotsOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isBefore, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { judgementReasons } from './judgement-reasons.ts';
import { knownJudgements } from './known-judgements.ts';

/** One thing to be mended: in which section (and field) of the form, why, and in a sentence what. */
export interface ToMend {
  section: string;
  field: string | null;
  reason: string;
  sentence: string;
}

export interface Return {
  items: readonly ToMend[];
  dueAt: Temporal.Instant;
}

export interface ReturnRules {
  lifecycle: Lifecycle;
  definition: Definition;
  /** Rounds already, and the most there may be. */
  given: number;
  most: number;
  /** The last moment for returned files of the whole call. */
  correctionClosesAt: Temporal.Instant;
}

/** Sends a file back for changes. Only the sections named are opened, until an instant that leaves time to recommend. */
export function returnFile(
  application: Application,
  person: Person,
  now: Temporal.Instant,
  asked: Return,
  rules: ReturnRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, 'return', application, person);
  if (isRefusal(step)) return step;
  if (rules.given >= rules.most)
    return refuse('times-used-up', { act: 'return', most: `${rules.most}`, given: `${rules.given}` });
  if (!isBefore(now, rules.correctionClosesAt)) return tooLate('return', now, rules.correctionClosesAt);

  const problems = asked.items.flatMap((each, place) =>
    problemsOf(each, place, application.direction, rules.definition),
  );
  if (asked.items.length === 0 || problems.length > 0)
    return refuse('reason-required', { act: 'return' }, problems);
  if (!isBefore(now, asked.dueAt) || isBefore(rules.correctionClosesAt, asked.dueAt)) {
    const facts = { fromAt: now.toString(), untilAt: rules.correctionClosesAt.toString() };
    return refuse('bad-input', {}, [{ field: 'dueAt', code: 'outside-period', facts }]);
  }
  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads return nowhere');
  return { ...application, state };
}

function problemsOf(
  { section, field, reason, sentence }: ToMend,
  place: number,
  direction: string,
  definition: Definition,
): Problem[] {
  const problems: Problem[] = [];
  const wrong = (name: string, code: string) => problems.push({ field: `items.${place}.${name}`, code });

  const fields = fieldsOf(definition, direction, section);
  if (!fields) wrong('section', 'not-a-choice');
  else if (field !== null && !fields.includes(field)) wrong('field', 'not-a-choice');
  const reasons = judgementReasons(definition, knownJudgements.check);
  if (!reasons.includes(reason)) wrong('reason', 'not-a-choice');
  if (sentence.trim() === '') wrong('sentence', 'field-required');
  return problems;
}

function fieldsOf(definition: Definition, direction: string, section: string): string[] | undefined {
  if (section === papers) return slotsOf(definition, direction).map(({ code }) => code);
  return formOf(definition, direction)
    .find(({ code }) => code === section)
    ?.fields.map(({ code }) => code);
}
