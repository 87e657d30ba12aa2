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
  'in-notice': {
    subject: '{{number}} is in public notice',
    text: 'Notice {{notice}} is out and lists this application; it runs until {{lastOn}}. Recognition follows when it has ended and no objection is open.',
  },
  'in-reserve': {
    subject: '{{number}} is in reserve, not in this notice',
    text: 'Notice {{notice}} is out; this application is in reserve. Should a place become free, the reserve moves up and a further notice names it. The public code of the acceptance notice opens each score.',
  },
  'not-selected': {
    subject: '{{number}} was not selected',
    text: 'Notice {{notice}} is out; this application was not selected. The public code of the acceptance notice opens each score.',
  },
  'notice-published': {
    subject: 'Notice {{notice}} is out',
    text: 'It runs until {{lastOn}}. Of the applications you recommended it lists {{named}} and leaves out {{left}}; their applicants have been told, and your desk shows each.',
  },
  'objection-admitted': {
    subject: '{{number}}: an objection is being examined',
    text: 'Objection {{objection}} to this application has been admitted. Until it is decided, the application is not recognised. The page below shows what it says.',
  },
  'objection-decided': {
    subject: '{{number}}: the objection is decided',
    text: 'The outcome of objection {{objection}}: {{reason}}. What it means for this application is on the page below.',
  },
  dropped: {
    subject: '{{number}} removed from the list',
    text: 'This application has been removed from the list and is not recognised. Its progress is on the page below.',
  },
  'recommended-dropped': {
    subject: '{{number}} removed from the list',
    text: 'The application of {{unit}}, which you recommended, has been removed from the list and is not recognised.',
  },
  recognised: {
    subject: '{{number}}: recognised',
    text: 'The document of recognition is out; the certificate is on the page.',
  },
  revoked: {
    subject: '{{number}}: title revoked',
    text: 'The title of certificate {{certificate}} was revoked on {{revokedOn}}. Reason: {{reason}}.',
  },
  'recommended-revoked': {
    subject: '{{number}}: title revoked',
    text: 'The title of {{unit}}, which you recommended ({{certificate}}), was revoked on {{revokedOn}}. Reason: {{reason}}.',
  },
} satisfies Translation<typeof chinese>;
