import type { Translation } from '../language.ts';
import type { demo as chinese } from '../zh-CN/demo.ts';

export const demo = {
  name: 'Demonstration',
  invented: 'Demonstration (invented data)',
  about:
    'This is a demonstration: units, people and data are invented. What is done is done by the real procedure; only the date can be moved and one can act as anybody.',
  between: ', ',
  end: '.',

  bar: {
    today: 'Today',
    tools: 'Move the date, act as somebody',
    moveTo: 'Move to',
    exact: 'or to an instant',
    move: 'Move',
    actAs: 'Act as',
    public: 'The public (not signed in)',
    main: 'Main cast',
    person: '{{name}} · {{roles}}',
    change: 'Change',
    play: 'Let the cast do: {{step}}',
    tour: 'Tour {{done}}/{{of}}',
    mail: 'Demo mail {{count}}',
  },
  weekday: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },

  clock: {
    title: 'Move the demonstration’s date',
    summary:
      'The date only moves forwards. On the way the cast does, act by act, what the year asks of them; what was done before is not done again.',
    from: 'Today',
    to: 'Move to',
    will: 'Acts on the way: {{count}}',
    nothing: 'There is nothing to do on the way',
    acts: 'What will be done',
    act: 'Act',
    amount: 'Times',
    takes: 'This takes some {{seconds}} seconds.',
    closes:
      'Your own application has not been submitted. Applications close on {{when}}; afterwards it cannot be submitted.',
    toTour: 'Submit it first, from the tour',
    confirm: 'Move to {{when}}',
    back: 'Do not move, go back',
    unreadable:
      'This instant could not be read. Choose a date from the list, or write it as 2031-05-31T17:00.',
    choose: 'Choose a date at the top of the page, or give an instant.',
  },

  job: {
    running: 'The cast is at work',
    progress: '{{done}} of {{of}} acts done',
    wait: 'This page renews itself every second and shows the result at the end. You may leave it.',
    title: 'What was done',
    today: 'Today is {{when}}.',
    played: 'Acts done: {{count}}.',
    turnedAway: 'Refused by the rules, such as for a condition that is not met: {{count}}.',
    skipped: 'Left out: {{count}}, done before or out of turn.',
    nothing: 'The date has not been moved yet, and the cast has not been asked for anything.',
    surprises:
      'Acts that ended otherwise than the demonstration expects: {{count}}. The developers want to know:',
    failed: 'Something failed on the way; the date stands at {{when}}. The server’s log has the details.',
    refused: 'Nothing was done.',
    step: 'Done by the cast for this step:',
    outcome: { done: 'done', skipped: 'done before, left out' },
    line: '{{who}}: {{act}}',
    next: 'Go on',
    nextStep: 'Next: {{step}}',
    toTour: 'Back to the tour',
    busy: 'The cast is still at work on what was asked before. Come back when it is done.',
  },

  tour: {
    title: 'Tour',
    summary:
      'A whole year in some ten minutes, from the guide to the check of a certificate, with an application of your own. Each step can be done by hand or by the cast.',
    progress: '{{done}} of {{of}} done',
    own: 'Your application: {{number}}, {{state}}',
    noFile: 'You have not begun an application.',
    status: { done: 'Done', current: 'Now', ahead: 'Later', missed: 'Too late', ended: 'Ends here' },
    public: 'The public',
    drawn: 'The experts drawn',
    seated: 'The experts in their seats',
    person: '{{name}} · {{organisation}}',
    until: 'until {{when}}',
    openAs: 'Open as {{name}}',
    open: 'Open',
    moves: 'Moves to {{when}} first; acts of the cast on the way: {{count}}.',
    play: 'Let the cast do this step',
    plays: 'By {{who}}: {{acts}}.',
    playsUntil: 'By {{who}}: {{acts}}; the date moves along to {{when}}.',
    noPage: 'No such page yet: {{page}}',
    missed:
      'Applications closed on {{when}} and this one was not submitted, so the tour cannot go on. You can start again.',
    ended:
      'Your application is now “{{state}}”, and the tour ends here. You can start again, or act as somebody else and watch the other files.',
    finished: 'You have been through a whole year.',
    moving:
      'While the date moves, the cast does what the year asks of them; what you did by hand is not done again. The date only moves forwards.',
    restart: 'Start again',
  },

  mail: {
    title: 'Demo mail',
    summary:
      'Every mail of the demonstration as its reader would see it, the newest first. None was really sent.',
    none: 'There is no mail yet. It comes with acts such as submitting or asking for an opinion.',
    to: 'To',
    at: 'At',
    open: 'Open the page of this mail',
    openAs: 'Open as {{name}}',
    newest: 'Only the newest {{count}} are listed.',
  },

  restart: {
    title: 'Start again',
    summary: 'Back to the day on which the demonstration opens; whatever anybody has done in it is erased.',
    undone: 'This cannot be undone. It takes some ten seconds, during which the site does not answer.',
    confirm: 'Erase and start again',
    back: 'Back to the tour',
    begun: 'Starting again',
    wait: 'The tour opens by itself after some fifteen seconds; if it does not, load this page again a little later.',
    own: 'This demonstration runs on a database of your own, which we do not erase. Stop the program, empty the database or name another, and start again.',
  },

  act: {
    'load-list': 'Load a list',
    start: 'Start an application',
    fill: 'Fill in the form',
    'ask-to-submit': 'Ask the administrator to submit',
    'confirm-participation': 'Confirm a part in a joint application',
    'request-opinion': 'Ask for an opinion',
    confirm: 'Confirm as second person',
    order: 'Put in order of priority',
    'request-experts': 'Request experts',
    'freeze-pool': 'Freeze the pool',
    'publish-commitment': 'Publish the commitment',
    'type-source': 'Enter a source',
    'check-source': 'Check a source',
    witness: 'Witness',
    draw: 'Draw',
    'accept-invitation': 'Accept the invitation to review',
    'prepare-notice': 'Submit the notice for signing',
    object: 'Object',
  },
} satisfies Translation<typeof chinese>;
