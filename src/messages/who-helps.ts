import type { RefusalCode } from '#domain/refusal.ts';

/** The office or person to turn to; pages set the name and telephone beside the word. */
export type Helper =
  | 'applicant'
  | 'asked-department'
  | 'clerk'
  | 'colleague'
  | 'joint-unit'
  | 'objection-handler'
  | 'own-administrator'
  | 'person'
  | 'pool-office'
  | 'programme-office'
  | 'public-telephone'
  | 'recommending-unit'
  | 'sender'
  | 'supervisor'
  | 'system-administrator'
  | 'tour'
  | 'unit-leader';

const helpers: Readonly<Record<RefusalCode, Helper>> = {
  'deadline-passed': 'recommending-unit',
  'not-open-yet': 'recommending-unit',
  'out-of-turn': 'clerk',
  'not-your-act': 'own-administrator',
  'second-person-needed': 'programme-office',
  'decided-before': 'unit-leader',
  'stale-version': 'person',
  'not-found': 'own-administrator',
  'times-used-up': 'unit-leader',
  'reminded-already': 'recommending-unit',
  'nobody-to-remind': 'recommending-unit',
  'question-unanswered': 'supervisor',
  'clock-backwards': 'tour',

  'foreign-origin': 'system-administrator',
  'sign-in-failed': 'own-administrator',
  'account-locked': 'own-administrator',
  'session-expired': 'own-administrator',
  'link-used-up': 'sender',
  'too-many-requests': 'public-telephone',
  'unit-registered': 'recommending-unit',

  'bad-input': 'system-administrator',
  'field-required': 'recommending-unit',
  'field-format': 'recommending-unit',
  'credit-code-malformed': 'recommending-unit',
  'edit-conflict': 'person',
  'file-too-large': 'recommending-unit',
  'slot-full': 'recommending-unit',
  'file-type': 'recommending-unit',
  'file-unreadable': 'recommending-unit',
  'file-infected': 'system-administrator',
  'rows-not-read': 'programme-office',

  'application-incomplete': 'recommending-unit',
  'condition-not-met': 'recommending-unit',
  'already-leading': 'recommending-unit',
  'repeat-in-direction': 'programme-office',
  'judgement-open': 'clerk',
  'correction-unconfirmed': 'colleague',
  'list-match-open': 'colleague',
  'joint-not-confirmed': 'joint-unit',
  'opinion-missing': 'asked-department',
  'opinion-objects': 'asked-department',
  'unit-limit-reached': 'programme-office',
  'sealed-copy-missing': 'applicant',
  'sealed-copy-differs': 'applicant',
  'reason-required': 'unit-leader',

  'conflict-found': 'pool-office',
  'pool-too-small': 'programme-office',
  'source-too-early': 'pool-office',
  'sources-incomplete': 'supervisor',
  'assignment-infeasible': 'pool-office',
  'already-scored': 'pool-office',
  'score-out-of-range': 'pool-office',
  'scores-sealed': 'programme-office',
  'doubts-open': 'programme-office',
  'rules-differ': 'programme-office',
  'correction-without-effect': 'programme-office',
  'too-few-scores': 'pool-office',

  'calendar-unknown': 'system-administrator',
  'published-frozen': 'programme-office',
  'notice-running': 'programme-office',
  'objection-open': 'objection-handler',
  'certificate-not-found': 'programme-office',
};

/** Where the same refusal meets somebody of another office. */
const helpersOfAct: Partial<Record<RefusalCode, Readonly<Record<string, Helper>>>> = {
  'deadline-passed': { report: 'programme-office', score: 'pool-office', supplement: 'programme-office' },
  'out-of-turn': {
    withdraw: 'recommending-unit',
    'move-up': 'programme-office',
    drop: 'programme-office',
    revoke: 'programme-office',
    'give-up': 'recommending-unit',
    save: 'recommending-unit',
    attach: 'recommending-unit',
    'open-sheet': 'programme-office',
  },
  'second-person-needed': { 'pass-check': 'unit-leader', recommend: 'unit-leader' },
  'reason-required': {
    score: 'pool-office',
    reject: 'programme-office',
    propose: 'programme-office',
    approve: 'programme-office',
  },
  'times-used-up': { 'ask-supplement': 'programme-office' },
  'correction-unconfirmed': { accept: 'programme-office' },
  'judgement-open': { accept: 'programme-office', recognise: 'programme-office' },
};

export function whoHelps(code: RefusalCode, act = ''): Helper {
  const ofAct = helpersOfAct[code] ?? {};
  // An act is a fact from outside: it may be spelt like something every object has.
  return (Object.hasOwn(ofAct, act) ? ofAct[act] : undefined) ?? helpers[code];
}
