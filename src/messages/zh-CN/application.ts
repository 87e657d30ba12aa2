import type { Act, ApplicationState, Turn } from '#domain/application/lifecycle.ts';
import type { OverlayCode } from '#domain/application/overlays.ts';
import type { ApplicantWord, OfficerWord } from '#domain/application/shown-state.ts';
import type { OpinionStatus, SavingStatus, SectionStatus, VerdictStatus } from '#domain/application/sign.ts';
import type { NothingBecause } from '#domain/transparency/logged-acts.ts';
import type { Sentence } from '../sentence.ts';
import { eligibility } from './eligibility.ts';

interface ApplicationWords {
  act: Record<Act | 'start' | 'save' | 'attach' | 'remove-file', string>;
  stateName: Record<ApplicationState, string>;
  turn: Record<Turn, string>;
  state: { applicant: Record<ApplicantWord, Sentence>; officer: Record<OfficerWord, Sentence> };
  overlay: {
    applicant: Partial<Record<OverlayCode, Sentence>>;
    officer: Partial<Record<OverlayCode, Sentence>>;
  };
  section: Record<SectionStatus, Sentence>;
  saving: Record<SavingStatus, Sentence>;
  verdict: Record<VerdictStatus, Sentence>;
  opinion: Record<OpinionStatus, Sentence> & { onPaper: string };
  guard: Record<string, string>;
  notLogged: Record<NothingBecause, string>;
}

