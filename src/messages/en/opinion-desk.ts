import type { Translation } from '../language.ts';
import type { opinionDesk as chinese } from '../zh-CN/opinion-desk.ts';

export const opinionDesk = {
  title: 'Opinions to give',
  lead: 'Letters in which recommending units ask this department for its opinion, the longest waiting first.',
  none: 'No letter waits for an answer. A letter appears here once a recommending unit has sent it.',
  units: 'Units asked about',
  from: 'Sent by',
  due: 'Answer due',
  waited: 'Working days waited',
  state: 'State',
  answered: 'Answered',
  overdue: 'Overdue',
  waiting: 'Waiting',
  closed: 'No longer asked',
  letterFrom: '{{from}} asks for your opinion',
  answerBy: 'Please answer on or before {{date}}.',
  period: 'Period asked about: {{from}} to {{to}}.',
  answer: 'Opinion',
  result: {
    'no-objection': 'No objection',
    objection: 'Objection',
    'cannot-confirm': 'Cannot confirm',
  },
  statement: 'Statement',
  statementHelp: 'Required for an objection, or where you cannot confirm.',
  documentNumber: 'Document number of the reply',
  datedOn: 'Date of the reply',
  incomplete:
    'Once every opinion, statement, the document number and the date are filled in, you can submit.',
  submit: 'Submit opinion',
  whatHappens: 'The opinion goes to {{from}} at once and is recorded with each file.',
  final: 'It cannot be changed once submitted.',
  doing: 'Submitting…',
} as const satisfies Translation<typeof chinese>;
