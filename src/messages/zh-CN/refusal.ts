import type { RefusalCode } from '#domain/refusal.ts';
import type { Sentence } from '../sentence.ts';
import type { Helper } from '../who-helps.ts';

/** Why not: the rule, what was seen, what would change it. Who helps is chosen by `whoHelps` and said by `help`. */
export interface RefusalParts {
  rule: Sentence;
  given: Sentence;
  remedy: Sentence;
}

/** The parts of a code; `acts` says some of them otherwise for an act (the fact `act`). */
export interface RefusalWords extends RefusalParts {
  acts?: Readonly<Record<string, Partial<RefusalParts>>>;
}

const draftOnly = {
  rule: '草稿可以修改；退回修改或补正时，只打开点名的部分。',
  remedy: '需要修改的，截止前可以撤回申报，截止后可以请推荐单位退回。',
} as const;

/** Here the role is the one that was to be given. */
const grantsRole = {
  rule: '每种身份由规定的管理员授予。',
  given: ['您不能授予“{{role}}”。', '您不能授予这一身份。'],
  remedy: '可以请有权授予的管理员办理。',
} as const;

export const refusal = {
  code: {
    // 时间、顺序、人员
    'deadline-passed': {
      rule: ['{{act}}于{{closedAt}}截止。', '期限已过的不再办理。'],
      given: ['服务器收到的时间是{{receivedAt}}。', '服务器收到时已经截止。'],
      remedy: '确有特殊原因的，可以向推荐单位说明。',
      acts: {
        start: {
          rule: ['申报于{{closedAt}}截止。', '申报截止后不能再开始。'],
          remedy: '可以在首页查看其他正在进行的项目。',
        },
        submit: {
          rule: ['申报于{{closedAt}}截止。', '申报截止后不能再提交。'],
          given: [
            '服务器收到提交的时间是{{receivedAt}}，内容仍为草稿，可以打印。',
            '收到提交时已经截止，内容仍为草稿，可以打印。',
          ],
          remedy: '确有特殊原因的，可以向推荐单位说明，能否延长由省厅决定。',
        },
        withdraw: {
          rule: ['申报于{{closedAt}}截止，截止后不能撤回。', '申报截止后不能撤回。'],
          given: [
            '服务器收到撤回的时间是{{receivedAt}}，申报没有改变。',
            '收到撤回时已经截止，申报没有改变。',
          ],
          remedy: '需要修改的，可以请推荐单位退回；不再申报的，报送省厅前可以放弃申报。',
        },
        resubmit: {
          rule: ['退回修改于{{closedAt}}截止。', '退回修改须在限期内再次提交。'],
          given: [
            '服务器收到的时间是{{receivedAt}}，改动留在版本记录。',
            '收到时限期已过，改动留在版本记录。',
          ],
          remedy: '按最后一次提交的版本继续办理；还需修改的，可以请推荐单位再次退回。',
        },
        supplement: {
          rule: ['补正于{{closedAt}}截止。', '补正须在限期内提交。'],
          given: [
            '服务器收到的时间是{{receivedAt}}，改动留在版本记录。',
            '收到时限期已过，改动留在版本记录。',
          ],
          remedy: '省厅按已有材料决定；确有特殊原因的，可以向业务处室说明。',
        },
        report: {
          rule: ['推荐报送于{{closedAt}}截止。', '推荐须在报送截止前送出。'],
          remedy: '已推荐的各件保留原样；能否补报，可以与业务处室联系。',
        },
        score: {
          rule: ['评审于{{closedAt}}截止。', '评审截止后不再接收评分。'],
          remedy: '已保存的草稿不计入；有特殊原因的，可以与专家库办公室联系。',
        },
        declare: {
          rule: ['评审于{{closedAt}}截止。', '评审截止后不再登记回避。'],
          remedy: '发现应当回避的，请与专家库办公室联系。',
        },
        'answer-invitation': {
          rule: ['评审邀请须在{{closedAt}}以前答复。', '评审邀请须在限期内答复。'],
          remedy: '已由候补递补；感谢支持。',
        },
      },
    },
    'not-open-yet': {
      rule: ['“{{act}}”须在{{opensAt}}以后办理。', '申报于{{opensAt}}开放。', '申报还没有开放。'],
      given: ['现在是{{now}}。', '现在还不能开始。'],
      remedy: ['到时再办理“{{act}}”。', '可以先看条件、准备附件。'],
      acts: {
        review: {
          rule: ['评审于{{opensAt}}开始。', '评审还没有开始。'],
          given: ['现在是{{now}}。', '现在还不能看申报材料。'],
          remedy: '可以先申报回避。',
        },
        'enter-source': {
          rule: ['来源于{{opensAt}}产生，产生后才能录入。', '来源产生后才能录入。'],
          given: ['现在是{{now}}。', '这个来源还没有产生。'],
          remedy: '产生后按公布的结果录入。',
        },
      },
    },
    'out-of-turn': {
      rule: ['“{{act}}”只能在“{{fromStates}}”时办理。', '这一步须等前面的步骤办完。'],
      given: ['{{number}}现为“{{state}}”。', '{{number}}现在不在这一步。', '现在不在这一步。'],
      remedy: '轮到这一步时即可办理；进度见“办理过程”。',
      acts: {
        save: draftOnly,
        attach: {
          ...draftOnly,
          given: [
            '{{number}}现为“{{state}}”，没有点名“{{slot}}”。',
            '{{number}}现为“{{state}}”。',
            '{{number}}现在不在这一步。',
            '现在不在这一步。',
          ],
          remedy: ['确需更换“{{slot}}”的，请经办人在退回或补正中点名。', draftOnly.remedy],
        },
        'move-up': {
          rule: '名额空出后，由储备按名次逐一递补。',
          given: [
            '{{number}}现在不能递补：没有空出的名额，或者前面还有储备。',
            '现在不能递补：没有空出的名额，或者前面还有储备。',
          ],
          remedy: '同方向有申报移出名单后，由排在最前的储备递补。',
        },
        'open-sheet': {
          rule: '推荐函和汇总表打开后才能下载。',
          given: '推荐单位报送后还没有打开。',
          remedy: '在“形式审查”打开后即可下载。',
        },
        review: {
          rule: '先逐件表明有无利益冲突，再看申报材料。',
          given: ['{{number}}还没有申报回避。', '这一件还没有申报回避。'],
          remedy: '在“回避申报”逐件选择后，即可评审。',
        },
      },
    },
    'not-your-act': {
      rule: ['“{{act}}”由{{roles}}办理。', '此事由{{roles}}办理。', '此事由其他岗位办理。'],
      given: ['您现在的身份是{{role}}。', '您现在的身份不办理此事。'],
      remedy: '可以通知对方办理；您兼有该身份的，在页首切换后办理。',
      acts: {
        invite: grantsRole,
        'add-member': grantsRole,
        'add-roles': grantsRole,
        'end-membership': grantsRole,
        'offer-reset': {
          rule: '填报人的密码由本单位管理员重设，其他人员的由系统管理员重设，安全、审计管理员的密码由另一位管理员重设。',
          given: '此人的密码不由您重设；本人的密码在“我的账号”修改。',
          remedy: '请有权重设的管理员办理。',
        },
      },
    },
    'second-person-needed': {
      rule: ['“{{act}}”须由另一人复核。', '此事须由另一人复核。'],
      given: '您是提出人。',
      remedy: ['已转给{{other}}，由其复核。', '由同一岗位的另一人复核后生效。'],
      acts: {
        'open-scores': {
          rule: '启封评分须有纪检监督在场。',
          given: '监督今天还没有确认在场。',
          remedy: '请监督在本页确认在场后启封。',
        },
        'reveal-secret': {
          rule: '见证口令由密封它的人揭示。',
          given: '这次抽取的口令不是您密封的。',
          remedy: '由密封口令的见证人揭示。',
        },
      },
    },
    'decided-before': {
      rule: '同一人不能在一件上办理两个环节。',
      given: [
        '您已在{{number}}上办理“{{seat}}”，不能再办理“{{act}}”。',
        '您已在{{number}}上办理过另一环节。',
        '您已在这件上办理过另一环节。',
      ],
      remedy: '由本单位另一人办理。',
    },
    'stale-version': {
      rule: '只能对当前版本作出决定。',
      given: [
        '{{by}}已于{{at}}办理“{{act}}”，您看到的不是现在的内容，这一步没有办理。',
        '“{{act}}”已于{{at}}办理，您看到的不是现在的内容，这一步没有办理。',
        '您看到的不是现在的内容，这一步没有办理。',
      ],
      remedy: '看现在的内容后再办，您写的文字已保留。',
      acts: {
        score: { given: '您已在别的窗口或设备上保存过这份评分，这一次没有保存。' },
      },
    },
    'not-found': {
      rule: '只能打开自己办理范围内的页面。',
      given: '没有找到，或者不在您的范围。',
      remedy: '核对编号，或在工作台搜索。',
    },
    'reminded-already': {
      rule: '同一事项24小时内只提醒一次。',
      given: ['{{at}}已经提醒过。', '已经提醒过。'],
      remedy: '24小时后再提醒，或用电话等方式联系。',
    },
    'nobody-to-remind': {
      rule: '系统只能提醒已经登录过的人员。',
      given: ['{{unit}}还没有人在系统登记。', '对方还没有人在系统登记。'],
      remedy: '请联系对方注册后办理；没有账号的联合单位，可以上传盖章确认函。',
    },
    'times-used-up': {
      rule: ['“{{act}}”至多{{most}}次。', '次数有限。'],
      given: ['本件已有{{given}}次。', '本件的次数已用完。'],
      remedy: '按已有材料作出决定，并说明理由。',
      acts: {
        return: { remedy: '审核通过，或不予推荐并说明理由。' },
        'ask-supplement': { remedy: '受理，或不予受理并说明理由。' },
      },
    },
    'question-unanswered': {
      rule: '监督意见答复前，本阶段不能结束。',
      given: ['{{question}}待{{by}}答复，限{{until}}。', '{{question}}尚未答复。', '有监督意见尚未答复。'],
      remedy: '先答复，再办理这一步。',
    },
    'clock-backwards': {
      rule: '演示日期只能向后。',
      given: ['今天是{{now}}，您选的是{{asked}}。', '您选的日期已经过去。'],
      remedy: '选更晚的日期，或重新开始。',
    },

    // 登录
    'foreign-origin': {
      rule: '只办理从本系统页面发出的请求。',
      given: '这次请求来自其他网站，没有办理。',
      remedy: '在本系统中打开页面，再办理一次。',
    },
    'sign-in-failed': {
      rule: '账号、密码（和验证码）须相符。',
      given: ['这次不相符，还可再试{{triesLeft}}次。', '这次不相符。'],
      remedy: '核对大小写；忘记密码的，请管理员提供重设密码的链接。',
    },
    'account-locked': {
      rule: ['连续{{most}}次不正确即锁定{{minutes}}分钟。', '连续多次不正确即暂时锁定。'],
      given: ['锁定到{{until}}。', '账号暂时锁定。'],
      remedy: ['{{until}}后再试，或由管理员重置。', '过一会儿再试，或由管理员重置。'],
    },
    'session-expired': {
      rule: ['办理须先登录；{{minutes}}分钟没有操作即退出。', '办理须先登录；一段时间没有操作即退出。'],
      given: ['您已于{{endedAt}}退出，所填内容留在这台电脑。', '您现在没有登录，所填内容留在这台电脑。'],
      remedy: '登录后继续。',
    },
    'link-used-up': {
      rule: ['一次性链接只能用一次，{{hours}}小时内有效。', '一次性链接只能用一次，并且有期限。'],
      given: ['这个链接已于{{usedAt}}用过。', '这个链接已于{{endedAt}}到期。', '这个链接已用过或已到期。'],
      remedy: '直接登录，或请发送人重发。',
    },
    'too-many-requests': {
      rule: ['每分钟至多{{most}}次。', '短时间内的次数有限。'],
      given: ['您刚才已有{{given}}次。', '您刚才超过了这个次数。'],
      remedy: '1分钟后再试。',
    },
    'unit-registered': {
      rule: '一个信用代码只登记一次。',
      given: ['{{code}}已于{{registeredAt}}登记。', '{{code}}已经登记。', '您的单位已经登记。'],
      remedy: '由单位管理员邀请您；管理员已离任的，持证明找推荐单位。',
    },

    // 栏目和文件
    'bad-input': {
      rule: '各栏须按要求填写。',
      given: ['不符合要求的栏目：{{fields}}。', '有的栏目不符合要求，没有办理。'],
      remedy: '改正标出的栏目；没有标出的，刷新页面后再填一次。',
    },
    'field-required': {
      rule: ['{{clause}}须填写{{field}}。', '须填写{{field}}。', '这一栏须填写。'],
      given: '未填写。',
      remedy: ['请填写{{field}}。', '请填写这一栏。'],
    },
    'field-format': {
      rule: ['{{field}}：{{format}}。', '{{field}}有规定的写法。', '这一栏有规定的写法。'],
      given: ['您填写“{{given}}”。', '填写的内容读不出来。'],
      remedy: ['例如{{example}}。', '按栏目下的说明改正。'],
    },
    'credit-code-malformed': {
      rule: '统一社会信用代码18位，不含字母I、O、S、V、Z。',
      given: ['{{problem}}', '填写的代码不是这个写法。'],
      remedy: '对照营业执照改正。',
    },
    'edit-conflict': {
      rule: '两人改同一栏时，由后保存的人选择。',
      given: [
        '{{field}}：您填“{{mine}}”，{{by}}填“{{theirs}}”。',
        '{{by}}已于{{at}}改了同一栏。',
        '{{by}}改了同一栏。',
        '您填“{{mine}}”，先填的是“{{theirs}}”。',
        '同一栏已于{{at}}改过。',
        '有人先改了同一栏。',
      ],
      remedy: '选一个保留，另一个留在版本记录。',
    },
    'file-too-large': {
      rule: [
        '“{{slot}}”每个文件不超过{{most}} MB。',
        '这一栏每个文件不超过{{most}} MB。',
        '文件大小有上限，见栏目说明。',
      ],
      given: ['“{{name}}”为{{given}} MB。', '“{{name}}”超过上限。', '这个文件超过上限。'],
      remedy: '分成几个文件，或扫描为300 dpi。',
    },
    'slot-full': {
      rule: [
        '“{{slot}}”的文件合计不超过{{most}} MB。',
        '“{{slot}}”至多{{files}}个文件。',
        '这一栏文件合计不超过{{most}} MB。',
        '这一栏至多{{files}}个文件。',
        '这一栏的文件有上限，见栏目说明。',
      ],
      given: ['已有{{there}} MB，“{{name}}”为{{given}} MB。', '“{{name}}”放不下了。', '放不下这个文件。'],
      remedy: '删去或压缩其中的文件。',
    },
    'file-type': {
      rule: ['“{{slot}}”接受{{accepted}}。', '此处接受{{accepted}}。', '此处接受的文件类型见栏目说明。'],
      given: ['“{{name}}”实际是{{given}}。', '“{{name}}”的内容是别的类型。', '这个文件的内容是别的类型。'],
      remedy: '另存为所接受的类型后上传。',
    },
    'file-unreadable': {
      rule: ['“{{slot}}”的文件须能打开，不设密码。', '文件须能打开，不设密码。'],
      given: ['“{{name}}”有密码或已损坏，或为0字节。', '这个文件有密码或已损坏，或为0字节。'],
      remedy: '去掉密码或重新导出后上传。',
    },
    'file-infected': {
      rule: '含恶意程序的文件不保存。',
      given: [
        '“{{name}}”含有恶意程序，已登记，不影响您的申报。',
        '这个文件含有恶意程序，已登记，不影响您的申报。',
      ],
      remedy: '换一台电脑重新生成后上传。',
    },
    'rows-not-read': {
      rule: '导入的每一行都要读得懂才生效。',
      given: ['第{{rows}}行读不懂，其余{{right}}行可用。', '第{{rows}}行读不懂。', '有的行读不懂。'],
      remedy: '逐行改正后再导入；未导入任何行。',
    },

    // 申报和推荐
    'application-incomplete': {
      rule: '各部分填完才能提交。',
      given: ['还缺{{count}}项：{{fields}}。', '还缺{{count}}项。', '还有没填完的内容。'],
      remedy: '按清单逐项补齐。',
      acts: { seal: { rule: '每件每项都评分后，才能全部提交。', remedy: '按清单逐项评分。' } },
    },
    'condition-not-met': {
      rule: ['{{clauses}}：{{condition}}。', '须符合：{{condition}}。', '申报条件均须符合。'],
      given: ['要求{{required}}，您填写{{given}}。', '您填写{{given}}。', '按所填内容，这一条件不符合。'],
      remedy: ['{{conditionRemedy}}', '改正所填内容，判断会立即更新。'],
      acts: {
        recommend: { given: '按登记的内容，这一条件不符合。', remedy: '退回修改，或不予推荐并说明理由。' },
        accept: { given: '按登记的内容，这一条件不符合。', remedy: '要求补正，或不予受理并说明理由。' },
        recognise: { given: '再次核对时，这一条件已不符合。', remedy: '核实后移出名单，或更正事实。' },
      },
    },
    'already-leading': {
      rule: ['{{clauses}}：同一企业只能牵头申报一个方向。', '同一企业只能牵头申报一个方向。'],
      given: [
        '您的单位已牵头{{direction}}（{{number}}）。',
        '您的单位已牵头{{number}}。',
        '您的单位已牵头另一件申报。',
      ],
      remedy: '截止前撤回或放弃该件，或作为联合单位参加本项。',
    },
    'repeat-in-direction': {
      rule: ['{{clauses}}：前期同方向项目不重复支持。', '前期同方向项目不重复支持。'],
      given: [
        '“{{project}}”列入{{list}}第{{row}}行，已认定为同一项目。',
        '已认定与前期列入的项目为同一项目。',
      ],
      remedy: '确属不同项目的，由两人凭证据改判匹配。',
    },
    'judgement-open': {
      rule: ['须由人判断的各项有结论后，才能“{{act}}”。', '须由人判断的各项有结论后才能办理。'],
      given: [
        '{{count}}项待定：{{judgements}}。',
        '待定的有：{{judgements}}。',
        '{{count}}项待定。',
        '还有待定的事项。',
      ],
      remedy: '在审核清单逐项作出判断并写明理由。',
    },
    'correction-unconfirmed': {
      rule: [
        '{{clauses}}：更正后由不符合变为符合的，须两人认可更正属实，才能“{{act}}”。',
        '更正后由不符合变为符合的，须两人认可更正属实。',
      ],
      given: [
        '“{{condition}}”在第{{disbelieved}}版不符合，此后的更正经两人核对，没有得到认可。',
        '“{{condition}}”在第{{before}}版不符合，更正后符合；{{by}}已提出意见，还没有另一人复核。',
        '“{{condition}}”在第{{before}}版不符合，更正后符合；还没有人核对。',
        '有更正还没有经两人认可。',
      ],
      remedy: [
        '按第{{disbelieved}}版的情形办理，或请申报单位再次更正。',
        '由{{by}}以外、同一岗位的另一人对照更正前后的内容复核，写明理由；推荐单位只有一名经办人的，由负责人复核。',
        '在“需要判断的事项”对照更正前后的内容，一人判断，同一岗位的另一人复核并写明理由；推荐单位只有一名经办人的，由负责人复核。',
      ],
    },
    'list-match-open': {
      rule: '名单匹配须核定后才能推荐。',
      given: ['{{count}}件待核：{{matches}}。', '{{count}}件待核。', '还有匹配待核。'],
      remedy: '在“需要判断的事项”核定，再由另一人复核。',
    },
    'joint-not-confirmed': {
      rule: ['{{clauses}}：联合单位须在推荐前确认参加。', '联合单位须在推荐前确认参加。'],
      given: ['{{unit}}尚未确认（{{notifiedAt}}通知）。', '{{unit}}尚未确认。', '有联合单位尚未确认。'],
      remedy: '再次通知，或上传盖章确认函。',
    },
    'opinion-missing': {
      rule: ['{{clauses}}：推荐前须有同级应急管理部门意见。', '推荐前须有同级应急管理部门意见。'],
      given: ['{{number}}已等待{{workingDays}}个工作日。', '{{number}}尚未收到意见。', '尚未收到意见。'],
      remedy: '催办，或登记纸质回复。',
    },
    'opinion-objects': {
      rule: ['{{clauses}}：应急管理部门有异议的不能推荐。', '应急管理部门有异议的不能推荐。'],
      given: ['{{document}}：{{statement}}', '{{document}}提出异议。', '对方提出异议。'],
      remedy: '对方改变意见，或不予推荐。',
    },
    'unit-limit-reached': {
      rule: [
        '{{direction}}每个推荐单位限额{{most}}件。',
        '这一方向限额{{most}}件。',
        '这一方向的推荐有限额。',
      ],
      given: ['已排{{given}}件。', '限额已满。'],
      remedy: '先调出一件。',
    },
    'sealed-copy-missing': {
      rule: '本项目推荐前须有盖章扫描件。',
      given: ['版本{{revision}}还没有。', '当前版本还没有。'],
      remedy: '由申报单位打印、签章、上传。',
    },
    'sealed-copy-differs': {
      rule: '扫描件须与登记内容一致。',
      given: [
        '扫描件是版本{{revision}}，此后改动：{{sections}}。',
        '扫描件是版本{{revision}}，此后有改动。',
        '扫描件与登记内容不一致。',
      ],
      remedy: '退回重新签章。',
    },
    'reason-required': {
      rule: '这样的决定须选理由并写明。',
      given: '未填写。',
      remedy: ['请写明理由（至少{{least}}字）。', '请写明理由。'],
      acts: {
        propose: {
          rule: [
            '目标约{{target}}个，线设在{{given}}个，超出幅度{{beyond}}个的，须说明理由。',
            '名单个数超出幅度的，须说明理由。',
          ],
          remedy: '请说明理由。',
        },
        score: {
          rule: [
            '低于{{least}}分、高于{{most}}分或有一项在最低一档的，须写理由。',
            '分数特别低或特别高的，须写理由。',
          ],
          remedy: '请写明理由。',
        },
      },
    },

    // 专家和评分
    'conflict-found': {
      rule: '所在单位参加本次申报的，不担任评审专家。',
      given: [
        '您的现单位牵头{{count}}件。',
        '您的情况属于应当回避的：{{reason}}。',
        '您的情况属于应当回避的。',
      ],
      remedy: '不需要您做什么，感谢支持。',
    },
    'pool-too-small': {
      rule: ['每组{{panelSize}}名、候补{{alternates}}名。', '可抽的人数须够一组和候补。'],
      given: [
        '可抽的只有{{given}}名；因回避减少：{{excluded}}。',
        '可抽的只有{{given}}名。',
        '可抽的人数不够。',
      ],
      remedy: '扩大领域或增补专家；规则不会自行放宽。',
    },
    'source-too-early': {
      rule: ['随机来源须在承诺公布（{{committedAt}}）之后产生。', '随机来源须在承诺公布之后产生。'],
      given: ['“{{source}}”于{{dueAt}}产生。', '所选来源在此之前已经产生。'],
      remedy: '选承诺公布以后的一期。',
    },
    'sources-incomplete': {
      rule: '来源一人录入、另一人复核，见证口令由本人揭示。',
      given: ['还缺：{{missing}}。', '须有{{required}}份，现有{{given}}份。', '还没有齐全。'],
      remedy: '补齐后抽取；见证人不揭示的，按已公布的规则。',
      acts: {
        propose: {
          rule: '优先情形和各项得分都相同的，由公开抽取的随机数定先后。',
          given: [
            '{{missing}}同分，{{direction}}还没有已公布的抽取。',
            '{{missing}}同分，还没有已公布的抽取。',
            '有同分的，还没有已公布的抽取。',
          ],
          remedy: '该方向的抽取办完后再排序。',
        },
      },
    },
    'assignment-infeasible': {
      rule: [
        '每件{{readers}}名，每人至多{{most}}件，应回避的不评。',
        '每件的人数、每人的件数和回避须同时满足。',
      ],
      given: ['{{number}}只有{{given}}名可评。', '现有专家分配不下。'],
      remedy: '提高上限或增补专家后重算。',
    },
    'already-scored': {
      rule: '提交即密封，不能再改。',
      given: ['您已于{{sealedAt}}提交。', '您已提交。'],
      remedy: '录入有误的，截止前申请退回。',
    },
    'score-out-of-range': {
      rule: ['{{item}}为0至{{most}}的整数。', '分数为0至{{most}}的整数。', '分数须在本项的范围内。'],
      given: ['您填写{{given}}。', '您填写的不在范围内。'],
      remedy: '改填范围内的整数。',
    },
    'scores-sealed': {
      rule: [
        '评分由业务处室经办人启封，在全部提交或评审结束（{{closesAt}}）之后。',
        '评分由业务处室经办人启封，在全部提交或评审结束之后。',
      ],
      given: ['还有{{missing}}份未提交。', '现在还没有到启封的时候。'],
      remedy: '到时启封；此前任何人都不能查看。',
    },
    'doubts-open': {
      rule: '佐证存疑须在启封前处理。',
      given: ['{{count}}项：{{number}} {{item}}。', '还有{{count}}项。', '还有未处理的存疑。'],
      remedy: '更正数据，或维持原值并说明理由。',
    },
    'rules-differ': {
      rule: '同一方向的申报按同一套评分和排序规则评定。',
      given: ['“{{direction}}”已有申报按另一套规则开始填报。', '已有申报按另一套规则开始填报。'],
      remedy: '申报截止前保持评分和排序规则不变；已开始的申报始终按开始时的版本评定。',
    },
    'correction-without-effect': {
      rule: '更正须改变本项的数据，且更正后仍能计算。',
      given: '按此更正，本项数据不变，或者不能计算。',
      remedy: '核对栏目和数值；没有需要更正的，维持原值并说明理由。',
    },
    'too-few-scores': {
      rule: ['每件至少{{required}}份有效评分。', '每件须有足够的有效评分。'],
      given: ['{{number}}只有{{given}}份。', '只有{{given}}份。', '有效评分不够。'],
      remedy: '再抽专家补评。',
    },

    // 审定、公示、称号
    'calendar-unknown': {
      rule: '工作日按国务院办公厅放假通知计算。',
      given: ['没有{{year}}年日历。', '缺少所需年份的日历。'],
      remedy: '该年放假通知公布后，把系统更新到带有该年日历的版本。',
    },
    'published-frozen': {
      rule: '已发布的公示不能改。',
      given: ['已于{{publishedAt}}发布。', '这份公示已经发布。'],
      remedy: '发布新的公示，并注明替代本号。',
    },
    'notice-running': {
      rule: '公示期满才能认定。',
      given: ['{{endsAt}}期满。', '公示期还没有满。'],
      remedy: ['{{fromOn}}起办理。', '期满后办理。'],
    },
    'objection-open': {
      rule: '异议有结论前，该件不认定。',
      given: ['{{objection}}核实中，限{{until}}。', '{{objection}}核实中。', '异议核实中。'],
      remedy: '结论后办理；其余各件不受影响。',
    },
    'certificate-not-found': {
      rule: ['编号见证书右上角，如{{example}}。', '编号见证书右上角。'],
      given: ['没有“{{number}}”。', '没有这个编号。'],
      remedy: '核对编号；证书上确是此号的，可以来电。',
    },
  },

  help: {
    applicant: '申报单位',
    'asked-department': ['{{department}}', '应急管理部门'],
    clerk: '推荐单位经办人',
    colleague: '本单位另一位经办人',
    'joint-unit': ['{{unit}}联系人', '该联合单位联系人'],
    'objection-handler': '异议处理人',
    'own-administrator': '本单位管理员',
    person: ['{{by}}', '先办理的人'],
    'pool-office': '专家库办公室',
    'programme-office': '业务处室',
    'public-telephone': '本页公布的电话',
    'recommending-unit': '推荐单位',
    sender: '发送人',
    supervisor: '监督人员',
    'system-administrator': '系统管理员',
    tour: '导览页',
    'unit-leader': '本单位负责人',
  },
} as const satisfies { code: Record<RefusalCode, RefusalWords>; help: Record<Helper, Sentence> };
