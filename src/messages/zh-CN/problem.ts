import type { Sentence } from '../sentence.ts';

interface ProblemWords {
  /** Left out: `identifier.problem` says it. */
  given?: Sentence;
  remedy: Sentence;
}

/** One thing wrong at its field: what was given, what to do. The rule stands above the field already. */
export const problem = {
  'field-required': { given: '未填写。', remedy: ['请填写{{field}}。', '请填写这一栏。'] },
  'field-format': { given: '填写的内容读不出来。', remedy: '按栏目下的说明改正。' },
  'programme-finding': {
    given: ['定义中有一处问题：{{finding}}。', '定义中有一处问题。'],
    remedy: '用 shifan lint 查看位置，改正后再启用。',
  },
  'prefix-taken': {
    given: ['编号前缀{{given}}已由别的项目使用。', '编号前缀已由别的项目使用。'],
    remedy: '换一个前缀。',
  },
  'department-missing': {
    given: '还没有主管部门。',
    remedy: '先在“账号”中添加主管部门。',
  },
  'department-open': {
    given: '没有选定主管部门。',
    remedy: '从列表中选择。',
  },
  'department-fixed': {
    given: '项目的主管部门已定，不能更换。',
    remedy: '按原主管部门启用；另一部门用另一份项目定义，代码不同。',
  },
  'field-unknown': {
    given: ['申报书没有“{{field}}”这一栏。', '申报书没有这一栏。'],
    remedy: '刷新页面后再填一次。',
  },
  'changed-meanwhile': { given: '同事刚改过这一栏。', remedy: '选一个保留，另一个留在版本记录。' },

  // 整个请求
  'body-not-json': {
    given: '发来的内容不是JSON。',
    remedy: '按接口说明改正后再发；在页面上遇到的，刷新后再试。',
  },
  'body-empty': { given: '发来的内容是空的。', remedy: '按接口说明补上；在页面上遇到的，刷新后再试。' },
  'body-too-large': { given: '发来的内容太大。', remedy: '减少一次发送的内容。' },
  'body-type': {
    given: '发来的内容不是这里能读的格式。',
    remedy: '按接口说明改正后再发；在页面上遇到的，刷新后再试。',
  },
  'body-unreadable': {
    given: '发来的内容读不出来。',
    remedy: '按接口说明改正后再发；在页面上遇到的，刷新后再试。',
  },

  // 文字、选项、文件
  'character-not-kept': { given: '含有不能保存的字符。', remedy: '删去不可见的字符，或重新输入这一栏。' },
  'too-long': {
    given: ['共{{given}}字，多于{{most}}字。', '字数超过上限。'],
    remedy: ['删减到{{most}}字以内。', '请删减。'],
  },
  'not-one-line': { given: '分成了几行。', remedy: '写成一行。' },
  'sentence-short': { given: ['不足{{least}}字。', '太短。'], remedy: '写明具体情况，让对方知道怎样改变。' },
  'too-many': { given: ['多于{{most}}个。', '个数超过上限。'], remedy: ['至多保留{{most}}个。', '请删减。'] },
  'not-a-choice': { given: '不在可选的范围内。', remedy: '请从列出的选项中选择。' },
  'choice-fixed': { given: ['缺少必选的“{{choice}}”。', '缺少必选的一项。'], remedy: '请保留必选的一项。' },
  'must-agree': { given: '尚未承诺。', remedy: '阅读后确认，才能提交。' },
  'not-a-participant': {
    given: '不是本件的参加单位。',
    remedy: '从牵头单位和联合单位中选择；没有的，先在联合单位中添加。',
  },
  'file-required': { given: '未上传。', remedy: '请上传。' },
  'picture-not-brought': {
    given: ['图{{numbers}}不是为本件上传的。', '有的图不是为本件上传的。'],
    remedy: '删去这幅图，在此处重新上传。',
  },
  'figure-not-there': {
    given: ['文中有[图{{numbers}}]，“{{field}}”中没有这幅图。', '文中标出的图有的没有上传。'],
    remedy: '上传这幅图，或删去文中这一行。',
  },
  'captions-missing': {
    given: ['图{{numbers}}没有图题。', '有的图没有图题。'],
    remedy: '在图下写明图中是什么。',
  },
  'too-few-files': {
    given: ['现有{{given}}个文件，少于{{least}}个。', '文件不够。'],
    remedy: ['补足到{{least}}个。', '请补足。'],
  },

  // 导入的表
  'column-unknown': {
    given: ['没有“{{given}}”这一列。', '有的列不认识。'],
    remedy: '首行写规定的列代码，每列一次。',
  },
  'column-missing': { given: ['缺少“{{given}}”列。', '缺少一列。'], remedy: '补上这一列，没有内容的留空。' },
  'cells-differ': {
    given: ['这一行有{{given}}格，应有{{wanted}}格。', '这一行的格数不对。'],
    remedy: '核对逗号和引号。',
  },
  'list-loaded-before': { given: '同一文件已经导入过。', remedy: '重新查询的，写明查询日期。' },

  // 数字
  'not-a-number': {
    given: '不是数字。',
    remedy: ['填写数字，最多{{places}}位小数，例如1180.5。', '填写数字，例如1180.5。'],
  },
  'not-a-whole-number': { given: '不是整数。', remedy: '填写整数，例如18。' },
  'too-many-places': { given: '小数位数太多。', remedy: ['最多保留{{places}}位小数。', '减少小数位数。'] },
  'too-many-digits': {
    given: ['整数部分有{{given}}位，多于{{most}}位。', '位数太多。'],
    remedy: ['核对单位和数值，整数部分至多{{most}}位。', '核对单位和数值。'],
  },
  'too-small': {
    given: ['小于{{least}}。', '数值太小。'],
    remedy: ['核对单位和数值，至少为{{least}}。', '核对单位和数值。'],
  },
  'too-large': {
    given: ['大于{{most}}。', '数值太大。'],
    remedy: ['核对单位和数值，至多为{{most}}。', '核对单位和数值。'],
  },
  'more-than': {
    given: ['大于“{{field}}”的{{most}}。', '大于{{most}}。', '大于相关的一栏。'],
    remedy: '改正两栏中不对的一栏。',
  },
  'sum-differs': {
    given: ['与各项之和不相等：{{fields}}。', '与各项之和不相等。'],
    remedy: '改正合计或各项。',
  },

  // 日期
  'not-a-date': { given: '不是日期。', remedy: '写法如2031-06-20，或2031年6月20日。' },
  before: {
    given: ['早于“{{field}}”（{{least}}）。', '早于{{least}}。', '早于相关的日期。'],
    remedy: '改正两个日期中不对的一个。',
  },
  'outside-period': {
    given: ['应在{{fromAt}}以后、{{untilAt}}以前。', '应在{{fromAt}}以后。', '不在可选的期间内。'],
    remedy: '改选这一期间内的时间。',
  },
  'in-the-future': { given: '日期还没有到。', remedy: '填写今天或以前的日期。' },
  'too-old': {
    given: ['已有{{given}}天，超过{{days}}天。', '日期太早。'],
    remedy: ['补一份{{days}}天以内的。', '补一份较近的。'],
  },

  // 表格
  'rows-required': { given: '还没有填写。', remedy: ['至少填写{{least}}行。', '请添加一行。'] },
  'rows-or-none-required': { given: '还没有填写。', remedy: '请逐行填写；没有的，选“无”。' },
  'too-few-rows': {
    given: ['现有{{given}}行，少于{{least}}行。', '行数不够。'],
    remedy: ['补足到{{least}}行。', '请补足。'],
  },
  'too-many-rows': {
    given: ['现有{{given}}行，多于{{most}}行。', '行数太多。'],
    remedy: ['删减到{{most}}行。', '请删减。'],
  },
  'rows-missing': { given: ['缺少：{{rows}}。', '缺少应有的行。'], remedy: '请补上这些行。' },
  'too-few-kinds': {
    given: [
      '“{{column}}”只有{{given}}种，少于{{least}}种。',
      '只有{{given}}种，少于{{least}}种。',
      '种类不够。',
    ],
    remedy: '补充其他种类。',
  },

  // 代码和联系方式：所见由 identifier.problem 说明
  'wrong-length': { remedy: '对照营业执照改正。' },
  'illegal-character': { remedy: '对照营业执照改正。' },
  'unknown-department': { remedy: '对照营业执照改正。' },
  'wrong-check-character': { remedy: '执照上确是如此的，勾选“与执照一致”并上传执照。' },
  'email-characters': { remedy: '写法如name@example.org。' },
  'email-shape': { remedy: '补全后再填。' },
  'email-length': { remedy: '换一个较短的邮箱。' },
  'telephone-characters': { remedy: '只填数字和横线，一栏一个号码。' },
  'telephone-area-missing': { remedy: '手机号不用加区号。' },
  'telephone-shape': { remedy: '核对位数。' },
  'region-unknown': { remedy: '从列表中选择。' },
  'region-closed': { remedy: '从列表中选择现在的行政区划。' },
  'region-too-wide': { remedy: '从列表中选择下一级。' },
  'industry-unknown': { remedy: '从列表中选择。' },
  'industry-too-wide': { remedy: '从列表中选择下一级。' },

  // 登录名和密码
  'password-short': {
    given: ['不足{{least}}个字符。', '太短。'],
    remedy: '加长；几个词连成的一句话好记又难猜。',
  },
  'password-long': { given: ['超过{{most}}个字符。', '太长。'], remedy: '缩短一些。' },
  'password-guessable': { given: '来来去去只有几个字符，容易猜到。', remedy: '换用更多不同的字符。' },
  'number-taken': { given: '这个文号已经用过。', remedy: '核对文号。' },
  'name-taken': { given: '这个登录名已有人使用。', remedy: '换一个登录名。' },
  'password-not-current': {
    given: '与现在的密码不符。',
    remedy: '核对大小写；忘记的，请管理员提供重设密码的链接。',
  },
  'password-unchanged': { given: '与现在的密码相同。', remedy: '换一个新密码。' },
  'password-holds-name': { given: '含有登录名。', remedy: '去掉登录名的部分。' },

  'sources-not-as-required': {
    given: ['须有{{required}}个来源，现有{{given}}个。', '来源与要求的不符。'],
    remedy: '按项目的要求增减来源。',
  },

  // 专家和评分
  'listed-twice': { given: '同一人在表中出现两次。', remedy: '只留一行。' },
  'not-as-sealed': { given: '与密封时公布的校验值不符。', remedy: '核对口令，包括空格和大小写。' },
  'comment-required': {
    given: ['合计{{total}}分，还没有写理由。', '还没有写理由。'],
    remedy: '写一句理由。',
  },

  // 条件
  'not-met': {
    given: ['“{{condition}}”不符合。', '这一条件不符合。'],
    remedy: ['{{conditionRemedy}}', '改正所填内容，判断会立即更新。'],
  },
  'correction-unconfirmed': {
    given: ['第{{before}}版不符合，更正后符合，还没有经两人认可。', '更正还没有经两人认可。'],
    remedy: '一人判断，另一人复核。',
  },
  'cannot-tell-yet': {
    given: ['“{{condition}}”尚不能判断。', '这一条件尚不能判断。'],
    remedy: '补齐这一条件所需的内容。',
  },
} as const satisfies Record<string, ProblemWords>;
