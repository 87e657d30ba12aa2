import type { Translation } from '../language.ts';
import type { act as chinese } from '../zh-CN/act.ts';

export const act = {
  // People and organisations
  register: 'Register a unit',
  'become-first-administrator': 'Set up the first administrator',
  'add-organisation': 'Add an organisation',
  'add-member': 'Add a person',
  'add-roles': 'Give roles',
  invite: 'Invite',
  'end-membership': 'Take a role away',
  'accept-invitation': 'Accept the invitation',
  'enable-programme': 'Enable the programme',
  'move-date': 'Move a date',

  // Applying and checking
  judge: 'Judge',
  'confirm-judgement': 'Confirm a judgement',
  'check-line': 'Answer the check-list',
  'request-opinion': 'Ask for an opinion',
  'record-opinion': 'Record an opinion',
  'open-sheet': 'Open the recommendation sheet',
  'propose-not-recommend': 'Propose not to recommend',
  'decline-proposal': 'Decline a proposal not to recommend',
  'take-file': 'Take onto one’s desk',
  'leave-file': 'Put back',
  order: 'Put in order',
  'confirm-participation': 'Confirm participation',
  'decline-participation': 'Decline participation',
  'load-list': 'Import a list',
  'withdraw-list': 'Take a version of a list out of use',
  'propose-rejection': 'Propose a rejection',
  'decline-rejection': 'Decline a rejection',

  // Experts and their draw
  'import-experts': 'Import experts',
  'request-draw': 'Request a draw',
  'approve-draw': 'Approve the draw',
  'ask-for-change': 'Ask for a change',
  'refuse-draw': 'Refuse the draw',
  'request-again': 'Request again',
  'freeze-pool': 'Freeze the pool',
  'commit-secret': 'Commit to a secret',
  'publish-commitment': 'Publish the commitment',
  'enter-source': 'Enter a source',
  'check-source': 'Check a source',
  'reveal-secret': 'Reveal a secret',
  draw: 'Draw',
  'cancel-draw': 'Cancel the draw',
  'answer-invitation': 'Answer an invitation',

  // Review and ranking
  assign: 'Assign files',
  declare: 'Declare conflicts',
  review: 'Review',
  score: 'Score',
  seal: 'Hand in all scores',
  'dismiss-doubt': 'Dismiss a doubt',
  'witness-opening': 'Confirm being there for the opening',
  'open-panel': 'Open the scores',
  rank: 'Rank',

  // Decision, notice, objection
  'prepare-decision': 'Submit the decision for signing',
  'prepare-notice': 'Submit the notice for signing',
  'publish-notice': 'Publish the notice',
  'send-back': 'Send back',
  object: 'Object',
  'judge-admissibility': 'Decide on admissibility',
  'propose-outcome': 'Propose an outcome',
  'decide-objection': 'Decide the objection',
  'return-objection': 'Return the proposed outcome',
} satisfies Translation<typeof chinese>;
