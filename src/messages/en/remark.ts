import type { Translation } from '../language.ts';
import type { remark as chinese } from '../zh-CN/remark.ts';

export const remark = {
  'credit-code-check-digit': [
    'By the standard the last character should be {{expected}}; you entered {{given}}. If the licence says so, tick “as on the licence” and upload it; two persons of the recommending unit will check.',
    'The last character differs from the standard’s. If the licence says so, tick “as on the licence” and upload it; two persons of the recommending unit will check.',
  ],
  'credit-code-verified': [
    'By the standard the last character should be {{expected}}; you entered {{given}}. If the licence says so, leave it as it is: you can submit. Upload that unit’s licence under “Papers”; two persons of the recommending unit check and accept it.',
    'The last character differs from the standard’s. If the licence says so, leave it as it is: you can submit. Upload that unit’s licence under “Papers”; two persons of the recommending unit check and accept it.',
  ],
  'credit-code-mentioned': [
    'By the standard the last character should be {{expected}}; you entered {{given}}. If that organisation’s licence says so, leave it as it is: it does not hold up the application.',
    'The last character differs from the standard’s. If that organisation’s licence says so, leave it as it is: it does not hold up the application.',
  ],
  'joint-open': [
    '{{unit}} has not confirmed. You can submit; it is needed before recommendation.',
    'A partner has not confirmed. You can submit; it is needed before recommendation.',
  ],
  'match-possible': [
    'Row {{row}} of {{list}} looks alike. You can submit; the recommending unit will settle it. If it is another project, you may say how it differs.',
    'A list has an entry that looks alike. You can submit; the recommending unit will settle it. If it is another project, you may say how it differs.',
  ],
  'already-submitted': [
    'Submitted at {{submittedAt}} already; nothing was sent twice.',
    'Submitted already; nothing was sent twice.',
  ],
  'conflict-declared': [
    'Your conflict with {{number}} is recorded; it has left your queue, others will review it.',
    'Your conflict is recorded; the file has left your queue, others will review it.',
  ],
  'objection-late': [
    'The period ended at {{endedAt}}. You may still submit: it is kept, numbered and answered; the handler decides on admissibility.',
    'The period has ended. You may still submit: it is kept, numbered and answered; the handler decides on admissibility.',
  ],
  'objection-thin':
    'No evidence (or no name). You may still submit; it will be noted, the handler decides on admissibility.',
  'beyond-tolerance': [
    'About {{target}}, now {{given}}, {{beyond}} more than the margin. You may go on with a reason, which goes to whoever decides.',
    'More than the margin. You may go on with a reason, which goes to whoever decides.',
  ],
  'not-verifiable-here': 'Done on another platform, not verifiable here; time, number and scan are recorded.',
  'autosave-failed': [
    'Changes since {{since}} have not reached the server. They are on this device; retrying every {{seconds}} seconds. Keep this page open.',
    'The latest changes have not reached the server. They are on this device; retrying. Keep this page open.',
  ],
  'upload-interrupted': [
    'Upload stopped at {{percent}} and will go on from there.',
    'Upload stopped and will go on from where it stopped.',
  ],
  fault: [
    'Sorry, something failed here and nothing was done. Try again; if it fails again, quote {{request}}.',
    'Sorry, something failed here and nothing was done. Try again.',
  ],
} satisfies Translation<typeof chinese>;
