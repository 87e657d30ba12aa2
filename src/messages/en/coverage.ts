import type { Translation } from '../language.ts';
import type { coverage as chinese } from '../zh-CN/coverage.ts';

export const coverage = {
  clause: 'Clause',
  kind: 'Kind',
  by: 'Met by',
  kinds: { rule: 'rule', stage: 'stage', judgement: 'judgement', information: 'information' },
  nothing: '(nothing)',
  total:
    '{{total}} clauses, {{covered}} met: {{rule}} rule, {{judgement}} judgement, {{stage}} stage, {{information}} information.',
} satisfies Translation<typeof chinese>;
