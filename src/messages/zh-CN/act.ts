/** Acts that move no file of its own: people, judging, the draw. The verbs of a file stand in `application.act`. */
export const act = {
  // 单位与人员
  register: '注册单位',
  'become-first-administrator': '设置首位管理员',
  'add-organisation': '添加单位',
  'add-member': '添加人员',
  'add-roles': '授予身份',
  invite: '邀请',
  'accept-invitation': '接受邀请',
  'enable-programme': '启用项目',
  'move-date': '调整时间',

  // 申报和审核
  judge: '作出判断',
  'confirm-judgement': '复核判断',
  'check-line': '填写审核清单',
  'request-opinion': '征求意见',
  'record-opinion': '登记意见',
  'open-sheet': '打开推荐汇总表',
  'propose-not-recommend': '建议不予推荐',
  'propose-rejection': '拟不予受理',
  'decline-rejection': '不同意不予受理',

  // 专家库和抽取
  'import-experts': '导入专家',
  'request-draw': '申请抽取',
  'approve-draw': '同意抽取',
  'ask-for-change': '要求修改申请',
  'refuse-draw': '不同意抽取',
  'request-again': '再次申请',
  'freeze-pool': '冻结名册',
  'commit-secret': '提交见证口令的承诺',
  'publish-commitment': '公布承诺',
  'enter-source': '录入随机来源',
  'check-source': '复核随机来源',
  'reveal-secret': '揭示见证口令',
  draw: '抽取',
  'cancel-draw': '作废抽取',
  'answer-invitation': '答复评审邀请',

  // 评审和排序
  assign: '分配评审',
  declare: '申报回避',
  review: '评审',
  score: '评分',
  seal: '全部提交评分',
  'dismiss-doubt': '不采纳存疑',
  'witness-opening': '确认在场见证启封',
  'open-panel': '启封评分',
  rank: '排序',

  // 审定、公示、异议
  'prepare-decision': '提请审定',
  'prepare-notice': '提请发布公示',
  'publish-notice': '发布公示',
  'send-back': '退回',
  object: '提出异议',
  'judge-admissibility': '认定异议是否受理',
  'propose-outcome': '提出异议处理意见',
  'decide-objection': '审定异议结论',
  'return-objection': '退回异议处理意见',
} as const satisfies Record<string, string>;
