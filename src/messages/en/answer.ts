import type { Translation } from '../language.ts';
import type { answer as chinese } from '../zh-CN/answer.ts';

export const answer = {
  yes: 'yes',
  no: 'no',
  between: ', ',
  notAnswered: 'not filled in',
  notApplicable: 'not applicable',
  notPublic: 'not public',
  none: 'none',
  unnamedUnit: 'a unit not named yet',
  erased: 'erased as the rules ask; its digest remains',
  picture: '{{label}} ({{number}})',
  pictureInRow: 'Row {{row}}: {{label}} ({{number}})',
  picturesAbove: '{{count}}, see above',
  picturesBelow: '{{count}}, see below the table',
  'picture-missing': '[Figure {{number}}] (not among “{{label}}”)',
  'picture-again': '(Figure {{number}}: see above)',
} satisfies Translation<typeof chinese>;
