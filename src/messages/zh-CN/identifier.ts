/** What is wrong with a code, a number or an address that was typed. */
export const identifier = {
  problem: {
    'wrong-length': '统一社会信用代码应为{{expected}}位，现有{{given}}位。',
    'illegal-character': '第{{position}}位“{{given}}”不对，应为{{expected}}。',
    'unknown-department': '第1位“{{given}}”不是登记管理部门代码，应为{{expected}}之一。',
    'wrong-check-character':
      '第18位校验码应为“{{expected}}”，现为“{{given}}”。请对照证照核对；证照上确是如此的，可以附证照说明。',
    'region-unknown': '没有行政区划代码{{given}}。',
    'region-closed': '{{given}}已于{{on}}撤销，请改选{{into}}。',
    'region-too-wide': '请选到{{given}}下的县（市、区）。',
    'industry-unknown': '国民经济行业分类（GB/T 4754-2017）没有代码{{given}}。',
    'industry-too-wide': '请选到“{{given}}”下的中类（三位数字）。',
    'telephone-characters': '“{{given}}”里有电话号码不用的字符。',
    'telephone-area-missing': '固定电话请加区号，如 010-{{given}}。',
    'telephone-shape': '“{{given}}”不是电话号码：手机11位；固定电话为区号加7至8位，可带分机号。',
    'email-shape': '“{{given}}”不是电子邮箱地址，应如 name@example.org。',
    'email-characters': '电子邮箱地址里不能有“{{character}}”；只填一个地址。',
    'email-length': '电子邮箱地址太长，最多{{most}}个字符。',
  },
  expected: {
    figure: '数字',
    'figure-or-letter': '数字，或I、O、S、V、Z以外的大写字母',
  },
  note: {
    'inner-check-character':
      '第9至17位按组织机构代码规则（GB 11714）校验码应为“{{expected}}”，现为“{{given}}”；这不影响代码有效。',
    'unknown-kind': '前两位“{{given}}”不在已公布的登记管理部门和机构类别之列；这不影响代码有效。',
  },
} as const;
