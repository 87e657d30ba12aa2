import { type Answer, isTable } from '#domain/application/answers.ts';
import { evaluateTree } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { openLeaves, type Trace } from '#domain/eligibility/trace.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import { creditCodeProblems } from '#domain/identifiers/credit-code.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { correctionSubject, type Turned } from './corrected-facts.ts';
import { givenOtherwise, knownJudgements } from './known-judgements.ts';

/** A judgement that may be given on a file as it stands. */
export interface AskedJudgement {
  readonly judgement: string;
  /** The row of a table or list, the list, the condition or the preference it is about; empty: the file itself. */
  readonly subject: string;
  /** Conditions or preferences that read it. */
  readonly readBy: readonly string[];
  /** Something waits for it. */
  readonly open: boolean;
  /** Options that count against the file: they ask for a reason. */
  readonly against: readonly string[];
  /** Of a correction: the condition that it turned, and the submission with which it was not met. */
  readonly correction?: Turned;
}

export interface AskingFile {
  readonly definition: Definition;
  readonly facts: Facts;
  readonly outside: Outside;
  readonly verdicts: readonly ConditionVerdict[];
  /** Hard conditions that corrections have turned from not met to met. */
  readonly turned?: readonly Turned[];
}

/**
 * Every judgement that may be given on a file now: what its conditions wait for; what was judged before and may be
 * judged otherwise; matches with rows of lists, certain ones too, because a match may be overruled with evidence; soft
 * conditions that are not met; corrections that turned a hard condition to met; preferences that the facts claim; credit
 * codes of its units with a wrong check character.
 */
export function judgementsAsked(file: AskingFile): AskedJudgement[] {
  const preferences = claimsOf(file);
  const found = [
    ...file.verdicts.flatMap(({ condition, trace }) => inTrace(condition, trace)),
    ...preferences.flatMap(({ code, trace }) => inTrace(code, trace)),
    ...softClauses(file),
    ...corrections(file),
    ...confirmations(file, preferences),
    ...overrides(file),
  ];
  const known = new Set(file.definition.judgements.map(({ code }) => code));
  const asked = found.filter(({ judgement }) => known.has(judgement) && !givenOtherwise.has(judgement));
  return [
    ...Map.groupBy(asked, ({ judgement, subject }) => JSON.stringify([judgement, subject])).values(),
  ].map((each) => merged(file.definition, each));
}

/** One reader's question: the answer that helps the file, or the one that hurts it. */
interface Found {
  judgement: string;
  subject: string;
  readBy: string;
  open: boolean;
  serves: string | undefined;
  hurts: string | undefined;
  correction?: Turned;
}

function inTrace(reader: string, root: Trace): Found[] {
  const waiting = new Set(openLeaves(root));
  return [...leaves(root, true)]
    .filter(({ trace }) => root.value !== true || trace.step.kind === 'row' || trace.value !== 'unknown')
    .map(({ trace, wanted }) => {
      const isRow = trace.step.kind === 'row';
      const answer = isRow ? knownAnswers.same : trace.step.required?.values[0];
      return {
        judgement: trace.step.judgement ?? '',
        subject: trace.subject ?? '',
        readBy: reader,
        open: waiting.has(trace),
        serves: wanted ? answer : undefined,
        hurts: wanted ? undefined : answer,
      };
    });
}

const knownAnswers = {
  same: 'same-unit',
  upheld: 'upheld',
  notConfirmed: 'not-confirmed',
  return: 'return',
  notBelieved: 'not-believed',
} as const;

/**
 * Judgements below a node, each with whether its being so helps (`wanted`): turned round by `not`, by `none` over rows,
 * and by standing on a list that excludes.
 */
function* leaves(trace: Trace, wanted: boolean): Generator<{ trace: Trace; wanted: boolean }> {
  const { step, parts } = trace;
  if (step.kind === 'judged' || step.kind === 'row') yield { trace, wanted };
  for (const part of parts) {
    const turned =
      step.kind === 'not' || step.kind === 'none' || (step.kind === 'notInList' && part.step.kind === 'row');
    yield* leaves(part, turned ? !wanted : wanted);
  }
}

