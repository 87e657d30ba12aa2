export const coverage = {
  clause: '条款',
  kind: '种类',
  by: '落实方式',
  kinds: { rule: '规则', stage: '环节', judgement: '判断', information: '说明' },
  nothing: '（无）',
  total:
    '共 {{total}} 条，已落实 {{covered}} 条：规则 {{rule}}，判断 {{judgement}}，环节 {{stage}}，说明 {{information}}。',
} as const;
