/** The page of a joint unit: who asks it to take part, what is said of it, and its own answer. */
export const participationDesk = {
  title: '联合申报确认',
  lead: '下列申报把贵单位列为联合申报单位。这里只看得到与贵单位有关的部分。',
  none: '现在没有申报请贵单位参加。有单位邀请时，会发邮件通知。',
  programme: '现在没有正在进行的项目。',
  asks: '{{unit}}牵头申报“{{direction}}”，项目：{{project}}',
  unnamed: '尚未填写项目名称',
  said: '申报书对贵单位的记载',
  state: { invited: '待确认', confirmed: '已确认参加', declined: '不参加', removed: '已不再列为联合单位' },
  answered: '{{at}}答复',
  byLetter: '凭盖章确认函登记',
  confirm: '确认参加',
  confirmHappens:
    '牵头单位和推荐单位会看到贵单位已确认。答复后不能自行更改；记载有变动的，会再次请贵单位确认。',
  confirming: '正在确认…',
  decline: '不参加',
  declineHappens: '牵头单位会看到贵单位不参加。答复后不能自行更改；没有确认的，该件不能推荐。',
  reason: '原因',
  declining: '正在答复…',
} as const;
