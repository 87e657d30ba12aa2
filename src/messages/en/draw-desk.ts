import type { Translation } from '../language.ts';
import type { drawDesk as chinese } from '../zh-CN/draw-desk.ts';

export const drawDesk = {
  toDraws: 'Back to draws',
  publicPage: 'View the public page',
  final: 'Once done it can be neither taken back nor repeated.',
  doing: 'Working on it …',
  draws: {
    title: 'Draws',
    lead: 'Draws of experts: requested by the programme office, approved and held by the pool office, witnessed by the supervisor.',
    asked: 'Awaiting approval',
    running: 'Running',
    done: 'Ended',
    none: {
      asked: 'No request awaits approval. Requests of the programme office appear here.',
      running: 'No draw is running. Approved requests appear here.',
      done: 'No draw has ended yet. Draws that were held, refused or cancelled appear here.',
    },
    number: 'Number',
    direction: 'Direction',
    take: 'Experts',
    alternates: 'Alternates',
    state: 'State',
  },
  state: {
    requested: 'Awaiting approval',
    'change-asked': 'Change of request asked',
    refused: 'Refused',
    approved: 'Approved, to be frozen',
    frozen: 'Frozen',
    committed: 'Awaiting sources',
    drawn: 'Drawn',
    cancelled: 'Cancelled',
  },
  one: { title: 'Draw {{draw}}' },
  step: {
    approve: '1. Approval',
    freeze: '2. Freeze the pool',
    commit: '3. Publish the commitment',
    sources: '4. Enter the sources',
    draw: '5. Draw',
  },
  progress: { done: 'Completed', open: 'In progress', waits: 'Not started', ended: 'Not continued' },
  approval: {
    asked: 'Experts requested: {{take}}, alternates: {{alternates}}.',
    approve: 'The pool can be frozen afterwards. Who approves may not also be the witness.',
    change: 'Goes back to the programme office, which may change it and request again.',
    refuse: 'The request ends. The programme office may make another.',
    sentence: 'Opinion',
  },
  freeze: {
    preview: 'Frozen now, the pool would have {{count}} experts.',
    pool: 'The pool has {{count}} experts.',
    cost: '{{reason}}: {{count}} fewer',
    noExclusion: 'Nobody is excluded.',
    at: 'Frozen at {{at}}',
    whatHappens: 'Pool and exclusions are fixed. Later changes of the pool do not affect this draw.',
  },
  commitment: {
    sealed: 'Witnesses who have sealed a secret: {{count}}.',
    whatHappens:
      'The digest of pool, exclusions and rule is published with the names of the sources. Sources must come after it.',
    name: 'Name of source {{place}}',
    nameHelp: 'With its issue, such as: Double Colour Ball 2023079',
    due: 'When source {{place}} is announced',
    incomplete: 'Every source needs a name and a time.',
  },
  witness: {
    title: 'Secret of the witness',
    sealing:
      'Only the digest is sent; the secret does not leave this computer. Keep the secret itself: it must be revealed exactly.',
    secret: 'Secret',
    secretHelp: 'A sentence that is hard to guess. Capitals and spaces count.',
    digest: 'Digest of the secret',
    digestHelp:
      'This connection is not encrypted, so the browser cannot compute it. Enter the SHA-256 of the secret (64 figures).',
    notRevealed: 'The witness has not revealed the secret yet.',
    revealed: 'Revealed: {{secret}}',
    revealing: 'The secret is compared with its digest; if they agree it is published and counts.',
  },
  sources: {
    title: 'Source {{place}}: {{name}}',
    empty: 'To be entered. Announced at {{at}}',
    entered: 'Entered by one person, to be checked by another.',
    mine: 'You have entered it; another person must check it.',
    checked: 'Checked: {{value}}',
    figures: 'Result of {{name}}',
    figuresHelp: 'Figures in the order announced, such as: 02 05 08 10 12 31 + 09',
    entering: 'Another person enters it independently. It counts when both agree.',
    checking:
      'Look it up and enter it independently. If it differs from the first, neither counts and both begin again.',
    differs: 'The two entries differ; neither counts. Look it up and enter it again.',
  },
  drawing: {
    whatHappens:
      'By the published rule {{take}} experts and {{alternates}} alternates are drawn, and those drawn are invited. The sources alone determine the result.',
    at: 'Drawn at {{at}}',
  },
  result: {
    caption: 'Result of the draw',
    empty: 'There is no result.',
    place: 'Place',
    alternate: 'Alternate {{place}}',
    pseudonym: 'Pseudonym',
    name: 'Name',
    answer: 'Answer',
    key: 'Sort key',
  },
  invitation: {
    invited: 'Invited, to answer by {{until}}',
    accepted: 'Accepted',
    declined: 'Declined',
    unanswered: 'No answer',
    replaced: 'Replaced by an alternate',
    none: 'Not invited',
  },
  cancelled: {
    title: 'Cancelled ({{at}})',
    whatHappens:
      'This draw is cancelled and its reason published. Another may be requested, with new sources.',
    reason: 'Reason',
  },
} as const satisfies Translation<typeof chinese>;
