import type { Translation } from '../language.ts';
import type { refusal as chinese } from '../zh-CN/refusal.ts';

const draftOnly = {
  rule: 'A draft can be changed; when changes are asked, only the parts named are open.',
  remedy:
    'To change something, take the application back before closing, or ask the recommending unit to return it afterwards.',
} as const;

const grantsRole = {
  rule: 'Each role is given by the administrator in charge of it.',
  given: ['You cannot give the role “{{role}}”.', 'You cannot give this role.'],
  remedy: 'Ask an administrator who may.',
} as const;

export const refusal = {
  code: {
    // Time, turn, person
    'deadline-passed': {
      rule: ['{{act}}: closed at {{closedAt}}.', 'Nothing is done after the time limit.'],
      given: ['The server received it at {{receivedAt}}.', 'It arrived after closing.'],
      remedy: 'If there is a particular reason, tell the recommending unit.',
      acts: {
        start: {
          rule: ['Applications closed at {{closedAt}}.', 'No application can be started after closing.'],
          remedy: 'The public home page shows which other programmes are open.',
        },
        submit: {
          rule: ['Applications closed at {{closedAt}}.', 'Nothing can be submitted after closing.'],
          given: [
            'The server received it at {{receivedAt}}; it is kept as a draft and can be printed.',
            'It arrived after closing; it is kept as a draft and can be printed.',
          ],
          remedy:
            'If there is a particular reason, tell the recommending unit; the province decides on more time.',
        },
        withdraw: {
          rule: [
            'Applications closed at {{closedAt}}; after that none can be taken back.',
            'An application cannot be taken back after closing.',
          ],
          given: [
            'The server received it at {{receivedAt}}; the application has not changed.',
            'It arrived after closing; the application has not changed.',
          ],
          remedy:
            'To change something, ask the recommending unit to return it; to end it, give it up before it is sent to the province.',
        },
        resubmit: {
          rule: ['Changes were due by {{closedAt}}.', 'Changes must be sent within the limit.'],
          given: [
            'The server received them at {{receivedAt}}; they stay in the versions.',
            'They arrived after the limit; they stay in the versions.',
          ],
          remedy:
            'The version submitted last counts; if more must change, the recommending unit can return it again.',
        },
        supplement: {
          rule: ['The supplement was due by {{closedAt}}.', 'A supplement must be sent within the limit.'],
          given: [
            'The server received it at {{receivedAt}}; the changes stay in the versions.',
            'It arrived after the limit; the changes stay in the versions.',
          ],
          remedy:
            'The province decides on what is there; if there is a particular reason, tell the programme office.',
        },
        report: {
          rule: [
            'Recommendations were due by {{closedAt}}.',
            'Recommendations must be sent before they close.',
          ],
          remedy:
            'What was recommended stays as it is; ask the programme office whether it can still be sent.',
        },
        score: {
          rule: ['The review closed at {{closedAt}}.', 'No scores are taken after the review has closed.'],
          remedy: 'Drafts do not count; if there is a particular reason, talk to the pool office.',
        },
        declare: {
          rule: [
            'The review closed at {{closedAt}}.',
            'No conflicts are recorded here after the review has closed.',
          ],
          remedy: 'If you find a conflict now, tell the pool office.',
        },
        'answer-invitation': {
          rule: ['An invitation is answered by {{closedAt}}.', 'An invitation is answered within its time.'],
          remedy: 'The next in order has been invited; thank you.',
        },
      },
    },
    'not-open-yet': {
      rule: [
        '“{{act}}” is possible from {{opensAt}} on.',
        'Applications open at {{opensAt}}.',
        'Applications are not open yet.',
      ],
      given: ['It is {{now}} now.', 'Nothing can be started yet.'],
      remedy: ['Do “{{act}}” then.', 'Read the conditions and prepare your files meanwhile.'],
      acts: {
        review: {
          rule: ['The review opens at {{opensAt}}.', 'The review is not open yet.'],
          given: ['It is {{now}} now.', 'Files cannot be read yet.'],
          remedy: 'Declare your conflicts meanwhile.',
        },
        'enter-source': {
          rule: [
            'The source will be known at {{opensAt}}, and can be entered from then on.',
            'A source can be entered once it is known.',
          ],
          given: ['It is {{now}} now.', 'This source is not known yet.'],
          remedy: 'Enter the result as it is published.',
        },
      },
    },
    'out-of-turn': {
      rule: [
        '“{{act}}” is possible only while a file is {{fromStates}}.',
        'This step waits for the ones before it.',
      ],
      given: [
        '{{number}} is {{state}}.',
        '{{number}} is not at this step now.',
        'It is not at this step now.',
      ],
      remedy: 'It becomes possible in its turn; see “Progress”.',
      acts: {
        save: draftOnly,
        attach: {
          ...draftOnly,
          given: [
            '{{number}} is {{state}}, and “{{slot}}” is not among what was named.',
            '{{number}} is {{state}}.',
            '{{number}} is not at this step now.',
            'It is not at this step now.',
          ],
          remedy: [
            'If “{{slot}}” must change too, ask the officer who returned it to name it.',
            draftOnly.remedy,
          ],
        },
        'move-up': {
          rule: 'Where a place has become free, the reserve moves up one by one in its order.',
          given: [
            '{{number}} cannot move up now: no place is free, or another of the reserve stands before it.',
            'It cannot move up now: no place is free, or another of the reserve stands before it.',
          ],
          remedy: 'Once a file of the direction is taken off the list, the first of the reserve moves up.',
        },
        'open-sheet': {
          rule: 'Letter and summary sheet can be downloaded once the sheet is opened.',
          given: 'Nobody has opened it since it was sent.',
          remedy: 'Open it on “Formality check”.',
        },
        review: {
          rule: 'Conflicts are declared file by file before any content is read.',
          given: ['On {{number}} you have not declared yet.', 'On this file you have not declared yet.'],
          remedy: 'Answer for each file under “Conflicts”; then you can score.',
        },
      },
    },
    'not-your-act': {
      rule: [
        '“{{act}}” is for the {{roles}}.',
        'This is for the {{roles}}.',
        'This is for somebody in another role.',
      ],
      given: ['You are acting as {{role}}.', 'It is not for the role you are acting in.'],
      remedy: 'Let them know; if you hold that role too, switch to it in the page header.',
      acts: {
        invite: grantsRole,
        'add-member': grantsRole,
        'add-roles': grantsRole,
        'end-membership': grantsRole,
        'offer-reset': {
          rule: 'A filler’s password is reset by the unit’s administrator, others’ by the system administrator, and those of the security and audit administrators by another of the three.',
          given: 'This person’s is not for you to reset; your own is changed under “My account”.',
          remedy: 'Ask an administrator who may.',
        },
      },
    },
    'second-person-needed': {
      rule: [
        '“{{act}}” needs the confirmation of another person.',
        'This needs the confirmation of another person.',
      ],
      given: 'You proposed it.',
      remedy: [
        'It has gone to {{other}} for confirmation.',
        'It counts once another person in the same role has confirmed it.',
      ],
      acts: {
        'open-scores': {
          rule: 'Scores are opened before the supervisor.',
          given: 'The supervisor has not confirmed being there today.',
          remedy: 'Ask the supervisor to confirm on this page, then open them.',
        },
        'reveal-secret': {
          rule: 'A witness’s secret is revealed by whoever sealed it.',
          given: 'The secret of this draw was not sealed by you.',
          remedy: 'The witness who sealed it reveals it.',
        },
      },
    },
    'decided-before': {
      rule: 'Nobody decides twice on one file.',
      given: [
        'On {{number}} you did “{{seat}}” and cannot do “{{act}}”.',
        'You have decided on {{number}} before.',
        'You have decided on this file before.',
      ],
      remedy: 'Another person of your office does this one.',
    },
    'stale-version': {
      rule: 'A decision is made on the current version.',
      given: [
        '{{by}} did “{{act}}” at {{at}}; you saw an earlier version and nothing was done.',
        '“{{act}}” was done at {{at}}; you saw an earlier version and nothing was done.',
        'You saw an earlier version; nothing was done.',
      ],
      remedy: 'Look at it as it is now; the text you wrote is kept.',
      acts: {
        score: { given: 'You saved this sheet in another window or on another device; this was not saved.' },
      },
    },
    'not-found': {
      rule: 'Only pages within your scope open.',
      given: 'There is no such page, or it is outside your scope.',
      remedy: 'Check the number, or search your desk.',
    },
    'reminded-already': {
      rule: 'Of one matter a reminder goes out once in 24 hours.',
      given: ['One went out on {{at}}.', 'One has gone out.'],
      remedy: 'Remind again after 24 hours, or call.',
    },
    'nobody-to-remind': {
      rule: 'Only people who are registered here can be reminded.',
      given: ['Nobody of {{unit}} is registered.', 'Nobody there is registered.'],
      remedy:
        'Ask them to register; a partner without an account confirms by a sealed letter, which you attach.',
    },
    'times-used-up': {
      rule: ['“{{act}}” is possible {{most}} times at most.', 'The number of times is limited.'],
      given: ['This file has had {{given}}.', 'This file has had them all.'],
      remedy: 'Decide on what is there, with reasons.',
      acts: {
        return: { remedy: 'Pass it, or do not recommend it, with reasons.' },
        'ask-supplement': { remedy: 'Accept it, or reject it, with reasons.' },
      },
    },
    'question-unanswered': {
      rule: 'A stage ends only when the supervisor’s questions are answered.',
      given: [
        '{{question}} waits for {{by}} until {{until}}.',
        '{{question}} is not answered yet.',
        'A question is not answered yet.',
      ],
      remedy: 'Answer it first.',
    },
    'clock-backwards': {
      rule: 'The date of the demo only moves forwards.',
      given: ['It is {{now}}, you chose {{asked}}.', 'The date you chose has passed.'],
      remedy: 'Choose a later one, or start again.',
    },

    // Signing in
    'foreign-origin': {
      rule: 'Only requests from pages of this system are acted on.',
      given: 'This request came from another site; nothing was done.',
      remedy: 'Open the page in this system and do it again.',
    },
    'sign-in-failed': {
      rule: 'Account, password and code must agree.',
      given: ['They do not; {{triesLeft}} tries are left.', 'They do not.'],
      remedy: 'Check capitals; if the password is forgotten, ask an administrator for a link to reset it.',
    },
    'account-locked': {
      rule: [
        '{{most}} wrong passwords in a row lock an account for {{minutes}} minutes.',
        'Several wrong passwords in a row lock an account for a while.',
      ],
      given: ['It is locked until {{until}}.', 'It is locked for now.'],
      remedy: ['Try again after {{until}}, or have it reset.', 'Try again later, or have it reset.'],
    },
    'session-expired': {
      rule: [
        'Sign in first; {{minutes}} minutes without a request sign you out.',
        'Sign in first; after a while without a request you are signed out.',
      ],
      given: [
        'You were signed out at {{endedAt}}; what you typed is kept on this computer.',
        'You are not signed in; what you typed is kept on this computer.',
      ],
      remedy: 'Sign in and go on.',
    },
    'link-used-up': {
      rule: [
        'A one-time link works once, for {{hours}} hours.',
        'A one-time link works once, for a limited time.',
      ],
      given: [
        'This one was used at {{usedAt}}.',
        'This one ended at {{endedAt}}.',
        'This one was used or has ended.',
      ],
      remedy: 'Sign in, or ask its sender for a new one.',
    },
    'too-many-requests': {
      rule: ['At most {{most}} a minute.', 'The number within a short time is limited.'],
      given: ['You have made {{given}}.', 'You have made more than that.'],
      remedy: 'Try again in a minute.',
    },
    'unit-registered': {
      rule: 'A credit code is registered once.',
      given: [
        '{{code}} was registered at {{registeredAt}}.',
        '{{code}} is registered already.',
        'Your unit is registered already.',
      ],
      remedy:
        'Ask its administrator to invite you; if that person has left, show proof to the recommending unit.',
    },

    // Fields and files
    'bad-input': {
      rule: 'Every field follows its rule.',
      given: ['Not as asked: {{fields}}.', 'Some field is not as asked; nothing was done.'],
      remedy: 'Correct the fields marked; if none is marked, reload the page and enter it again.',
    },
    'field-required': {
      rule: ['{{clause}} needs “{{field}}”.', '“{{field}}” is needed.', 'This field is needed.'],
      given: 'It is not given.',
      remedy: ['Enter “{{field}}”.', 'Enter it.'],
    },
    'field-format': {
      rule: [
        '{{field}}: {{format}}.',
        '“{{field}}” is written in a set way.',
        'This field is written in a set way.',
      ],
      given: ['You wrote “{{given}}”.', 'What was entered cannot be read.'],
      remedy: ['For example {{example}}.', 'Follow the help below the field.'],
    },
    'credit-code-malformed': {
      rule: 'A unified social credit code has 18 characters, without the letters I, O, S, V and Z.',
      given: ['{{problem}}', 'What was entered is not such a code.'],
      remedy: 'Correct it by the business licence.',
    },
    'edit-conflict': {
      rule: 'When two people change one field, whoever saves second chooses.',
      given: [
        '{{field}}: yours “{{mine}}”, {{by}}’s “{{theirs}}”.',
        '{{by}} changed the same field at {{at}}.',
        '{{by}} changed the same field.',
        'Yours is “{{mine}}”, the first was “{{theirs}}”.',
        'The same field was changed at {{at}}.',
        'Somebody changed the same field first.',
      ],
      remedy: 'Keep one; the other stays in the versions.',
    },
    'file-too-large': {
      rule: [
        '“{{slot}}” takes at most {{most}} MB a file.',
        'At most {{most}} MB a file here.',
        'Files have a size limit, stated with the slot.',
      ],
      given: ['“{{name}}” is {{given}} MB.', '“{{name}}” is larger.', 'This file is larger.'],
      remedy: 'Split it, or scan it at 300 dpi.',
    },
    'slot-full': {
      rule: [
        '“{{slot}}” takes {{most}} MB in all.',
        '“{{slot}}” takes at most {{files}} files.',
        '{{most}} MB in all in this slot.',
        'At most {{files}} files in this slot.',
        'The slot has a limit, stated with it.',
      ],
      given: [
        '{{there}} MB are there, “{{name}}” is {{given}} MB.',
        '“{{name}}” does not fit in.',
        'This file does not fit in.',
      ],
      remedy: 'Remove or shrink one.',
    },
    'file-type': {
      rule: [
        '“{{slot}}” takes {{accepted}}.',
        '{{accepted}} here.',
        'The kinds of file for this slot are stated with it.',
      ],
      given: [
        '“{{name}}” is really {{given}}.',
        'The content of “{{name}}” is of another kind.',
        'The content of this file is of another kind.',
      ],
      remedy: 'Save it as one of these kinds and upload it.',
    },
    'file-unreadable': {
      rule: ['Files of “{{slot}}” must open without a password.', 'Files must open without a password.'],
      given: [
        '“{{name}}” has a password, is damaged or empty.',
        'This file has a password, is damaged or empty.',
      ],
      remedy: 'Remove the password or export it again, and upload it.',
    },
    'file-infected': {
      rule: 'Files with malware are not kept.',
      given: [
        '“{{name}}” has some; this is noted and has no effect on your application.',
        'This file has some; this is noted and has no effect on your application.',
      ],
      remedy: 'Make it again on another computer.',
    },
    'rows-not-read': {
      rule: 'An import counts when every row can be read.',
      given: [
        'Not readable: rows {{rows}}; {{right}} others are fine.',
        'Not readable: rows {{rows}}.',
        'Some rows cannot be read.',
      ],
      remedy: 'Mend each row and import again; nothing was imported.',
    },

    // Applying and recommending
    'application-incomplete': {
      rule: 'Submission needs every section complete.',
      given: ['{{count}} missing: {{fields}}.', '{{count}} missing.', 'Something is missing.'],
      remedy: 'Go through the list.',
      acts: {
        seal: {
          rule: 'Every item of every file is scored before all is handed in.',
          remedy: 'Score what the list names.',
        },
      },
    },
    'condition-not-met': {
      rule: ['{{clauses}}: {{condition}}.', 'To be met: {{condition}}.', 'Every condition must be met.'],
      given: [
        'Asked: {{required}}; entered: {{given}}.',
        'Entered: {{given}}.',
        'By what was entered, this condition is not met.',
      ],
      remedy: ['{{conditionRemedy}}', 'Correct what was entered; the verdict follows at once.'],
      acts: {
        recommend: {
          given: 'By the record, this condition is not met.',
          remedy: 'Return it, or do not recommend it, with reasons.',
        },
        accept: {
          given: 'By the record, this condition is not met.',
          remedy: 'Ask for a supplement, or reject it, with reasons.',
        },
        recognise: {
          given: 'Checked again, this condition is no longer met.',
          remedy: 'Verify it and remove the file from the list, or correct the fact.',
        },
      },
    },
    'already-leading': {
      rule: ['{{clauses}}: an enterprise leads one direction.', 'An enterprise leads one direction.'],
      given: [
        'Yours leads {{direction}} ({{number}}).',
        'Yours leads {{number}}.',
        'Yours leads another application.',
      ],
      remedy: 'Take that one back or give it up before closing, or join this one as a partner.',
    },
    'repeat-in-direction': {
      rule: [
        '{{clauses}}: no second support in the same direction.',
        'No second support for a project in the same direction.',
      ],
      given: [
        '“{{project}}” is row {{row}} of {{list}}, found to be the same project.',
        'It was found to be a project listed before.',
      ],
      remedy: 'If it is another project, two persons may overrule the match with evidence.',
    },
    'judgement-open': {
      rule: [
        '“{{act}}” waits until what people must judge has been judged.',
        'What people must judge is judged first.',
      ],
      given: [
        '{{count}} open: {{judgements}}.',
        'Open: {{judgements}}.',
        '{{count}} open.',
        'Some are open.',
      ],
      remedy: 'Answer them on the check-list, with reasons.',
    },
    'correction-unconfirmed': {
      rule: [
        '{{clauses}}: “{{act}}” waits until two persons have found a correction true that turned not met into met.',
        'Two persons find a correction true that turned not met into met.',
      ],
      given: [
        '“{{condition}}” was not met in version {{disbelieved}}; two persons did not believe what was corrected since.',
        '“{{condition}}” was not met in version {{before}} and is met since a correction; {{by}} has judged it, nobody has confirmed.',
        '“{{condition}}” was not met in version {{before}} and is met since a correction; nobody has judged it.',
        'A correction has not been found true by two persons.',
      ],
      remedy: [
        'Decide as on version {{disbelieved}}, or have the applicant correct it again.',
        'Another person than {{by}} in the same role compares before and after and confirms with a reason; in a recommending unit with one clerk, its leader.',
        'Under “What people must judge” one person compares before and after and judges, another in the same role confirms with a reason; in a recommending unit with one clerk, its leader.',
      ],
    },
    'list-match-open': {
      rule: 'List matches are settled before recommendation.',
      given: ['{{count}} open: {{matches}}.', '{{count}} open.', 'Some are open.'],
      remedy: 'Settle them under “What people must judge”; a second person confirms.',
    },
    'joint-not-confirmed': {
      rule: [
        '{{clauses}}: partners confirm before recommendation.',
        'Partners confirm before recommendation.',
      ],
      given: [
        '{{unit}} has not confirmed (notified {{notifiedAt}}).',
        '{{unit}} has not confirmed.',
        'A partner has not confirmed.',
      ],
      remedy: 'Notify it again, or upload a sealed letter of confirmation.',
    },
    'opinion-missing': {
      rule: [
        '{{clauses}}: the emergency department of the same level gives its opinion before recommendation.',
        'The emergency department of the same level gives its opinion before recommendation.',
      ],
      given: [
        '{{number}} has waited {{workingDays}} working days.',
        '{{number}} has no opinion yet.',
        'There is no opinion yet.',
      ],
      remedy: 'Remind it, or record the paper reply.',
    },
    'opinion-objects': {
      rule: [
        '{{clauses}}: the department’s objection stops the recommendation.',
        'The department’s objection stops the recommendation.',
      ],
      given: ['{{document}}: {{statement}}', '{{document}} objects.', 'It objects.'],
      remedy: 'It withdraws the objection, or the file is not recommended.',
    },
    'unit-limit-reached': {
      rule: [
        '{{direction}}: {{most}} from each recommending unit.',
        '{{most}} in this direction.',
        'Recommendations in this direction are limited.',
      ],
      given: ['{{given}} are listed.', 'The list is full.'],
      remedy: 'Take one out first.',
    },
    'sealed-copy-missing': {
      rule: 'A sealed copy comes before recommendation.',
      given: ['There is none for version {{revision}}.', 'There is none for the current version.'],
      remedy: 'The applicant prints, seals and uploads it.',
    },
    'sealed-copy-differs': {
      rule: 'The copy must match the record.',
      given: [
        'It is version {{revision}}; changed since: {{sections}}.',
        'It is version {{revision}}; there have been changes since.',
        'It does not match the record.',
      ],
      remedy: 'Return it to be sealed again.',
    },
    'reason-required': {
      rule: 'Such a decision needs a reason, chosen and written.',
      given: 'None is given.',
      remedy: ['Write one of {{least}} characters or more.', 'Write one.'],
      acts: {
        propose: {
          rule: [
            'About {{target}} are aimed at; a line at {{given}}, {{beyond}} beyond the margin, needs a reason.',
            'A list beyond the margin needs a reason.',
          ],
          remedy: 'Give a reason.',
        },
        score: {
          rule: [
            'A total under {{least}} or over {{most}}, or an item at the lowest level, needs a reason.',
            'A very low or very high score needs a reason.',
          ],
          remedy: 'Write one.',
        },
      },
    },

    // Experts and scores
    'conflict-found': {
      rule: 'Nobody reviews whose employer takes part.',
      given: [
        'Yours leads {{count}}.',
        'Yours is a case for recusal: {{reason}}.',
        'Yours is a case for recusal.',
      ],
      remedy: 'There is nothing for you to do; thank you.',
    },
    'pool-too-small': {
      rule: [
        '{{panelSize}} and {{alternates}} alternates for each panel.',
        'There must be enough people for a panel and its alternates.',
      ],
      given: [
        '{{given}} can be drawn; lost to conflicts: {{excluded}}.',
        '{{given}} can be drawn.',
        'Too few can be drawn.',
      ],
      remedy: 'Widen the fields or add experts; no rule relaxes itself.',
    },
    'source-too-early': {
      rule: [
        'Sources come after the commitment ({{committedAt}}).',
        'Sources come after the commitment is published.',
      ],
      given: ['“{{source}}” came at {{dueAt}}.', 'The one chosen came before that.'],
      remedy: 'Choose one after the commitment.',
    },
    'sources-incomplete': {
      rule: 'One person types a source, another checks it, and a witness reveals his own secret.',
      given: ['Missing: {{missing}}.', '{{required}} are needed, {{given}} are there.', 'Not all is there.'],
      remedy: 'Complete them and draw; if a witness never reveals, the published rule applies.',
      acts: {
        propose: {
          rule: 'Where preference and every criterion are equal, published randomness decides.',
          given: [
            '{{missing}} are equal, and {{direction}} has no published draw.',
            '{{missing}} are equal, and there is no published draw.',
            'Some are equal, and there is no published draw.',
          ],
          remedy: 'Hold the draw of this direction, then rank.',
        },
      },
    },
    'assignment-infeasible': {
      rule: [
        '{{readers}} readers each, {{most}} files a person at most, no conflicts.',
        'Readers a file, files a person and conflicts must agree.',
      ],
      given: ['{{number}} has {{given}} readers.', 'The experts there are do not suffice.'],
      remedy: 'Raise the limit or add experts, and compute again.',
    },
    'already-scored': {
      rule: 'A submitted sheet is sealed and stays as it is.',
      given: ['You submitted it at {{sealedAt}}.', 'You submitted it.'],
      remedy: 'For a slip, ask for it back before closing.',
    },
    'score-out-of-range': {
      rule: [
        '{{item}}: whole points from 0 to {{most}}.',
        'Whole points from 0 to {{most}}.',
        'Points stay within the range of the item.',
      ],
      given: ['You entered {{given}}.', 'What you entered is outside it.'],
      remedy: 'Enter a whole number within the range.',
    },
    'scores-sealed': {
      rule: [
        'The programme officer opens the scores once all are in or review has closed ({{closesAt}}).',
        'The programme officer opens the scores once all are in or review has closed.',
      ],
      given: ['{{missing}} are missing.', 'It is not time yet.'],
      remedy: 'Wait; until then nobody can read them.',
    },
    'doubts-open': {
      rule: 'Doubted evidence is settled before opening.',
      given: ['{{count}}: {{number}}, {{item}}.', '{{count}} left.', 'Some are left.'],
      remedy: 'Correct the field, or dismiss the doubt with reasons.',
    },
    'rules-differ': {
      rule: 'All files of a direction are scored and ranked by the same rules.',
      given: [
        'Files of “{{direction}}” have been begun under other rules.',
        'Files have been begun under other rules.',
      ],
      remedy:
        'Leave scoring and ranking as they are until applications close; a file keeps the rules it was begun under.',
    },
    'correction-without-effect': {
      rule: 'A correction changes the figure of the item, which can still be worked out.',
      given: 'With this correction the figure stays as it is, or cannot be worked out.',
      remedy: 'Check field and value; where nothing is to be corrected, keep the value with reasons.',
    },
    'too-few-scores': {
      rule: ['{{required}} valid sheets a file.', 'A file needs enough valid sheets.'],
      given: ['{{number}} has {{given}}.', 'It has {{given}}.', 'It has too few.'],
      remedy: 'Draw another expert for it.',
    },

    // Decision, notice, title
    'calendar-unknown': {
      rule: 'Working days follow the holiday notices of the General Office of the State Council.',
      given: ['There is no calendar for {{year}}.', 'The calendar of a year is missing.'],
      remedy: 'Once the notice of that year is out, update the system to a version that has its calendar.',
    },
    'published-frozen': {
      rule: 'A published notice is fixed.',
      given: ['It was published at {{publishedAt}}.', 'It is published.'],
      remedy: 'Publish a new one that replaces it.',
    },
    'notice-running': {
      rule: 'Recognition follows the end of the notice.',
      given: ['It ends at {{endsAt}}.', 'It has not ended.'],
      remedy: ['From {{fromOn}} on.', 'Once it has ended.'],
    },
    'objection-open': {
      rule: 'A file with an open objection is not recognised.',
      given: [
        '{{objection}} is being examined, due {{until}}.',
        '{{objection}} is being examined.',
        'An objection is being examined.',
      ],
      remedy: 'After its outcome; the others go on.',
    },
    'certificate-not-found': {
      rule: [
        'The number is at the top right of a certificate, like {{example}}.',
        'The number is at the top right of a certificate.',
      ],
      given: ['There is no “{{number}}”.', 'There is no such number.'],
      remedy: 'Check it; if the certificate says so, call.',
    },
  },

  help: {
    applicant: 'The applicant',
    'asked-department': ['{{department}}', 'The emergency department'],
    clerk: 'The clerk of the recommending unit',
    colleague: 'Another clerk of your unit',
    'joint-unit': ['The contact of {{unit}}', 'The contact of that partner'],
    'objection-handler': 'The objection handler',
    'own-administrator': 'Your administrator',
    person: ['{{by}}', 'Whoever was first'],
    'pool-office': 'The pool office',
    'programme-office': 'The programme office',
    'public-telephone': 'The number on this page',
    'recommending-unit': 'The recommending unit',
    sender: 'Its sender',
    supervisor: 'The supervisor',
    'system-administrator': 'The system administrator',
    tour: 'The tour',
    'unit-leader': 'The leader of your unit',
  },
} satisfies Translation<typeof chinese>;