interface Claim {
  code: string;
  confirmedBy: readonly string[];
  trace: Trace;
}

const claimsOf = ({ definition, facts, outside }: AskingFile): Claim[] =>
  definition.preferences
    .filter(({ direction }) => direction === facts.direction)
    .map(({ code, tree, confirmedBy }) => ({
      code,
      confirmedBy,
      trace: evaluateTree(definition, code, tree, facts, { outside }),
    }));

/** A preference that the facts do not claim needs nobody; one that a list confirms needs nobody either. */
const confirmations = ({ outside }: AskingFile, claims: readonly Claim[]): Found[] =>
  claims
    .filter(({ confirmedBy, trace }) => confirmedBy.length > 0 && trace.value === true)
    .map(({ code }) => ({
      ...about(knownJudgements.preference, code, knownAnswers.notConfirmed),
      open: outside.judged(knownJudgements.preference, code) === undefined,
    }));

const softClauses = ({ verdicts, outside }: AskingFile): Found[] =>
  verdicts
    .filter((each) => each.class === 'soft' && each.verdict === 'not-met' && !each.notAcceptable)
    .map(({ condition }) => ({
      ...about(knownJudgements.softClause, condition, knownAnswers.upheld),
      open: outside.judged(knownJudgements.softClause, condition) === undefined,
    }));

const corrections = ({ turned = [], outside }: AskingFile): Found[] =>
  turned.map((correction) => {
    const subject = correctionSubject(correction);
    return {
      ...about(knownJudgements.correctedFact, subject, knownAnswers.notBelieved),
      readBy: correction.condition,
      open: outside.judged(knownJudgements.correctedFact, subject) === undefined,
      correction,
    };
  });

/** Codes by which the units of a file are known: what the licence bears is accepted by two persons, unit by unit. */
export const verifiedCodes: ReadonlySet<string> = new Set(['unit.creditCode', 'jointUnits.creditCode']);

/** The lead unit's code is about the file itself, a joint unit's about its row. */
function overrides({ facts, outside }: AskingFile): Found[] {
  const joint = facts.answers.get('jointUnits');
  const codes = [
    { code: facts.answers.get('unit.creditCode'), subject: '', readBy: 'unit.creditCode' },
    ...(isTable(joint) ? joint.rows : []).map(({ id, cells }) => ({
      code: cells.creditCode,
      subject: id,
      readBy: 'jointUnits.creditCode',
    })),
  ];
  return codes.filter(hasWrongCheck).map(({ subject, readBy }) => ({
    ...about(knownJudgements.codeOverride, subject, knownAnswers.return),
    readBy,
    open: outside.judged(knownJudgements.codeOverride, subject) === undefined,
  }));
}

const hasWrongCheck = ({ code }: { code: Answer | undefined }): boolean =>
  typeof code === 'string' &&
  creditCodeProblems(code).some((problem) => problem.code === 'wrong-check-character');

const about = (judgement: string, subject: string, hurts: string) => ({
  judgement,
  subject,
  readBy: subject,
  serves: undefined,
  hurts,
});

/** One question, however many conditions read its answer. An option counts against the file if it does so for any of them. */
function merged({ judgements }: Definition, [first, ...more]: readonly Found[]): AskedJudgement {
  if (!first) throw new Error('A question is asked by somebody');
  const { judgement, subject, correction } = first;
  const each = [first, ...more];
  const options = judgements.find(({ code }) => code === judgement)?.options ?? [];
  return {
    judgement,
    subject,
    readBy: [...new Set(each.map(({ readBy }) => readBy))],
    open: each.some(({ open }) => open),
    against: options
      .map(({ code }) => code)
      .filter((code) =>
        each.some(({ serves, hurts }) => code === hurts || (serves !== undefined && code !== serves)),
      ),
    ...(correction && { correction }),
  };
}
