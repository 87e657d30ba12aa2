import type { AtSubmission } from '#domain/eligibility/moments.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import type { Gap } from '#domain/form/check-form.ts';
import type { Person } from '#domain/people/person.ts';
import { isTooLate, type Timetable, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import type { Application } from './application.ts';
import type { Lifecycle } from './lifecycle.ts';
import { takeStep } from './take-step.ts';

/** How a file comes in: for the first time or after being taken back, after a return, after the province's request. */
export type Submitting = 'submit' | 'resubmit' | 'supplement';

export interface SubmissionRules {
  lifecycle: Lifecycle;
  timetable: Timetable;
  closingInstant: 'included' | 'excluded';
  /** The limit of the open correction, for a resubmission or a supplement. */
  correctionDueAt: Temporal.Instant | undefined;
}

/** Whether it is this person's turn to submit, in time: asked before the content is looked at. */
export function maySubmit(
  act: Submitting,
  application: Application,
  person: Person,
  now: Temporal.Instant,
  rules: SubmissionRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, act, application, person);
  if (isRefusal(step)) return step;

  const closesAt = act === 'submit' ? rules.timetable.instant('applicationClosesAt') : rules.correctionDueAt;
  if (closesAt && isTooLate(now, closesAt, rules.closingInstant)) return tooLate(act, now, closesAt);
  const [state] = step.to;
  if (!state) throw new Error(`The lifecycle leads ${act} nowhere`);
  return { ...application, state, revision: application.revision + 1 };
}

export interface Content {
  gaps: readonly Gap[];
  verdicts: AtSubmission;
}

/**
 * Whether the content may come in. At the first submission: nothing missing, no hard condition failed on the
 * applicant's own facts, no other live file in the way. Afterwards only completeness counts: what a corrected fact
 * turns is decided by people.
 */
export function refusedContent(act: Submitting, { gaps, verdicts }: Content): Refusal | undefined {
  if (gaps.length > 0 || verdicts.incomplete.length > 0) {
    return refuse('application-incomplete', { count: String(gaps.length + verdicts.incomplete.length) }, [
      ...gaps.map(
        ({ section, field, code, facts }): Problem => ({
          field: `${section}/${field}`,
          code,
          ...(facts && { facts }),
        }),
      ),
      ...verdicts.incomplete.map(
        ({ condition }): Problem => ({ field: `condition/${condition}`, code: 'cannot-tell-yet' }),
      ),
    ]);
  }
  if (act !== 'submit') return undefined;

  const [leading] = verdicts.refusing.filter(({ because }) => because === 'other-applications');
  if (leading) return refuse('already-leading', clausesOf(leading), verdicts.refusing.map(failed));
  const [first] = verdicts.refusing;
  return first && refuse('condition-not-met', clausesOf(first), verdicts.refusing.map(failed));
}

const clausesOf = ({ condition, clauses }: ConditionVerdict) => ({ condition, clauses: clauses.join('、') });
const failed = ({ condition }: ConditionVerdict): Problem => ({
  field: `condition/${condition}`,
  code: 'not-met',
});
