import type { Translation } from '../language.ts';
import type { command as chinese } from '../zh-CN/command.ts';

export const command = {
  usage: 'Usage',
  unknown: 'There is no command "{{name}}". Commands: {{commands}}.',
  wrongUse: 'Wrong use: {{why}}',
  summary: {
    lint: 'checks the folder of a programme definition',
    coverage: 'lists every obligation of the guide and how it is met',
    'working-days': 'counts working days by the State Council’s calendar',
    'credit-code': 'checks unified social credit codes by GB 32100',
  },
} satisfies Translation<typeof chinese>;
