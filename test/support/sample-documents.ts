import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { AttachmentSlot, Documents, FormSection } from '#server/documents/documents.ts';

/** One of each document, with the long names and long lists that offices really have. Nothing in them exists. */

const grouped = (subject: string) =>
  createHash('sha256')
    .update(subject)
    .digest('hex')
    .replaceAll(/.{4}(?=.)/g, '$& ');

const department = '示例省工业和信息化厅';
const bureau = '泉城市工业和信息化局';
const programme = '2023年示例省新一代信息技术与制造业融合发展示范';
const pilot = '工业互联网数字化转型促进中心试点';
const unit = '示例泉城数智促进中心';
const longUnit =
  '示例省黄河流域高端装备与新一代信息技术融合发展（泉城）工业互联网数字化转型促进中心有限责任公司第一分公司筹备处联合体甲';
const creditCode = '91379900FAKE00419Y';
const project = '面向装备制造集群的工业互联网数字化转型公共服务与示范推广';

const contact = [
  { label: '联系人', value: '孙伟' },
  { label: '电话', value: '0531-00000000' },
  { label: '地址', value: '泉城市示例区府前街1号' },
];

const common = { demo: false, department };

const attachments: AttachmentSlot[] = [
  {
    slot: '营业执照（或法人证书、统一社会信用代码证）',
    files: [{ name: '营业执照.pdf', size: '1.2 MB', hash: grouped('licence') }],
  },
  {
    slot: '近三年审计报告（每年一份）',
    files: ['2020', '2021', '2022'].map((year) => ({
      name: `${year}年度审计报告_final_version_scanned_20230515_rev2.pdf`,
      size: '14.8 MB',
      hash: grouped(year),
    })),
  },
  {
    slot: '场地产权、租赁或提供证明',
    files: [{ name: '房产证.pdf', size: '2.4 MB', hash: grouped('venue') }],
  },
];

const sectionTitles = [
  '申报单位基本情况',
  '联系人',
  '近三年经营情况',
  '团队和人才',
  '项目情况',
  '融合发展基础',
  '运营场地',
  '成效与示范作用',
  '已获荣誉与列入名单',
  '联合申报单位',
  '限制条件申报',
  '回避与承诺',
];

const prose =
  '中心由牵头单位联合高校、运营商和装备企业共同建设，面向区域内中小企业提供诊断、改造、培训三类公共服务。已建成1200平方米场地和“5G+工业互联网”体验线一条，近12个月服务企业312家次，其中免费诊断186家，形成改造方案97份，平均设备综合效率提升11.4%。';

const sections: FormSection[] = sectionTitles.map((title, at) => ({
  title,
  blocks:
    at === 0
      ? [
          {
            kind: 'facts',
            facts: [
              { label: '单位名称', value: longUnit },
              { label: '统一社会信用代码', value: creditCode },
              { label: '注册地', value: '示例省泉城市示例区' },
              { label: '注册资本', value: '1,250.50万元' },
              { label: '从业人数', value: '186人' },
              { label: '对外联系电话', value: '未填写' },
            ],
          },
          { kind: 'prose', label: '单位简介', paragraphs: [prose, prose] },
        ]
      : at === 2
        ? [
            {
              kind: 'table',
              label: '近三年经营情况',
              columns: [
                '年度',
                '资产总额',
                '负债总额',
                '营业收入',
                '主营业务收入',
                '利润总额',
                '净利润',
                '上缴税金',
                '研发投入',
                '信息化投入',
                '从业人数',
                '审计情况',
                '未审计原因',
              ].map((label, column) =>
                column > 0 && column < 10 ? { label, unit: '万元', figures: true } : { label },
              ),
              rows: ['2020年', '2021年', '2022年'].map((year) => [
                year,
                ...Array.from({ length: 9 }, () => '12,345.60'),
                '186',
                '已审计',
                '不适用',
              ]),
              none: '未填写',
            },
          ]
        : at === 3
          ? [
              {
                kind: 'table',
                label: '项目团队',
                columns: [
                  { label: '姓名' },
                  { label: '年龄', unit: '岁', figures: true },
                  { label: '职务或职称' },
                  { label: '专业' },
                  { label: '承担工作' },
                  { label: '所在单位' },
                ],
                rows: Array.from({ length: 46 }, (_, row) => [
                  `成员${row + 1}`,
                  String(25 + (row % 30)),
                  '高级工程师',
                  '机械工程',
                  row % 5 === 0 ? '负责设备联网、数据采集网关选型与现场实施' : '平台运维',
                  unit,
                ]),
                none: '无',
              },
            ]
          : at === 6
            ? [
                { kind: 'prose', label: '场地说明', paragraphs: [prose] },
                {
                  kind: 'pictures',
                  pictures: [
                    {
                      bytes: picture(320, 180),
                      caption: '场地平面图',
                      words: '场地平面图：一层，东侧为体验线',
                    },
                    {
                      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
                      caption: '体验线现场',
                      words: '体验线现场',
                    },
                  ],
                },
              ]
            : at === 9
              ? [
                  {
                    kind: 'table',
                    label: '上云设备表',
                    columns: [
                      '设备名称',
                      '型号',
                      '类别',
                      '数量',
                      '接入方式',
                      '接入平台',
                      '采集点数',
                      '上云时间',
                      '是否重点设备',
                      '备注',
                    ].map((label) => ({ label, figures: label === '数量' || label === '采集点数' })),
                    rows: Array.from({ length: 60 }, (_, row) => [
                      `五轴联动加工中心${row + 1}号`,
                      `VMC-${850 + row}`,
                      '高耗能设备',
                      '12',
                      '网关',
                      '示例工业互联网平台',
                      '1,024',
                      '2022-06-30',
                      '是',
                      '—',
                    ]),
                    none: '无',
                  },
                ]
              : at === 10
                ? [
                    {
                      kind: 'table',
                      label: '生产安全事故',
                      columns: [{ label: '发生日期' }, { label: '地点' }, { label: '认定等级' }],
                      rows: [],
                      none: '近三年无生产安全事故',
                    },
                  ]
                : [{ kind: 'prose', label: '说明', paragraphs: [prose] }],
}));