/** An application: states as each viewer reads them, acts, what stands beside the file. */
export const application = {
  /** One verb an act: on the button, the page it leads to, the message and the history. */
  act: {
    start: '开始申报',
    save: '保存',
    attach: '上传附件',
    'remove-file': '移除附件',
    submit: '提交申报',
    withdraw: '撤回申报',
    lapse: '到期',
    'give-up': '放弃申报',
    return: '退回修改',
    resubmit: '再次提交',
    'close-correction': '到期',
    'pass-check': '审核通过',
    'reopen-check': '重新审核',
    recommend: '推荐',
    'not-recommend': '不予推荐',
    'take-back': '取回',
    report: '报送省厅',
    recall: '撤回报送',
    'ask-supplement': '要求补正',
    supplement: '提交补正',
    'close-supplement': '到期',
    accept: '受理',
    reject: '不予受理',
    'open-scores': '启封评分',
    propose: '生成拟支持名单',
    approve: '审定',
    publish: '发布公示',
    recognise: '认定',
    drop: '移出名单',
    'move-up': '储备递补',
    expire: '到期',
    revoke: '撤销',
  },

  /** A state by itself, for documents about the procedure and for refusals. */
  stateName: {
    draft: '草稿',
    lapsed: '逾期未提交',
    submitted: '已提交',
    returned: '退回修改',
    withdrawn: '已放弃申报',
    checked: '已审核',
    'not-recommended': '不予推荐',
    recommended: '已推荐',
    reported: '已报送',
    'supplement-asked': '补正中',
    rejected: '不予受理',
    accepted: '已受理',
    scored: '已启封',
    proposed: '拟支持',
    reserve: '储备',
    'not-selected': '未入选',
    approved: '已审定',
    'in-notice': '公示中',
    dropped: '移出名单',
    recognised: '已认定',
    expired: '已到期',
    revoked: '已撤销',
  },

  /** Whose move it is. */
  turn: {
    applicant: '申报单位',
    clerk: '推荐单位经办人',
    leader: '推荐单位负责人',
    officer: '业务处室经办人',
    office: '省厅',
    nobody: '无须办理',
  },

  state: {
    applicant: {
      draft: '草稿',
      'taken-back': ['草稿（已撤回，{{until}}前可再次提交）', '草稿（已撤回）'],
      lapsed: '逾期未提交',
      submitted: '已提交，等待审核',
      resubmitted: '已再次提交',
      withdrawn: '已放弃申报',
      returned: ['退回修改（至{{until}}）', '退回修改'],
      checked: '审核通过，等待推荐',
      'not-recommended': '未予推荐，查看理由',
      reported: '已推荐至省厅',
      'supplement-asked': ['请补正（至{{until}}）', '请补正'],
      accepted: '省厅已受理，评审中',
      rejected: '不予受理，查看理由',
      reserve: '储备，未列入本次公示',
      'not-selected': '未入选，查看理由',
      'in-notice': ['公示中（至{{until}}）', '公示中'],
      dropped: '已移出名单，查看理由',
      recognised: '已认定',
      'listed-as-pilot': '已列为试点',
      'in-demonstration': ['示范期内（至{{until}}）', '示范期内'],
      expired: '示范期已满',
      revoked: '已撤销，查看理由',
    },
    officer: {
      submitted: '待审核',
      resubmitted: '再次提交，待审核',
      withdrawn: '申报单位放弃申报',
      returned: '已退回，计时暂停',
      checked: '已审核，待签批',
      recommended: ['已推荐（次序{{place}}），待报送', '已推荐，待报送'],
      'not-recommended': '不予推荐',
      reported: '已报送',
      'to-check-in-form': '待形式审查',
      'supplement-asked': ['补正中（还有{{workingDays}}个工作日）', '补正中'],
      rejected: '不予受理',
      accepted: '已受理，待评审',
      'under-review': ['评审中（{{sheetsIn}}/{{sheets}}份）', '评审中'],
      'all-sheets-in': '评分已齐，待启封',
      scored: '已启封，待排序',
      proposed: '拟支持，待审定',
      reserve: ['储备（第{{place}}位）', '储备'],
      'not-selected': '未入选',
      approved: '已审定，待公示',
      'in-notice': '公示中',
      dropped: ['移出名单（{{reason}}）', '移出名单'],
      recognised: ['已认定 {{certificate}}', '已认定'],
      'listed-as-pilot': ['已列为试点 {{certificate}}', '已列为试点'],
      'in-demonstration': ['示范期内（至{{until}}）', '示范期内'],
      expired: '已到期',
      revoked: '已撤销',
    },
  },

  overlay: {
    applicant: {
      objection: '异议核实中，结论前暂不认定',
      'opinion-asked': '已征求应急管理部门意见',
      'opinion-overdue': '已征求应急管理部门意见',
      'opinion-no-objection': '已征求应急管理部门意见',
      'opinion-objection': [
        '应急管理部门有异议，不能推荐，可向{{department}}了解',
        '应急管理部门有异议，不能推荐',
      ],
      'opinion-cannot-confirm': '已征求应急管理部门意见',
      'joint-units-open': ['{{count}}家联合单位待确认（推荐前）', '有联合单位待确认（推荐前）'],
      'joint-units-confirmed': '联合单位均已确认',
      'list-match-against': ['名单记录不利于本件：{{document}}（{{on}}）', '名单记录不利于本件'],
      'preference-open': '优先支持：待确认',
      'preference-confirmed': '优先支持：已确认',
      'preference-not-confirmed': '优先支持：未确认',
      'sealed-copy-missing': '盖章扫描件：待签章上传',
      'sealed-copy-to-match': '盖章扫描件：待核对',
      'sealed-copy-matches': ['盖章扫描件：与版本{{revision}}一致', '盖章扫描件：一致'],
      'sealed-copy-differs': ['盖章扫描件：与版本{{revision}}不一致', '盖章扫描件：不一致'],
      'correction-clock': ['退回修改还有{{workingDays}}个工作日', '退回修改，计时中'],
      extension: ['本单位截止{{until}}', '本单位已延期'],
      'evidence-wanted': '请补充佐证',
      'site-visit-due': ['现场核查定于{{on}}', '将有现场核查'],
      rectification: ['限期整改（至{{until}}）', '限期整改'],
    },
    officer: {
      objection: ['有异议{{count}}件，暂缓认定', '有异议，暂缓认定'],
      'supervisor-question': '监督意见待答复',
      'not-recommend-proposed': '建议不予推荐，待负责人决定',
      'second-person': '拟不予受理，待复核',
      'opinion-asked': ['征求意见中（第{{days}}天）', '征求意见中'],
      'opinion-overdue': ['征求意见超期{{days}}天', '征求意见超期'],
      'opinion-no-objection': '应急管理部门无异议',
      'opinion-objection': '应急管理部门有异议',
      'opinion-cannot-confirm': '应急管理部门无法确认',
      'joint-units-open': ['{{count}}家联合单位待确认（推荐前）', '有联合单位待确认（推荐前）'],
      'joint-units-confirmed': '联合单位均已确认',
      'list-match-open': '名单匹配待核',
      'preference-open': '优先支持：待确认',
      'preference-confirmed': ['优先支持：已确认（{{by}}，{{ground}}）', '优先支持：已确认'],
      'preference-not-confirmed': ['优先支持：未确认（{{by}}，{{ground}}）', '优先支持：未确认'],
      'sealed-copy-missing': '盖章扫描件：待签章上传',
      'sealed-copy-to-match': '盖章扫描件：待核对',
      'sealed-copy-matches': ['盖章扫描件：与版本{{revision}}一致', '盖章扫描件：一致'],
      'sealed-copy-differs': ['盖章扫描件：与版本{{revision}}不一致', '盖章扫描件：不一致'],
      'correction-clock': '计时暂停',
      extension: '个人延期（公开计数）',
      'evidence-doubt': ['佐证存疑{{count}}项', '佐证存疑'],
      'site-visit-due': '现场核查：待核查',
      'site-visit-concluded': '现场核查：已有结论',
      rectification: ['限期整改（至{{until}}）', '限期整改'],
    },
  },

  section: {
    'not-started': '未开始',
    'in-progress': '填写中',
    completed: '已完成',
    'cannot-start': '暂不能开始',
    'not-needed': '不需填写',
    'changes-asked': '需修改',
    changed: '已修改',
  },
  saving: {
    saving: '正在保存',
    saved: ['已保存 {{time}}', '已保存'],
    'not-saved': '未能保存，内容在本机',
    offline: '离线',
  },
  verdict: { ...eligibility.verdict, preferred: '优先支持', 'not-applicable': '不适用' },
  opinion: {
    'not-asked': '未征求',
    waiting: ['等待回复（第{{days}}天）', '等待回复'],
    overdue: ['超期{{days}}天', '超期'],
    'no-objection': '无异议',
    objection: '有异议',
    'cannot-confirm': '无法确认',
    onPaper: '纸质登记',
  },

  /** Why the transparency log is given nothing of an act. */
  notLogged: {
    'nothing-submitted': '尚未提交',
    'stays-in': '申报件仍在办理，再次提交时另有条目',
    'bound-by-the-sheet': '推荐单位内部步骤，由报送的汇总表确定',
    'follows-from-public-dates': '由已公开的日期得出',
  },

  /** What else an act waits for; the codes stand in the lifecycle's table. */
  guard: {
    'in-time-complete-hard-facts-met':
      '截止前（含个人延期）；填写完整；申报单位自身情况符合硬性条件；没有牵头其他方向',
    'before-closing': '截止前',
    'closing-passed': '截止已过（含个人延期）',
    'before-reporting': '报送省厅前',
    'rounds-left': '次数未用完；写明理由类型和所在部分',
    'within-limit-complete': '限期内；只改点名的部分；填写完整',
    'limit-passed': '限期已过：按最后提交的内容继续办理',
    'every-line-answered': '审核清单逐项有结论；名单匹配已核定',
    'conditions-opinions-joint-units':
      '与经办人不是同一人；条件符合；意见齐全且无异议；联合单位已确认；签章按项目要求',
    'reason-given': '写明理由',
    'sheet-frozen-in-time': '报送截止前；推荐函和汇总表已锁定',
    'not-yet-opened': '省厅尚未打开',
    'hard-conditions-met': '硬性条件均符合；给出公开码',
    'second-person-reason-clause': '另一人复核；写明理由和条款',
    'sheets-in-doubts-settled': '评分已齐或评审已截止；佐证存疑已处理；有效评分够数；监督在场',
    ranked: '按名次、名额线、优先情形和同分规则；名单锁定',
    'minutes-departures': '会议纪要编号；调整逐件写明理由',
    'notice-frozen': '公示内容已锁定',
    'period-ended-no-objection': '公示期满；没有未结的异议；硬性条件仍符合',
    'place-free-minutes': '名额空出；会议纪要编号',
    'last-day-passed': '示范期最后一天已过',
    'unit-heard-reason': '已听取申报单位意见；写明理由',
  },
} as const satisfies ApplicationWords;
