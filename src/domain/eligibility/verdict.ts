import type { Condition, Definition } from '#domain/programme/definition.ts';
import { compiledTree, type Hearing, worldOf } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { openLeaves, type Step, type Trace } from './trace.ts';

/**
 * `cannot-tell-yet`: an answer is missing. `needs-a-human`: all that is missing are the answers of named people, of a
 * joint unit, or about a match by name. To the logic both are unknown; they differ in whom the screen addresses.
 */
export type Verdict = 'met' | 'not-met' | 'cannot-tell-yet' | 'needs-a-human';

/** What makes a condition not met. Only the first two refuse a submission. */
export type Because = 'own-facts' | 'other-applications' | 'outside';

export interface ConditionVerdict {
  readonly condition: string;
  readonly class: Condition['class'];
  readonly clauses: readonly string[];
  readonly verdict: Verdict;
  readonly because?: Because;
  /** A soft condition that no written reason settles while these facts stand. */
  readonly notAcceptable: boolean;
  /** Open questions of the guide whose printed answer this verdict rests on. */
  readonly interpretations: readonly string[];
  readonly trace: Trace;
}

/** The conditions that an application in this direction has to meet, the common ones first. */
export const conditionsOf = (definition: Definition, direction: string): readonly Condition[] => [
  ...definition.commonConditions,
  ...(definition.directionConditions[direction] ?? []),
];

/** Every condition of the direction. Depends on nothing but its arguments; the day comes in with the lists of `outside`. */
export function verdicts(definition: Definition, facts: Facts, hearing: Hearing): ConditionVerdict[] {
  return conditionsOf(definition, facts.direction).map((condition) => verdictOn(definition, condition, facts, hearing));
}

/** With every list, judgement and other application unknown: what the applicant's own answers alone come to. */
export function ownVerdict(definition: Definition, condition: Condition, facts: Facts): Verdict {
  return verdictOf(compiledOf(definition, condition, facts).evaluate(worldOf(facts, { heed: 'own' }), undefined));
}

export function verdictOn(definition: Definition, condition: Condition, facts: Facts, hearing: Hearing): ConditionVerdict {
  const compiled = compiledOf(definition, condition, facts);
  const trace = compiled.evaluate(worldOf(facts, hearing), undefined);
  const verdict = verdictOf(trace);

  return {
    condition: condition.code,
    class: condition.class,
    clauses: condition.clauses,
    verdict,
    ...(verdict === 'not-met' && { because: becauseOf(definition, condition, facts, hearing) }),
    notAcceptable: holdsNow(definition, condition, facts, hearing),
    interpretations: interpretationsOf(definition, condition, compiled.step),
    trace,
  };
}

export function verdictOf(trace: Trace): Verdict {
  if (trace.value !== 'unknown') return trace.value ? 'met' : 'not-met';
  return openLeaves(trace).every(({ why }) => why === 'human') ? 'needs-a-human' : 'cannot-tell-yet';
}

/** Kleene logic makes this sound: what is not met with less known stays not met with more. */
function becauseOf(definition: Definition, condition: Condition, facts: Facts, hearing: Hearing): Because {
  const compiled = compiledOf(definition, condition, facts);
  const fails = (heed: 'own' | 'own-and-others') => compiled.evaluate(worldOf(facts, { ...hearing, heed }), undefined).value === false;
  if (fails('own')) return 'own-facts';
  return fails('own-and-others') ? 'other-applications' : 'outside';
}

function holdsNow(definition: Definition, { code, notAcceptedWhen }: Condition, facts: Facts, hearing: Hearing): boolean {
  if (!notAcceptedWhen) return false;
  return compiledTree(definition, facts.direction, `${code}-not-accepted`, notAcceptedWhen).evaluate(worldOf(facts, hearing), undefined).value === true;
}

/** Those whose setting the tree reads, and those without a setting that speak of one of the condition's clauses. */
function interpretationsOf(definition: Definition, { clauses }: Condition, step: Step): string[] {
  const read = settingsIn(step);
  return definition.interpretations
    .filter(({ setting, clauses: of }) => (setting === undefined ? of.some((clause) => clauses.includes(clause)) : read.has(setting)))
    .map(({ code }) => code);
}

function settingsIn(step: Step): Set<string> {
  return new Set([...step.settings, ...step.parts.flatMap((part) => [...settingsIn(part)])]);
}

const compiledOf = (definition: Definition, { code, tree }: Condition, { direction }: Facts) =>
  compiledTree(definition, direction, code, tree);