const letter = { ...common, department: bureau, contact, date: '2023年6月28日' };

export const sampleDocuments: Documents = {
  certificate: {
    ...common,
    title: '示范2023-5-008 证书',
    number: '示范2023-5-008',
    programme: '示例省新一代信息技术与制造业融合发展示范',
    holder: unit,
    creditCode,
    project,
    direction: pilot,
    wording: `列为2023年度${pilot}`,
    term: '2023年10月20日至2025年10月20日',
    announcement: '示工信融合〔2023〕12号',
    date: '2023年10月20日',
    checkAddress: 'https://shifan.example.gov.cn/certificates/示范2023-5-008',
    english:
      'Listed as a pilot centre for industrial-internet transformation, 2023. In force from 20 October 2023 to 20 October 2025.',
  },
  receipt: {
    ...common,
    title: '申报回执',
    programme,
    fileNumber: '23-D5-0017',
    unit,
    creditCode,
    project,
    direction: pilot,
    recommendingUnit: bureau,
    revision: '第2版',
    receivedAt: '2023年5月30日16:58:21',
    submittedBy: '王海（单位管理员）',
    contentHash: grouped('content'),
    programmeHash: grouped('programme'),
    sections: sectionTitles.map((title) => ({ title, digest: grouped(title) })),
    attachments,
    next: [
      `${bureau}审核，并征求同级应急管理部门意见，预计6月16日前。`,
      '需要修改时，会退回并逐项说明，您将收到站内消息。',
      '5月31日17:00前可以撤回：恢复为草稿，修改后可再次提交。',
      '报送省厅前可以放弃申报：放弃后不能恢复。',
      '省厅受理后发受理通知，其中有申报公开码。',
    ],
  },
  application: {
    ...common,
    title: '申报书',
    department,
    programme,
    fileNumber: '23-D5-0017',
    unit: longUnit,
    creditCode,
    project,
    direction: pilot,
    recommendingUnit: bureau,
    revision: '第2版',
    submittedAt: '2023年5月30日16:58:21',
    contentHash: grouped('content'),
    checkCode: '3f9a-77c1-0b52',
    scanned: '23-D5-0017 3f9a-77c1-0b52',
    sections,
    attachments,
    commitment: {
      paragraphs: [
        '所填内容和所附材料真实、完整，复印件与原件一致；项目和单位没有指南限制的情形；如有不实，愿意接受取消资格并承担相应责任。',
        '所填内容和所附材料不含涉密内容；同意依程序公开单位名称和项目名称；列入后按年度提交报告，重大变化及时报告。',
      ],
      signatures: ['法定代表人（签字）', '项目负责人（签字）'],
    },
  },
  notice: {
    ...common,
    title: `关于${programme}拟认定名单的公示`,
    paragraphs: [
      `按照《${programme}申报指南》，经企业自愿申报、推荐单位推荐、形式审查、专家评审、集体研究等程序，拟认定105个项目，现予公示。`,
      '公示期间如有异议，请按下列方式提出。',
    ],
    period: '2023年9月27日至2023年10月9日（5个工作日）。',
    counting: '公示当日计入；9月29日至10月6日放假，10月7日、8日上班，依据国务院办公厅放假通知。',
    objection: [
      '个人提出的，请写明真实姓名和联系电话；单位提出的，请加盖公章。请附证明材料。',
      '您的身份只有承办人能看到，不会告知被异议单位。',
    ],
    contact,
    date: '2023年9月27日',
    listTitle: `${programme}拟认定名单`,
    directions: [
      ['一、两化融合管理体系贯标示范企业', 20],
      ['二、工业设备上云标杆企业', 300],
      ['三、工业互联网数字化转型促进中心试点', 3],
    ].map(([title, count]) => ({
      title: `${title}（${count}个）`,
      entries: Array.from({ length: Number(count) }, (_, at) => ({
        number: String(at + 1),
        place: ['泉城', '海岬', '齐源'][at % 3] ?? '',
        unit: at % 17 === 7 ? longUnit : `示例海岱重工${at + 1}号有限公司`,
        project: at % 11 === 5 ? `${project}（二期）` : '重型锻压装备集群上云',
      })),
    })),
    address: 'https://shifan.example.gov.cn/programmes/example-2023/notices/1',
    hash: grouped('notice'),
  },
  'opinion-letter': {
    ...letter,
    title: '关于征求申报单位安全生产情况意见的函',
    number: '泉工信函〔2023〕88号',
    addressee: '泉城市应急管理局',
    paragraphs: [
      `我局正在组织${programme}项目推荐工作。按照申报指南要求，近三年发生较大以上生产安全事故的单位不得推荐，推荐前须征求应急管理部门意见。`,
      '现将附件1所列单位函送贵局，请就下列事项提出意见，按附件2格式函复，或在系统中答复。',
    ],
    matter: '近三年是否发生较大以上生产安全事故',
    period: '2020年6月1日至2023年5月31日',
    replyBy: '2023年7月5日（5个工作日）',
    units: Array.from({ length: 14 }, (_, at) => ({
      fileNumber: `23-D5-00${String(at + 10)}`,
      name: at === 2 ? longUnit : `示例数智科技${at + 1}号有限公司`,
      creditCode,
      address: '泉城市示例区工业北路88号3号楼',
      direction: pilot,
      project,
    })),
  },
  'recommendation-letter': {
    ...letter,
    title: `关于推荐${programme}项目的函`,
    number: '泉工信函〔2023〕96号',
    addressee: department,
    paragraphs: [
      `按照贵厅组织申报${programme}的要求，我局对本市申报项目进行了审核，并征求了同级应急管理部门意见。`,
      '经审核，下列项目符合申报条件，同意推荐。',
    ],
    directions: [
      '两化融合管理体系贯标示范企业',
      '工业设备上云标杆企业',
      '工业互联网标杆工厂',
      '5G+工业互联网应用标杆',
      pilot,
      '5G行业应用创新推广中心',
      '工业互联网园区',
    ].map((title, at) => ({ title, count: `${at + 1}个` })),
    total: '28个',
    annexes: ['推荐项目信息汇总表', '应急管理部门意见复函'],
    hash: grouped('report'),
  },
  'summary-sheet': {
    ...common,
    department: bureau,
    title: '推荐项目信息汇总表',
    programme,
    date: '2023年7月5日',
    filledBy: '李敏　0531-00000001',
    rows: Array.from({ length: 28 }, (_, at) => ({
      direction: pilot,
      project,
      unit: at === 3 ? longUnit : `示例数智科技${at + 1}号有限公司`,
      creditCode,
      jointUnits: '示例云图科技有限公司、示例省智能制造研究院',
      county: '示例区',
      preference: at % 4 === 0 ? '是：已入省级平台储备库（示工信〔2022〕31号）' : '否',
      opinion: '无异议，泉应急函〔2023〕88号，2023-06-30',
      contact: '王海\n13800000000',
      order: String(at + 1),
    })),
    hash: grouped('report'),
  },
  acceptance: {
    ...common,
    title: '受理通知',
    programme,
    fileNumber: '23-D5-0017',
    unit,
    project,
    direction: pilot,
    acceptedAt: '2023年7月12日09:05:31',
    publicCode: '7K4M-Q2XD',
    address: 'https://shifan.example.gov.cn/programmes/example-2023/scores',
    next: ['专家评审；公示前不再需要您办理。', '评审结束后，在评分公开页可以看到逐份评分。'],
    contact,
    date: '2023年7月12日',
  },
  'result-letter': {
    ...letter,
    department,
    title: `关于${programme}评审结果的通知`,
    number: '示工信函〔2023〕201号',
    addressee: unit,
    paragraphs: [
      `你单位申报的${programme}项目，经评审和集体研究，结果如下。`,
      '评分和排序依据在评分公开页列出，可凭公开码核对；有疑问的，请与我们联系。',
    ],
    facts: [
      { label: '申报编号', value: '23-D5-0017' },
      { label: '项目名称', value: project },
      { label: '申报方向', value: pilot },
      { label: '结果', value: '未入选。本方向共12件，有效评分均为5份，本件平均88.40分，列第6位。' },
    ],
  },
};

/** A grey square pattern as PNG. */
function picture(width: number, height: number): Uint8Array {
  const rows = Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.from([
        0,
        ...Array.from({ length: width }, (_, x) => (((x >> 4) + (y >> 4)) % 2 === 0 ? 210 : 150)),
      ]),
    ),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunk = (kind: string, body: Buffer) => {
    const typed = Buffer.concat([Buffer.from(kind), body]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(typed));
    return Buffer.concat([length, typed, sum]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
