import type { Translation } from '../language.ts';
import type { applicant as chinese } from '../zh-CN/applicant.ts';

export const applicant = {
  toHome: 'Home',
  back: 'Application tasks',

  home: {
    title: 'Home',
    lead: '{{organisation}}',
    mine: 'My applications',
    none: 'You have no application yet.',
    start: 'Start an application',
    unnamed: 'The project has no title yet',
    continue: 'Continue',
    correct: 'Make the changes',
    receipt: 'Receipt',
    reason: 'Read why',
    open: 'Programmes',
    noProgramme: 'No programme is open. A new one will be listed here when its guide is published.',
    opens: 'Applications open',
    closes: 'Applications close',
  },

  start: {
    title: 'Start',
    lead: 'Choose a direction and begin a draft. A draft is saved as you type and can be changed until closing; until you submit it, nothing has been applied for.',
    choose: 'Direction',
    oneLead: 'A unit leads in one direction only. You may draft in several; you can submit in one of them.',
    unchosen: 'Choose a direction.',
    burden:
      '{{sections}} sections with about {{questions}} questions, {{prose}} of them to be written in prose; {{papers}} papers always, others as your answers ask.',
    leading:
      'Your unit leads {{number}} ({{direction}}). To submit in another direction, take that one back or give it up first.',
    goOn: 'Continue {{number}}',
    unit: 'Recommending unit',
    unitHelp: 'None follows from your place of registration; choose who shall recommend you.',
    next: 'You get a number at once. Only your unit sees the draft; the recommending unit sees it once it is submitted.',
    act: 'Start in this direction',
    doing: 'Starting…',
  },

  head: {
    label: 'This application',
    lead: 'Lead unit {{unit}}',
    joint: ' · joint units: {{count}}',
    due: { return: 'Changes due', supplement: 'Supplement due' },
  },

  tasks: {
    title: 'Application tasks',
    corrections: {
      return: 'Why it was returned, and what to change',
      supplement: 'What is to be supplemented',
    },
    progress: '{{done}} of {{of}} sections completed.',
    group: {
      before: '{{ordinal}}. Unit and project',
      direction: '{{ordinal}}. For this direction',
      after: '{{ordinal}}. Results, restrictions, commitments',
      submit: '{{ordinal}}. Papers, check and submission',
    },
    against: 'conditions not met: {{count}}',
    left: 'still to fill in: {{count}}',
    savedBy: '{{by}} {{at}}',
    papersLeft: 'still missing: {{count}}',
    checkLater: 'can be submitted once sections and papers are complete',
    continue: 'Continue: {{place}} {{title}}',
    continueTo: 'Continue: {{title}}',
  },

  section: {
    place: '{{place}} / {{of}}',
    continue: 'Save and continue',
    toTasks: 'Save and go back to the tasks',
    empty: 'Nothing is filled in here yet.',
    nothing: 'By what you have filled in, nothing is needed here.',
    commitments: 'The commitments of this section are ticked one by one when you submit',
  },

  field: {
    optional: '{{label}} (optional)',
    yes: 'Yes',
    no: 'No',
    none: 'None',
    empty: 'not given',
    notYet: 'cannot be computed yet',
    notAskedYet: 'not notified yet',
    written: '{{written}} of at most {{most}} characters',
    tooLong: '{{over}} too many, {{most}} at most',
    calendar: 'Choose from a calendar',
    noMatch: 'Nothing matches',
  },

  figure: {
    add: 'Upload a picture ({{most}} at most, PNG or JPG)',
    alt: 'Figure {{number}}',
    remove: 'Remove figure {{number}}',
    caption: 'Caption of figure {{number}}',
    captioned: 'Figure {{number}}. {{caption}}',
    enlarge: 'View at full size: {{figure}}',
    marker: '[Figure {{number}}]',
    place: 'Place in the text',
    placeNamed: 'Place in the text: figure {{number}}',
    placed: 'In the text',
    placedNow: '{{marker}} now stands on a line of its own in the text; move that line to move the figure.',
    places: 'A figure stands where {{marker}} is alone on a line of “{{field}}”; without it, after the text.',
    above: '{{figures}}: see above',
    missing: '[Figure {{number}}] (there is no such figure)',
    again: '(Figure {{number}}: see above)',
  },

  example: {
    section: 'Fill this section with an example',
    slot: 'Attach an example: {{slot}}',
  },

  table: {
    empty: 'nothing filled in yet',
    left: 'still to fill in: {{count}}',
    edit: 'Open',
    close: 'Close',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    actOnRow: '{{act}}: row {{place}}',
    add: 'Add a row',
    count: 'rows: {{count}}',
    most: ', {{most}} at most',
    none: 'None: there is nothing to fill in for “{{table}}”',
    removed: 'One row removed.',
    restore: 'Put it back',
    notAsked: 'In {{rows}} the unit did not exist yet; nothing is asked.',
    question: 'Item',
    unit: ' ({{unit}})',
  },

  save: {
    byItself: 'What you type is saved by itself.',
    notSubmitted: 'saved only, not submitted',
    notSaved: 'Not saved; kept on this device, trying again.',
    held: 'Not saved in {{count}} places; saved by itself once they are dealt with',
    retry: 'Try now',
  },

  conflict: {
    title: '“{{field}}”: {{by}} has just changed this; both are here, choose one',
    colleague: 'a colleague',
    mine: 'Yours',
    theirs: 'By {{by}}',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
  },

  verdict: {
    panel: 'Conditions on this page',
    noneHere: 'Nothing on this page decides a condition by itself; it is read by those who check and review.',
    live: 'Verdicts change as you type and never stop you from saving. The server’s verdict at submission counts.',
    rule: 'Asked',
    either: 'One of these is enough',
    each: 'All of these are needed',
    asks: '{{rule}}:',
    group: { all: 'All of these {{count}}', any: 'One of these {{count}}' },
    groupFolded: '{{words}}: {{first}} …',
    or: 'or',
    given: 'Now',
    remedy: 'To change it',
    by: 'Judged by',
    against: 'Not met: {{sentence}}. {{remedy}}',
    turned: '{{condition}}: now {{verdict}}.',
  },

  eligibility: {
    title: 'Eligibility',
    lead: 'Condition by condition; what needs attention comes first.',
    mend: 'Go and mend: {{section}}',
    fill: 'Fill in: {{section}}',
    soft: 'The recommending unit may accept this with a written reason; it does not stop you from submitting.',
    server: 'The server’s verdict at submission counts.',
  },

  attachments: {
    title: 'Attachments',
    lead: 'A place for each paper; {{mb}} MB a file at most, unless the place says otherwise. An upload is saved at once.',
    next: 'Continue: check your answers',
    others: 'Not asked by what you have filled in, but you may upload them: {{count}}',
  },
  attachment: {
    takes: 'Takes {{formats}}, {{mb}} MB each at most.',
    least: ' At least {{least}} files.',
    add: 'Upload',
    newlyWanted:
      'The changed answer asks for this paper, so it can be uploaded here; changed back, this place closes again.',
    another: 'Upload another',
    uploading: 'Uploading…',
    sending: 'Uploading “{{name}}”',
    sent: '“{{name}}” is uploaded.',
    failed: 'The upload did not succeed; files that are there are untouched.',
    removed: '“{{name}}” is removed.',
    notRemoved: 'It was not removed; the file is still there.',
    look: 'Look',
    save: 'Download',
    remove: 'Remove',
    none: 'Nothing uploaded yet.',
  },

  answers: {
    title: 'Check your answers',
    lead: 'Compare item by item. What stands here is what is submitted.',
    print: 'Print',
    change: 'Change',
    stops: 'To be dealt with before you can submit: {{count}}',
    slot: '{{slot}}: {{words}}',
    field: '{{label}}: {{words}}',
    more: '{{count}} more: fill in the section',
    row: 'Row {{row}}: ',
    later: 'Does not stop you; others settle it afterwards: {{count}}',
    by: 'judged by {{who}}',
    next: 'Continue: declare and submit',
    afterThese: 'possible once these are dealt with: {{count}}',
  },

  remind: {
    administrator: 'Tell the unit administrator to submit',
    administratorDone: 'The unit administrator has been told.',
    partner: 'Ask {{unit}} once more',
    partnerDone: 'It has been asked once more.',
  },

  declaration: {
    title: 'Declaration',
    back: 'Check your answers',
    commitments: 'Commitments',
    unticked: 'To be confirmed: {{commitment}}',
    left: 'To be dealt with before you can submit: {{count}}.',
    look: 'See what',
    signing: 'Submission',
    signer: 'Submitted by you: {{name}} ({{role}}).',
    notYours:
      'The unit administrator submits; you act as {{role}}. Everything is saved; the administrator can sign in and submit.',
    next: 'What happens next',
    doing: 'Submitting…',
    failed:
      'No answer came from the server, so it is not known whether this was submitted. Pressing again never submits twice.',
  },

  next: {
    check: '{{unit}} checks it, asks the departments concerned, and reports by {{until}}.',
    checkShort: 'The recommending unit checks it and asks the departments concerned.',
    formality: 'The province goes on with its formality check.',
    returned:
      'If changes are wanted, it comes back with each of them named; you see it on your home page and in your messages.',
    withdraw:
      'Until {{closesAt}} you can take it back: it becomes a draft that you may change and submit again.',
    giveUp: 'Until it is sent to the province you can give it up; that is final.',
    acceptance: 'When the province accepts it, you get a notice with its public code.',
  },

  acceptance: {
    title: 'Notice of acceptance',
    at: 'Accepted',
    code: 'Public code',
    codeIs:
      'By it you find your project among the public scores, where no unit is named. Keep it to yourself and do not pass it on.',
    next: 'Experts review; nothing is asked of you before the public notice. Once that is published, every sheet can be read by the code.',
    pdf: 'Download the notice (PDF)',
    scores: 'Public scores',
  },
  hint: {
    title: 'Worth knowing',
    'leads-again':
      'The same unit leads {{numbers}} in this direction too: the recommending unit has to choose, or to say why it recommends both.',
    'code-outside':
      'Digits 3 to 8 of the credit code are {{given}}, outside the region of the programme: the address on the licence decides; please check.',
  },
  result: {
    title: 'Result',
    place: 'Place',
    placed: 'place {{place}} of {{of}}, with about {{target}} places to give',
    departed: 'The decision departs from the order of scores, because: {{reason}}',
    mean: 'Mean score',
    sheets: 'Every sheet (public code {{code}})',
    notice: 'Public notice',
    named: 'Named in notice {{notice}}, which runs until {{lastOn}}.',
    notNamed: 'Not named in the public notice.',
    toNotice: 'Read the notice',
    afterNotice:
      'When the notice has ended and no objection stands, the department publishes its document of recognition.',
    inReserve:
      'If a place on the list becomes free, the department fills it from the reserve in order and gives notice again.',
    objecting: 'Whoever objects to the list may say so on the page of the notice while it runs.',
    certificate: 'Certificate',
    number: 'Certificate number',
    wording: 'Recognised for',
    term: 'Demonstration',
    document: 'Announced by',
    revoked: 'Revoked',
    pdf: 'Download the certificate (PDF)',
    check: 'Its public page',
    original:
      'Keep this file as it is: one that was exported anew, printed and scanned, or changed does not match.',
    see: 'See the result',
  },
  receipt: {
    title: 'Receipt',
    done: 'Application submitted',
    again: 'Submitted again',
    number: 'Number',
    numberUse: 'for look-ups and on the telephone',
    direction: 'Direction',
    at: 'Submitted at',
    byServer: '(server time)',
    by: 'Submitted by',
    receipt: 'Receipt',
    revision: 'version {{revision}}',
    hash: 'Content hash',
    whatHash: 'What is this',
    hashIs:
      'A fingerprint of everything submitted. Were one character changed, it would differ; with it you can prove later what was submitted.',
    pdf: 'Receipt (PDF)',
    applicationPdf: 'Application (PDF)',
    answers: 'What was submitted',
  },

  withdraw: {
    whatHappens:
      'The application becomes a draft again and the recommending unit no longer sees it. Until {{closesAt}} you may change it and submit again; a draft not submitted by then counts as no application.',
    doing: 'Taking back…',
  },
  giveUp: {
    whatHappens:
      'The application ends here and the recommending unit sees that. Until closing you may begin another.',
    final: 'This cannot be undone.',
    doing: 'Giving up…',
  },

  corrections: {
    return: 'Changes asked',
    supplement: 'Supplement asked',
    lead: {
      return:
        'Only these sections are open. Submit again when they are done; if you do not by then, it goes on as last submitted.',
      supplement:
        'Only these sections are open. Submit the supplement when they are done; if you do not by then, the department decides on what it has.',
    },
    here: { return: 'To be changed here', supplement: 'To be supplemented here' },
    change: 'Make the change',
    first: 'Begin with the first',
    done: {
      return: 'All done: check and submit again',
      supplement: 'All done: check and submit the supplement',
    },
  },

  ending: { reject: 'Why it was not accepted', notRecommend: 'Why it was not recommended' },

  objections: {
    title: 'Objections',
    lead: 'Objections to this application that are examined. Who raised them is not shown.',
    none: 'No objection is being examined. One that is admitted appears here, and a message tells you.',
    notice: 'See notice {{notice}}',
    erased: 'Its words have been erased by rule.',
    effect: {
      examined:
        'Until it is decided, this application is not recognised. To explain, or to add papers, turn to the office that the notice names.',
      stays: 'This objection no longer stands in the way of recognition.',
      dropped: 'This application has left the list and is not recognised.',
      titled: 'The title has been given; it can be revoked only after you have been heard.',
    },
  },

  history: {
    papers: '{{count}} files',
    title: 'Progress',
    none: 'Nothing has happened yet.',
    clock: 'the system (time passed)',
    reason: 'Reason: {{reason}}',
    act: {
      start: 'Begun',
      'ask-joint': 'Joint units notified',
      'confirm-participation': 'Joint unit takes part',
      'decline-participation': 'Joint unit does not take part',
    },
  },
} satisfies Translation<typeof chinese>;
