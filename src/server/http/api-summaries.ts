/**
 * What each route of the API does, in a line: what `GET /api/openapi.json` says of it. A route without one, and a line
 * without a route, fail the test beside the access test.
 */
export const apiSummaries: Readonly<Record<string, string>> = {
  'GET /api/openapi.json': 'This description',

  // Who one is
  'POST /api/session': 'Sign in',
  'GET /api/session': 'Who is signed in, as whom, and until when',
  'DELETE /api/session': 'Sign out',
  'GET /api/messages': 'One’s own messages, in a language',
  'POST /api/messages/reading': 'One’s messages have been read',
  'GET /api/session/memberships': 'What the person may act as',
  'PUT /api/session/membership': 'Act as another of one’s roles',
  'GET /api/first-administrator/:code': 'Whether the link printed at the first start still holds',
  'POST /api/first-administrator/:code': 'Make the first administrator by that link',
  'POST /api/units': 'Register an applicant unit with its first administrator',
  'GET /api/unit/people': 'People of one’s own organisation',
  'POST /api/memberships/:membership/end': 'Take a role from somebody',
  'POST /api/memberships/:membership/reset-link': 'A one-time link by which somebody sets his password anew',
  'GET /api/account': 'By what name one signs in',
  'PUT /api/account/password': 'Change one’s own password',
  'GET /api/resets/:code': 'For whom a link is that resets a password',
  'POST /api/resets/:code': 'Set the password anew by that link',
  'POST /api/invitations': 'Invite somebody into one’s own organisation',
  'GET /api/invitations/:code': 'Who invites, into what',
  'POST /api/invitations/:code': 'Accept an invitation',

  // The programme
  'GET /api/programmes': 'Programmes in force',
  'GET /api/programmes/:code': 'The definition of a programme with its timetable',
  'GET /api/programmes/:code/versions/:hash': 'A definition, current or earlier, by its hash',
  'PUT /api/programmes/:code/dates/:key': 'Move a date of the timetable, with a reason',
  'GET /api/programmes/:code/recommending-units': 'Recommending units of a programme by region',
  'GET /api/regions': 'Regions by their code (GB/T 2260)',
  'GET /api/admin/programmes': 'Programmes in the installation’s folder, and what is in force',
  'POST /api/admin/programmes/:name/version': 'Put a programme in force as its folder stands',
  'GET /api/programmes/:programme/supervision':
    'What departs from the ordinary course, and who has read what',
  'GET /api/calendar': 'Years whose working days are known, with their documents',
  'GET /api/admin/people/:organisation': 'People of an organisation, and what each may do',
  'GET /api/admin/organisations/:kind': 'Organisations of a kind',
  'POST /api/admin/organisations': 'Add an organisation',

  // An application
  'GET /api/applications': 'Files within one’s scope, page by page, with counts',
  'POST /api/applications': 'Start an application in a direction',
  'GET /api/applications/:number': 'One file: answers, gaps, verdicts, attachments, what is asked',
  'DELETE /api/applications/:number': 'Give the application up, for good',
  'GET /api/applications/:number/history': 'What has happened, as far as the reader may know',
  'GET /api/applications/:number/submissions/:revision/changes':
    'What a submission says otherwise than the one before it, or another',
  'PUT /api/applications/:number/sections/:section': 'Save answers that differ from what was seen',
  'POST /api/applications/:number/attachments/:slot': 'Attach a file to a slot',
  'GET /api/applications/:number/attachments/:id': 'An attached file',
  'DELETE /api/applications/:number/attachments/:id': 'Take an attached file away',
  'POST /api/applications/:number/figures': 'Keep a picture that an answer will name by its hash',
  'GET /api/applications/:number/figures/:sha256': 'A picture that an answer names',
  'POST /api/applications/:number/submission-request':
    'Tell the unit’s administrators that a file waits to be submitted',
  'POST /api/applications/:number/joint-units/:id/reminder':
    'Ask a joint unit once more whether it takes part',
  'POST /api/applications/:number/submission': 'Submit the application',
  'DELETE /api/applications/:number/submission': 'Withdraw what was submitted: it is a draft again',
  'POST /api/applications/:number/resubmission': 'Submit again after a return',
  'POST /api/applications/:number/supplement': 'Submit the supplement that the department asked for',
  'GET /api/applications/:number/receipt.pdf': 'The receipt of a submission, the newest or by revision',
  'GET /api/applications/:number/application.pdf': 'The whole application on paper; a draft is marked as one',
  'GET /api/applications/:number/acceptance.pdf': 'The notice of acceptance with the public code',

  // Joint units
  'GET /api/participations': 'What one’s unit is asked to take part in: the joint part of each file',
  'PUT /api/participations/:id': 'Say that one’s unit takes part, or that it does not',
  'PUT /api/applications/:number/joint-units/:id/letter':
    'Confirm a joint unit by the sealed letter among the papers',

  // Checking and judging
  'GET /api/applications/:number/check':
    'The check-list, what people are asked and have said, verdicts, matches, corrections',
  'PUT /api/applications/:number/handler': 'Take a file onto one’s own desk',
  'DELETE /api/applications/:number/handler': 'Put a file of one’s own back',
  'PUT /api/applications/:number/check-lines/:line': 'Answer a line of the check-list',
  'PUT /api/applications/:number/check-lines': 'Answer several lines of the check-list at once',
  'POST /api/applications/:number/judgements': 'Give a judgement; earlier ones stay visible',
  'POST /api/applications/:number/judgements/:judgement/:subject/confirmation':
    'Confirm a judgement as the second person',
  'POST /api/applications/:number/correction': 'Return a file for changes: the sections named open',
  'POST /api/applications/:number/checked': 'Pass a file to the leader',
  'DELETE /api/applications/:number/checked': 'Open the check of a passed file again',
  'POST /api/applications/:number/proposal': 'Propose to the leader not to recommend a file',
  'DELETE /api/applications/:number/proposal': 'Decline a clerk’s proposal not to recommend',

  // Opinions of another department
  'GET /api/opinion-letters': 'Letters that one’s office wrote or got, with their age and answers',
  'POST /api/opinion-letters': 'Ask the department of the same region about files, in one letter',
  'POST /api/opinion-letters/draft': 'The letter that would be sent about files, in the words of the paper',
  'POST /api/opinion-letters/draft/letter.pdf': 'The same on paper, marked as a draft',
  'GET /api/opinion-letters/:id/letter.pdf': 'A letter as it was sent, for who wrote it and who got it',
  'POST /api/opinion-letters/:id/reminder': 'Remind a department of a letter that waits',
  'POST /api/opinion-letters/:id/reply': 'Reply to a letter: a result for each file',
  'POST /api/opinion-letters/:id/scanned-reply': 'The same with its scan; how a paper reply is recorded',
  'GET /api/opinion-letters/replies/:id/scan': 'The scan of a reply',

  // Recommendation
  'GET /api/recommendation/:programme':
    'The summary of a recommending unit: orders, what would be sent, sheets',
  'PUT /api/recommendation/:programme/orders/:direction': 'Put the files of a direction in order',
  'POST /api/recommendation/:programme/sheets': 'Sign and send: letter and summary sheet are frozen',
  'DELETE /api/recommendation/:programme/sheets/:sheet': 'Recall a sheet that nobody has opened',
  'GET /api/recommendation/:programme/draft/summary-sheet.pdf':
    'The summary sheet as it would be sent, marked as a draft',
  'POST /api/recommendation/:programme/draft/letter.pdf':
    'The letter with these words as it would be sent, marked as a draft',
  'GET /api/recommendation/:programme/sheets/:sheet/letter.pdf': 'The recommendation letter as it was sent',
  'GET /api/recommendation/:programme/sheets/:sheet/summary-sheet.pdf': 'The summary sheet as it was sent',
  'POST /api/applications/:number/recommendation': 'Recommend a checked file',
  'DELETE /api/applications/:number/recommendation': 'Undo a recommendation that was not sent',
  'POST /api/applications/:number/non-recommendation': 'Do not recommend a file, with the reason',

  // Lists
  'GET /api/programmes/:code/lists': 'Lists of a programme with their versions, and which can be used today',
  'POST /api/lists/:list/versions': 'Load a list, as a file or as JSON with its text',
  'POST /api/lists/:list/versions/:version/withdrawal': 'Take a version of a list out of use',

  // Formality
  'GET /api/formality': 'Files and sheets that wait for the check of form',
  'GET /api/formality/sheets/:sheet/letter.pdf': 'The letter of an opened recommendation',
  'GET /api/formality/sheets/:sheet/summary-sheet.pdf': 'The summary sheet of an opened recommendation',
  'POST /api/formality/sheets/:sheet/opening':
    'Open a recommending unit’s sheet: from then on it is not recalled',
  'POST /api/applications/:number/acceptance': 'Accept a file in form: it gets its public code',
  'GET /api/applications/:number/acceptance': 'The acceptance with the public code',
  'POST /api/applications/:number/supplement-request': 'Ask the applicant for a supplement',
  'POST /api/applications/:number/rejection-proposal': 'Propose not to accept a file',
  'POST /api/applications/:number/rejection-proposal/decline':
    'Decline another person’s proposal of rejection',
  'POST /api/applications/:number/rejection': 'Confirm another person’s proposal of rejection',

  // Experts and their draw
  'GET /api/experts': 'The pool of experts',
  'GET /api/experts/:expert': 'One expert; the reading is written down',
  'POST /api/experts/import': 'Load experts from a table',
  'POST /api/experts/:expert/link': 'A new sign-in link for an expert',
  'GET /api/draws': 'Draws with their state',
  'POST /api/draws': 'Ask for experts in a direction',
  'GET /api/draws/:programme/:draw': 'One draw, step by step',
  'PUT /api/draws/:programme/:draw/request': 'Ask again with other numbers',
  'POST /api/draws/:programme/:draw/approval': 'Approve, send back or refuse the request',
  'POST /api/draws/:programme/:draw/freeze': 'Freeze the list of candidates',
  'POST /api/draws/:programme/:draw/witness': 'Commit to the witness’s secret',
  'POST /api/draws/:programme/:draw/commitment': 'Publish the commitment, with its sources of chance',
  'PUT /api/draws/:programme/:draw/sources/:source/figures': 'Type the figures of a source',
  'PUT /api/draws/:programme/:draw/sources/:source/check': 'Type them again, as another person',
  'POST /api/draws/:programme/:draw/reveal': 'Reveal the witness’s secret',
  'POST /api/draws/:programme/:draw/result': 'Draw: the sources fix the result',
  'POST /api/draws/:programme/:draw/cancellation': 'Cancel the draw, with a public reason',
  'GET /api/public/draws/:programme': 'Published draws of a programme',
  'GET /api/public/draws/:programme/:number': 'What is published of one draw',
  'GET /api/public/draws/:programme/:number/commitment.json': 'The commitment, to be checked',
  'GET /api/public/draws/:programme/:number/pool.json': 'The list of candidates by pseudonym',
  'GET /api/public/draws/:programme/:number/draw.json': 'Everything with which the draw can be repeated',

  // Review
  'GET /api/review/invitations': 'Invitations of the expert',
  'PUT /api/review/invitations/:programme/:draw': 'Accept or decline an invitation',
  'GET /api/review/conflicts': 'Names on which conflicts are to be declared',
  'PUT /api/review/conflicts': 'Declare conflicts',
  'GET /api/review/files': 'Files to review, with progress',
  'GET /api/review/files/:number': 'One file beside its score sheet',
  'GET /api/review/files/:number/attachments/:id': 'An attachment of a file under review',
  'GET /api/review/files/:number/figures/:sha256': 'A picture that an answer under review names',
  'PUT /api/review/files/:number/sheet': 'Save a score sheet',
  'POST /api/review/sheets': 'Submit all score sheets: they are sealed',
  'GET /api/panels': 'Panels with their progress',
  'GET /api/panels/:programme/:panel': 'One panel: seats, files, sheets in, doubts',
  'POST /api/panels/:programme/:panel/assignment': 'Assign the files to the seats',
  'POST /api/panels/:programme/:panel/doubts': 'Settle a doubt about evidence',
  'POST /api/panels/:programme/:panel/corrections':
    'Propose to put a doubted answer right, with the paper that shows it',
  'POST /api/panels/:programme/:panel/corrections/confirmation':
    'Agree to such a correction as the second person, or refuse it',
  'POST /api/panels/:programme/:panel/witness': 'Be present at the opening, as supervisor',
  'POST /api/panels/:programme/:panel/opening': 'Open the scores',
  'GET /api/panels/:programme/:panel/scores': 'Opened scores with their mean',

  // From scores to certificates
  'GET /api/programmes/:programme/selection': 'Every direction with its frozen ranking',
  'GET /api/programmes/:programme/progress': 'How far the files have come, by direction and city',
  'GET /api/programmes/:programme/rankings/:direction':
    'The ranking of a direction, frozen, or as it would be with the line set somewhere',
  'POST /api/programmes/:programme/rankings/:direction': 'Freeze the ranking and propose the list',
  'GET /api/programmes/:programme/scores/:direction': 'Scores under codes, once the notice is out',
  'GET /api/programmes/:programme/decision-request': 'The decision that waits for a signature',
  'PUT /api/programmes/:programme/decision-request': 'Record what the meeting decided, for signing',
  'POST /api/programmes/:programme/decision-request/return': 'Send the decision back, with the reason',
  'POST /api/programmes/:programme/decisions': 'Sign the decision',
  'GET /api/programmes/:programme/decisions': 'Signed decisions',
  'GET /api/programmes/:programme/decisions/:decision': 'One signed decision as it was frozen',
  'POST /api/applications/:number/promotion': 'Move the first of the reserve up',
  'POST /api/applications/:number/removal': 'Take a file off the list, with the reason',
  'GET /api/programmes/:programme/notice-request': 'The notice that waits for a signature',
  'PUT /api/programmes/:programme/notice-request': 'Prepare a notice for signing',
  'POST /api/programmes/:programme/notice-request/return': 'Send the notice back, with the reason',
  'POST /api/programmes/:programme/notices': 'Publish the notice',
  'GET /api/programmes/:programme/notices': 'Published notices',
  'GET /api/programmes/:programme/notices/:notice': 'One notice as it was frozen, and how it stands',
  'GET /api/objections': 'Objections with the days by which they are to be answered',
  'GET /api/objections/:objection': 'One objection; who raised it, to its handler alone',
  'GET /api/objections/:objection/evidence/:position': 'What was sent with an objection',
  'POST /api/objections/:objection/admissibility': 'Say whether an objection is examined',
  'POST /api/objections/:objection/outcome-proposal': 'Propose an outcome to the leader',
  'POST /api/objections/:objection/outcome': 'Decide an objection, or send it back',
  'GET /api/applications/:number/objections': 'What admissible objections say of one’s own file',
  'GET /api/programmes/:programme/recognition': 'Who would be recognised today, and who not and why',
  'POST /api/programmes/:programme/recognitions': 'Recognise: titles, certificates, all at once',
  'GET /api/recognitions/:id/progress': 'How many certificates have been printed',
  'GET /api/applications/:number/result': 'What has become of a file, once the notice is out',
  'GET /api/applications/:number/certificate.pdf': 'The printed certificate, byte for byte',
  'GET /api/programmes/:programme/recognised': 'Titles given, with what has become of them',
  'GET /api/certificates/:certificate': 'Whether a certificate is valid, and what it says',
  'POST /api/certificates/:certificate/revocation': 'Take a title away, after hearing its holder',

  // Only in a demonstration
  'GET /api/demo': 'The cast, the clock, who one plays',
  'POST /api/demo/identity': 'Act as somebody of the cast',
  'POST /api/demo/clock': 'Move the clock, forwards only',
  'GET /api/demo/mail': 'Mail that was sent',
  'POST /api/demo/applications/:number/sections/:section/example': 'Fill in a section with an example',
  'POST /api/demo/applications/:number/attachments/:slot/example': 'Attach an example to a slot',
};

/** Routes that take one file as `multipart/form-data`. */
export const uploads: ReadonlySet<string> = new Set([
  'POST /api/applications/:number/attachments/:slot',
  'POST /api/applications/:number/figures',
  'POST /api/experts/import',
  'POST /api/lists/:list/versions',
  'POST /api/opinion-letters/:id/scanned-reply',
]);

/** Routes that answer with a file as it was brought. */
export const files: ReadonlySet<string> = new Set([
  'GET /api/applications/:number/attachments/:id',
  'GET /api/applications/:number/figures/:sha256',
  'GET /api/objections/:objection/evidence/:position',
  'GET /api/opinion-letters/replies/:id/scan',
  'GET /api/review/files/:number/attachments/:id',
  'GET /api/review/files/:number/figures/:sha256',
]);
