import { expect, test } from 'vitest';
import type { Submitting } from '#domain/application/submit.ts';
import { timetableOf } from '#domain/programme/timetable.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { receiptDocument } from './receipt-document.ts';

const hash = 'ab'.repeat(32);

const read = async (folder: string) => (await readProgrammeFolder(folder)).programme as EnabledProgramme;
const [shandong, harbour] = [
  await read('programmes/shandong-2023'),
  await read('test/programmes/harbour-2031'),
];

function receiptOf(programme: EnabledProgramme, direction: string, act: Submitting, at: string) {
  return receiptDocument({
    programme,
    file: { number: '23-D5-0017', direction, demo: false },
    recommendingUnit: '泉城市工业和信息化局',
    timetable: timetableOf(programme.definition.timetable, 'Asia/Shanghai'),
    submission: {
      revision: 2,
      programmeVersion: 'v',
      contentHash: hash,
      act,
      at: Temporal.Instant.from(at),
      by: { name: '王海', role: 'unit-administrator' },
      sections: [
        { section: 'commitment', digest: 'cd'.repeat(32), answers: {} },
        { section: 'unit', digest: 'ef'.repeat(32), answers: { 'unit.name': '示例泉城数智促进中心' } },
        { section: 'penalties', digest: '01'.repeat(32), answers: undefined },
      ],
      attachments: [
        { slot: 'credit-report', name: '信用.pdf', bytes: 2_516_582, sha256: hash },
        { slot: 'business-licence', name: '执照.pdf', bytes: 655, sha256: hash },
        { slot: 'no-longer-asked', name: '旧.pdf', bytes: 1, sha256: hash },
      ],
    },
  });
}

test('a receipt says what came in, when and from whom, in the order of the form', () => {
  const receipt = receiptOf(shandong, 'D5', 'submit', '2023-05-31T16:58:21.304+08:00');

  expect(receipt).toMatchObject({
    fileNumber: '23-D5-0017',
    unit: '示例泉城数智促进中心',
    creditCode: '未填写',
    revision: '第2版',
    receivedAt: '2023年5月31日16:58:21',
    submittedBy: '王海（单位管理员）',
    contentHash: Array(16).fill('abab').join(' '),
  });
  expect(receipt.sections.map(({ title }) => title)).toEqual(['申报单位基本情况', '回避与承诺']);
  expect(receipt.attachments.map(({ files }) => files.map(({ name, size }) => `${name} ${size}`))).toEqual([
    ['执照.pdf 655 B'],
    ['信用.pdf 2.4 MB'],
    ['旧.pdf 1 B'],
  ]);
});

const unitChecks = '泉城市工业和信息化局审核，并征求应急管理部门意见，2023年6月16日17:00前推荐报送。';
const returned = '需要修改时，会退回并逐项说明，您将收到站内消息。';
const withdraw = '2023年5月31日17:00前可以撤回：恢复为草稿，修改后可再次提交。';
const giveUp = '报送前可以放弃申报：放弃后不能恢复。';
const accepted = '山东省工业和信息化厅受理后发受理通知，其中有申报公开码。';

test.each<[Submitting, string, string[]]>([
  ['submit', '2023-05-30T09:00+08:00', [unitChecks, returned, withdraw, giveUp, accepted]],
  ['submit', '2023-06-01T09:00+08:00', [unitChecks, returned, giveUp, accepted]], // by a personal extension
  ['resubmit', '2023-05-30T09:00+08:00', [unitChecks, returned, giveUp, accepted]],
  [
    'supplement',
    '2023-07-03T09:00+08:00',
    ['山东省工业和信息化厅审查材料；需要补正时，会逐项说明，您将收到站内消息。', accepted],
  ],
])('what follows %s at %s', (act, at, steps) => {
  expect(receiptOf(shandong, 'D5', act, at).next).toEqual(steps);
});

test('a programme whose office takes the files itself names no recommending unit', () => {
  const { next, project } = receiptOf(harbour, 'berth', 'submit', '2031-03-01T09:00+08:00');
  expect(next.join('')).not.toMatch(/推荐|泉城/);
  expect(next).toHaveLength(3);
  expect(project).toBe('不适用');
});
