import type { Translation } from '../language.ts';
import type { letter as chinese } from '../zh-CN/letter.ts';

export const letter = {
  submitted: {
    subject: '{{number}} submitted',
    text: 'The application of {{unit}} ({{number}}, revision {{revision}}) was received on {{receivedAt}}. The receipt is on the page below.',
  },
  'joint-asked': {
    subject: 'Please confirm your part in a joint application',
    text: '{{unit}} names you as a partner in its application for “{{direction}}”. Sign in to confirm or decline.',
  },
  'submission-wanted': {
    subject: '{{number}} waits for you to submit it',
    text: 'Your colleague has filled in this application; submitting it is the unit administrator’s. Please sign in, look it through and submit it.',
  },
  returned: {
    subject: '{{number}} returned for changes',
    text: 'The recommending unit asks for changes; each is listed on the page with its reason. Submit again by {{dueAt}}.',
  },
  'supplement-asked': {
    subject: '{{number}}: a supplement is wanted',
    text: 'The province asks for a supplement; each item is listed on the page. Send it by {{dueAt}}.',
  },
  'opinion-asked': {
    subject: 'Opinion wanted on {{count}} units',
    text: 'Please answer on safety accidents and environmental events of the units listed, by {{dueOn}}.',
  },
  'opinion-reminder': {
    subject: 'An opinion is still wanted',
    text: '{{number}} has waited {{days}} working days; it cannot be recommended without your opinion.',
  },
  accepted: {
    subject: '{{number}} accepted by the province',
    text: 'The application passed the formality check. The acceptance notice holds its public code: keep it safe.',
  },
  'not-recommended': {
    subject: '{{number}} not recommended',
    text: 'The recommending unit did not recommend this application; the reasons are on the page.',
  },
  rejected: {
    subject: '{{number}} not accepted',
    text: 'The formality check was not passed; clause and reason are on the page.',
  },
  'closing-soon': {
    subject: '{{number}}: applications close soon',
    text: 'Applications close on {{closesAt}}, and this one is not submitted.',
  },
  'expert-invited': {
    subject: 'Invitation to review',
    text: 'You are asked to review. Please accept or decline by {{replyAt}}.',
  },
  recognised: {
    subject: '{{number}}: recognised',
    text: 'The document of recognition is out; the certificate is on the page.',
  },
} satisfies Translation<typeof chinese>;
