import type { Translation } from '../language.ts';
import type { problem as chinese } from '../zh-CN/problem.ts';

export const problem = {
  'field-required': { given: 'Not given.', remedy: ['Enter “{{field}}”.', 'Enter it.'] },
  'field-format': { given: 'What was entered cannot be read.', remedy: 'Follow the help below the field.' },
  'programme-finding': {
    given: ['A finding in the definition: {{finding}}.', 'A finding in the definition.'],
    remedy: 'See where with shifan lint, mend it, then enable.',
  },
  'prefix-taken': {
    given: ['The prefix {{given}} belongs to another programme.', 'The prefix belongs to another programme.'],
    remedy: 'Choose another prefix.',
  },
  'department-missing': {
    given: 'There is no department yet.',
    remedy: 'Add the department under Accounts first.',
  },
  'department-open': {
    given: 'No department is chosen.',
    remedy: 'Choose from the list.',
  },
  'department-fixed': {
    given: 'The department of a programme that runs is settled.',
    remedy:
      'Enable it for the same department; another department uses a programme of its own, with another code.',
  },
  'field-unknown': {
    given: ['The form has no field “{{field}}”.', 'The form has no such field.'],
    remedy: 'Reload the page and enter it again.',
  },
  'changed-meanwhile': {
    given: 'A colleague has just changed this field.',
    remedy: 'Keep one; the other stays in the versions.',
  },

  // The whole request
  'body-not-json': {
    given: 'What was sent is not JSON.',
    remedy: 'Send it as the description of the API says; on a page, reload and try again.',
  },
  'body-empty': {
    given: 'Nothing was sent.',
    remedy: 'Send what the description of the API asks for; on a page, reload and try again.',
  },
  'body-too-large': { given: 'What was sent is too large.', remedy: 'Send less at a time.' },
  'body-type': {
    given: 'What was sent is in a format that is not read here.',
    remedy: 'Send it as the description of the API says; on a page, reload and try again.',
  },
  'body-unreadable': {
    given: 'What was sent cannot be read.',
    remedy: 'Send it as the description of the API says; on a page, reload and try again.',
  },

  // Words, choices, files
  'character-not-kept': {
    given: 'It holds a character that cannot be kept.',
    remedy: 'Delete invisible characters, or type it anew.',
  },
  'too-long': {
    given: ['{{given}} characters, more than {{most}}.', 'Too long.'],
    remedy: ['Shorten it to {{most}}.', 'Shorten it.'],
  },
  'not-one-line': { given: 'It runs over several lines.', remedy: 'Write it on one line.' },
  'sentence-short': {
    given: ['Fewer than {{least}} characters.', 'Too short.'],
    remedy: 'Say what it is about, so that the reader knows what would change it.',
  },
  'too-many': {
    given: ['More than {{most}}.', 'Too many.'],
    remedy: ['Keep {{most}} at most.', 'Remove some.'],
  },
  'not-a-choice': { given: 'Not one of the choices.', remedy: 'Choose from the list.' },
  'choice-fixed': {
    given: ['“{{choice}}” is always part of it.', 'A choice that is always part of it is missing.'],
    remedy: 'Keep that choice.',
  },
  'must-agree': { given: 'Not yet confirmed.', remedy: 'Read and confirm it to submit.' },
  'not-a-participant': {
    given: 'Not a unit that takes part in this application.',
    remedy: 'Choose the lead or a joint unit; add the joint unit first if it is missing.',
  },
  'file-required': { given: 'Not uploaded.', remedy: 'Upload it.' },
  'picture-not-brought': {
    given: [
      'Figure {{numbers}} was not uploaded for this application.',
      'A figure was not uploaded for this application.',
    ],
    remedy: 'Remove it and upload it here.',
  },
  'figure-not-there': {
    given: [
      'The text marks figure {{numbers}}, which is not among “{{field}}”.',
      'The text marks a figure that was not uploaded.',
    ],
    remedy: 'Upload it, or delete this line of the text.',
  },
  'captions-missing': {
    given: ['No caption for figure {{numbers}}.', 'A figure has no caption.'],
    remedy: 'Say under it what it shows.',
  },
  'too-few-files': {
    given: ['{{given}} files, fewer than {{least}}.', 'Too few files.'],
    remedy: ['Add files up to {{least}}.', 'Add files.'],
  },

  // A table that is imported
  'column-unknown': {
    given: ['There is no column “{{given}}”.', 'Some column is not known.'],
    remedy: 'Write the column codes in the first row, each once.',
  },
  'column-missing': {
    given: ['The column “{{given}}” is missing.', 'A column is missing.'],
    remedy: 'Add it; leave cells without content empty.',
  },
  'cells-differ': {
    given: [
      '{{given}} cells in this row, {{wanted}} wanted.',
      'The number of cells in this row is not right.',
    ],
    remedy: 'Check commas and quotation marks.',
  },
  'list-loaded-before': {
    given: 'The same file has been imported before.',
    remedy: 'If it is a new query, give the day of the query.',
  },

  // Figures
  'not-a-number': {
    given: 'Not a number.',
    remedy: ['A number, {{places}} decimals at most, for example 1180.5.', 'A number, for example 1180.5.'],
  },
  'not-a-whole-number': { given: 'Not a whole number.', remedy: 'A whole number, for example 18.' },
  'too-many-places': {
    given: 'Too many decimals.',
    remedy: ['{{places}} decimals at most.', 'Fewer decimals.'],
  },
  'too-many-digits': {
    given: ['{{given}} digits before the decimal point, more than {{most}}.', 'Too many digits.'],
    remedy: ['Check unit and figure; {{most}} digits at most.', 'Check unit and figure.'],
  },
  'too-small': {
    given: ['Less than {{least}}.', 'Too small.'],
    remedy: ['Check unit and figure; {{least}} at least.', 'Check unit and figure.'],
  },
  'too-large': {
    given: ['More than {{most}}.', 'Too large.'],
    remedy: ['Check unit and figure; {{most}} at most.', 'Check unit and figure.'],
  },
  'more-than': {
    given: ['More than “{{field}}”, which is {{most}}.', 'More than {{most}}.', 'More than a related field.'],
    remedy: 'Correct whichever of the two is wrong.',
  },
  'sum-differs': {
    given: ['Not the sum of its parts: {{fields}}.', 'Not the sum of its parts.'],
    remedy: 'Correct the total or a part.',
  },

  // Dates
  'not-a-date': { given: 'Not a date.', remedy: 'Write 2031-06-20.' },
  before: {
    given: [
      'Earlier than “{{field}}” ({{least}}).',
      'Earlier than {{least}}.',
      'Earlier than a related date.',
    ],
    remedy: 'Correct whichever of the two is wrong.',
  },
  'outside-period': {
    given: [
      'It must be after {{fromAt}} and not after {{untilAt}}.',
      'It must be after {{fromAt}}.',
      'Outside the period that may be chosen.',
    ],
    remedy: 'Choose a time within the period.',
  },
  'in-the-future': { given: 'This day has not come yet.', remedy: 'Enter today or a day before.' },
  'too-old': {
    given: ['{{given}} days old, more than {{days}}.', 'Too old.'],
    remedy: ['Get one of the last {{days}} days.', 'Get a later one.'],
  },

  // Tables
  'rows-required': {
    given: 'Nothing entered yet.',
    remedy: ['Rows needed at least: {{least}}.', 'Add a row.'],
  },
  'rows-or-none-required': { given: 'Nothing entered yet.', remedy: 'Enter the rows, or choose “none”.' },
  'too-few-rows': {
    given: ['{{given}} rows, fewer than {{least}}.', 'Too few rows.'],
    remedy: ['Add rows up to {{least}}.', 'Add rows.'],
  },
  'too-many-rows': {
    given: ['{{given}} rows, more than {{most}}.', 'Too many rows.'],
    remedy: ['Remove rows down to {{most}}.', 'Remove rows.'],
  },
  'rows-missing': { given: ['Missing: {{rows}}.', 'Rows are missing.'], remedy: 'Add these rows.' },
  'too-few-kinds': {
    given: [
      '“{{column}}” has {{given}} kinds, fewer than {{least}}.',
      '{{given}} kinds, fewer than {{least}}.',
      'Too few kinds.',
    ],
    remedy: 'Add other kinds.',
  },

  // Codes and contacts: what was given is said by identifier.problem
  'wrong-length': { remedy: 'Correct it by the licence.' },
  'illegal-character': { remedy: 'Correct it by the licence.' },
  'unknown-department': { remedy: 'Correct it by the licence.' },
  'wrong-check-character': { remedy: 'If the licence says so, tick “as on the licence” and upload it.' },
  'email-characters': { remedy: 'Write name@example.org.' },
  'email-shape': { remedy: 'Complete it.' },
  'email-length': { remedy: 'Use a shorter address.' },
  'telephone-characters': { remedy: 'Figures and hyphens only, one number in a field.' },
  'telephone-area-missing': { remedy: 'A mobile number needs no area code.' },
  'telephone-shape': { remedy: 'Check the number of figures.' },
  'region-unknown': { remedy: 'Choose from the list.' },
  'region-closed': { remedy: 'Choose a region of today from the list.' },
  'region-too-wide': { remedy: 'Choose the next level from the list.' },
  'industry-unknown': { remedy: 'Choose from the list.' },
  'industry-too-wide': { remedy: 'Choose the next level from the list.' },

  // Sign-in name and password
  'password-short': {
    given: ['Fewer than {{least}} characters.', 'Too short.'],
    remedy: 'Make it longer; a sentence of several words is easy to keep and hard to guess.',
  },
  'password-long': { given: ['More than {{most}} characters.', 'Too long.'], remedy: 'Shorten it.' },
  'password-guessable': {
    given: 'It has only a few different characters and is easy to guess.',
    remedy: 'Use more different characters.',
  },
  'number-taken': { given: 'This document number has been used.', remedy: 'Check the number.' },
  'name-taken': { given: 'Somebody has this sign-in name.', remedy: 'Choose another.' },
  'password-not-current': {
    given: 'It is not the present password.',
    remedy: 'Check capitals; if it is forgotten, ask an administrator for a link to reset it.',
  },
  'password-unchanged': { given: 'It is the present password.', remedy: 'Choose another.' },
  'password-holds-name': { given: 'It contains the sign-in name.', remedy: 'Leave that part out.' },

  'sources-not-as-required': {
    given: ['Sources needed: {{required}}; given: {{given}}.', 'The sources are not as required.'],
    remedy: 'Add or remove sources as the programme requires.',
  },

  // Conditions
  'listed-twice': { given: 'The same person stands in the table twice.', remedy: 'Keep one row.' },
  'not-as-sealed': {
    given: 'It does not match what was published when it was sealed.',
    remedy: 'Check the secret, with its blanks and capitals.',
  },
  'comment-required': {
    given: ['The total is {{total}}, and no reason is given.', 'No reason is given.'],
    remedy: 'Write a sentence.',
  },
  'not-met': {
    given: ['“{{condition}}” is not met.', 'This condition is not met.'],
    remedy: ['{{conditionRemedy}}', 'Correct what was entered; the verdict follows at once.'],
  },
  'correction-unconfirmed': {
    given: [
      'Not met in version {{before}}, met since a correction that two persons have not found true.',
      'Two persons have not found the correction true.',
    ],
    remedy: 'One person judges, another confirms.',
  },
  'cannot-tell-yet': {
    given: ['“{{condition}}” cannot be told yet.', 'This condition cannot be told yet.'],
    remedy: 'Complete what it needs.',
  },
} satisfies Translation<typeof chinese>;
