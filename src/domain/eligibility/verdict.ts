import type { Condition, Definition } from '#domain/programme/definition.ts';
import type { Compiled, World } from './compiled.ts';
import { compiledTree, type Hearing, worldOf } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { Heed } from './outside.ts';
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
  const world = worldOf(facts, hearing);
  return preparedFor(definition, facts.direction).map((prepared) => decide(prepared, world));
}

/** One condition of the direction. */
export function verdictOn(
  definition: Definition,
  { code }: Pick<Condition, 'code'>,
  facts: Facts,
  hearing: Hearing,
): ConditionVerdict {
  return decide(preparedOf(definition, code, facts.direction), worldOf(facts, hearing));
}

/** With every list, judgement and other application unknown: what the applicant's own answers alone come to. */
export function ownVerdict(definition: Definition, { code }: Pick<Condition, 'code'>, facts: Facts): Verdict {
  const { compiled } = preparedOf(definition, code, facts.direction);
  return verdictOf(compiled.evaluate(worldOf(facts, { heed: 'own' }), undefined));
}

export function verdictOf(trace: Trace): Verdict {
  if (trace.value !== 'unknown') return trace.value ? 'met' : 'not-met';
  return openLeaves(trace).every(({ why }) => why === 'human') ? 'needs-a-human' : 'cannot-tell-yet';
}

function decide(
  { condition, compiled, notAcceptedWhen, interpretations }: Prepared,
  world: World,
): ConditionVerdict {
  const trace = compiled.evaluate(world, undefined);
  const verdict = verdictOf(trace);
  const decided = {
    condition: condition.code,
    class: condition.class,
    clauses: condition.clauses,
    verdict,
    notAcceptable: notAcceptedWhen?.evaluate(world, undefined).value === true,
    interpretations,
    trace,
  };
  return verdict === 'not-met' ? { ...decided, because: becauseOf(compiled, world) } : decided;
}

/** Kleene logic makes this sound: what is not met with less known stays not met with more. */
function becauseOf(compiled: Compiled, world: World): Because {
  const fails = (heed: Heed) => compiled.evaluate({ ...world, heed }, undefined).value === false;
  if (fails('own')) return 'own-facts';
  return fails('own-and-others') ? 'other-applications' : 'outside';
}

/** A condition with all that is the same for every application. */
interface Prepared {
  readonly condition: Condition;
  readonly compiled: Compiled;
  readonly notAcceptedWhen: Compiled | undefined;
  readonly interpretations: readonly string[];
}

const prepared = new WeakMap<Definition, Map<string, readonly Prepared[]>>();

function preparedFor(definition: Definition, direction: string): readonly Prepared[] {
  const ofDefinition = prepared.get(definition) ?? new Map<string, readonly Prepared[]>();
  prepared.set(definition, ofDefinition);

  const known =
    ofDefinition.get(direction) ??
    conditionsOf(definition, direction).map((each) => prepare(definition, direction, each));
  ofDefinition.set(direction, known);
  return known;
}

function preparedOf(definition: Definition, code: string, direction: string): Prepared {
  const found = preparedFor(definition, direction).find(({ condition }) => condition.code === code);
  if (!found) throw new Error(`No condition ${code} in ${direction}`);
  return found;
}

function prepare(definition: Definition, direction: string, condition: Condition): Prepared {
  const { code, tree, notAcceptedWhen } = condition;
  const compiled = compiledTree(definition, direction, code, tree);
  return {
    condition,
    compiled,
    notAcceptedWhen:
      notAcceptedWhen && compiledTree(definition, direction, `${code}-not-accepted`, notAcceptedWhen),
    interpretations: interpretationsOf(definition, condition, compiled.step),
  };
}

/** Those whose setting the tree reads, and those without a setting that speak of one of the condition's clauses. */
function interpretationsOf({ interpretations }: Definition, { clauses }: Condition, step: Step): string[] {
  const read = settingsIn(step);
  return interpretations
    .filter(({ setting, clauses: of }) =>
      setting === undefined ? of.some((clause) => clauses.includes(clause)) : read.has(setting),
    )
    .map(({ code }) => code);
}

const settingsIn = (step: Step): Set<string> =>
  new Set([...step.settings, ...step.parts.flatMap((part) => [...settingsIn(part)])]);
