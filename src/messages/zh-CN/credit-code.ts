export const creditCode = {
  valid: '有效',
  invalid: '无效',
  nothingGiven: '请给出要核对的统一社会信用代码。',
} as const;
