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
  'in-notice': {
    subject: '{{number}} 列入公示',
    text: '第{{notice}}号公示已发布，这件申报列入拟认定名单，公示期至{{lastOn}}。公示期满、没有未结的异议的，办理认定。',
  },
  'in-reserve': {
    subject: '{{number}} 储备，未列入本次公示',
    text: '第{{notice}}号公示已发布，这件申报为储备。名单有空缺的，由储备递补并另行公示。逐份评分凭受理通知中的申报公开码查看。',
  },
  'not-selected': {
    subject: '{{number}} 未入选',
    text: '第{{notice}}号公示已发布，这件申报未入选。逐份评分凭受理通知中的申报公开码查看。',
  },
  'notice-published': {
    subject: '第{{notice}}号公示已发布',
    text: '公示期至{{lastOn}}。贵单位推荐的申报，列入公示{{named}}件，未列入{{left}}件；各申报单位已收到消息，逐件见审核工作台。',
  },
  'objection-admitted': {
    subject: '{{number}} 有异议在核实',
    text: '针对这件申报的异议{{objection}}已受理。结论作出前，这件申报暂不认定。异议内容见下面的页面。',
  },
  'objection-decided': {
    subject: '{{number}} 异议已作出结论',
    text: '异议{{objection}}的结论：{{reason}}。对这件申报的影响见下面的页面。',
  },
  dropped: { subject: '{{number}} 移出名单', text: '这件申报已移出名单，不予认定。办理过程见下面的页面。' },
  'recommended-dropped': {
    subject: '{{number}} 移出名单',
    text: '贵单位推荐的{{unit}}的申报已移出名单，不予认定。',
  },
  recognised: { subject: '{{number}} 认定结果', text: '认定文件已发布，证书可在页面上下载。' },
  revoked: {
    subject: '{{number}} 称号已撤销',
    text: '证书{{certificate}}的称号已于{{revokedOn}}撤销，理由：{{reason}}。',
  },
  'recommended-revoked': {
    subject: '{{number}} 称号已撤销',
    text: '贵单位推荐的{{unit}}的称号（{{certificate}}）已于{{revokedOn}}撤销，理由：{{reason}}。',
  },
} as const;
