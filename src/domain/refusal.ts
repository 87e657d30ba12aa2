/** An expected no: a stable code for programs, facts for the sentence that people read. A bug throws instead. */
export interface Refusal {
  refused: RefusalCode;
  facts: Readonly<Record<string, string>>;
  /** Where several things are wrong at once, each with its field. */
  problems?: readonly Problem[];
}

/** One thing wrong in what was sent: the field, a code from the messages' catalogue, and what the sentence needs. */
export interface Problem {
  field: string;
  code: string;
  facts?: Readonly<Record<string, string>>;
}

/**
 * The closed list. Each has a four-part sentence in both languages (rule, what was seen, what would change it, who can
 * help), and the same code in the API, on screens and in tests.
 */
export const refusalCodes = [
  // Time, turn, person
  'deadline-passed',
  'not-open-yet',
  'out-of-turn',
  'not-your-act',
  'second-person-needed',
  'decided-before',
  'stale-version',
  'not-found',
  'times-used-up',
  'reminded-already',
  'nobody-to-remind',
  'question-unanswered',
  'clock-backwards',
  // Signing in
  'foreign-origin',
  'sign-in-failed',
  'account-locked',
  'session-expired',
  'link-used-up',
  'too-many-requests',
  'unit-registered',
  // Fields and files
  'bad-input',
  'field-required',
  'field-format',
  'credit-code-malformed',
  'edit-conflict',
  'file-too-large',
  'slot-full',
  'file-type',
  'file-unreadable',
  'file-infected',
  'rows-not-read',
  // Applying and recommending
  'application-incomplete',
  'condition-not-met',
  'already-leading',
  'repeat-in-direction',
  'judgement-open',
  'correction-unconfirmed',
  'list-match-open',
  'joint-not-confirmed',
  'opinion-missing',
  'opinion-objects',
  'unit-limit-reached',
  'sealed-copy-missing',
  'sealed-copy-differs',
  'reason-required',
  // Experts and scores
  'conflict-found',
  'pool-too-small',
  'source-too-early',
  'sources-incomplete',
  'assignment-infeasible',
  'already-scored',
  'score-out-of-range',
  'scores-sealed',
  'doubts-open',
  'rules-differ',
  'correction-without-effect',
  'too-few-scores',
  // Decision, notice, title
  'calendar-unknown',
  'published-frozen',
  'notice-running',
  'objection-open',
  'certificate-not-found',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export const refuse = (
  refused: RefusalCode,
  facts: Record<string, string> = {},
  problems?: readonly Problem[],
): Refusal => (problems ? { refused, facts, problems } : { refused, facts });

export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
