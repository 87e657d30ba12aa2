export const letter = {
  submitted: {
    subject: '{{number}} 申报已提交',
    text: '{{unit}}的申报（{{number}}，第{{revision}}版）已于{{receivedAt}}收到，回执见下面的页面。',
  },
  'joint-asked': {
    subject: '请确认是否参加联合申报',
    text: '{{unit}}在申报“{{direction}}”时把贵单位列为联合申报单位，请登录确认参加或不参加。',
  },
  'submission-wanted': {
    subject: '{{number}} 请您提交',
    text: '填报人已经填写这份申报，提交由单位管理员办理。请登录后核对并提交。',
  },
  returned: {
    subject: '{{number}} 退回修改',
    text: '推荐单位请您修改这份申报，原因逐项列在页面上。请在{{dueAt}}前再次提交。',
  },
  'supplement-asked': {
    subject: '{{number}} 需要补正',
    text: '省厅请您补正材料，事项逐项列在页面上。请在{{dueAt}}前提交。',
  },
  'opinion-asked': {
    subject: '征求意见：{{count}}家单位',
    text: '请就所列单位近年安全生产和突发环境事件情况回复意见，期限{{dueOn}}。',
  },
  'opinion-reminder': {
    subject: '征求意见尚待回复',
    text: '{{number}}已等待{{days}}个工作日，推荐单位须有贵部门意见才能推荐。',
  },
  accepted: {
    subject: '{{number}} 省厅已受理',
    text: '申报已通过形式审查。受理通知中有申报公开码，请妥善保存。',
  },
  'not-recommended': { subject: '{{number}} 未予推荐', text: '推荐单位没有推荐这份申报，理由列在页面上。' },
  rejected: { subject: '{{number}} 不予受理', text: '形式审查没有通过，所依据的条款和理由列在页面上。' },
  'closing-soon': {
    subject: '{{number}} 申报即将截止',
    text: '申报截止时间是{{closesAt}}，这份申报还没有提交。',
  },
  'expert-invited': { subject: '评审邀请', text: '请您担任本次评审专家，请在{{replyAt}}前答复是否接受。' },
  recognised: { subject: '{{number}} 认定结果', text: '认定文件已发布，证书可在页面上下载。' },
} as const;
