import type { Translation } from '../language.ts';
import type { participationDesk as chinese } from '../zh-CN/participation-desk.ts';

export const participationDesk = {
  title: 'Joint participation',
  lead: 'These applications name your unit as a joint applicant. Only what concerns your unit is shown here.',
  none: 'No application asks your unit to take part. You are told by mail when one does.',
  programme: 'No programme is running.',
  asks: '{{unit}} leads an application in “{{direction}}”, project: {{project}}',
  unnamed: 'no project name yet',
  said: 'What the application says of your unit',
  state: {
    invited: 'To confirm',
    confirmed: 'Confirmed',
    declined: 'Does not take part',
    removed: 'No longer named',
  },
  answered: 'answered on {{at}}',
  byLetter: 'recorded from a sealed letter',
  confirm: 'Confirm',
  confirmHappens:
    'The lead unit and the recommending unit see that you take part. This answer stands; if what is said of you changes, you are asked again.',
  confirming: 'Confirming…',
  decline: 'Do not take part',
  declineHappens:
    'The lead unit sees it. This answer stands; a file whose joint units have not confirmed cannot be recommended.',
  reason: 'Reason',
  declining: 'Answering…',
} satisfies Translation<typeof chinese>;
