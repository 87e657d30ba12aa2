export const command = {
  usage: '用法',
  unknown: '没有“{{name}}”这个命令。可用的命令：{{commands}}。',
  wrongUse: '用法不对：{{why}}',
  summary: {
    lint: '检查一个项目定义文件夹',
    coverage: '列出指南的每一项要求及其落实方式',
    'working-days': '按国务院放假安排推算工作日',
    'credit-code': '按 GB 32100 核对统一社会信用代码',
  },
} as const;
