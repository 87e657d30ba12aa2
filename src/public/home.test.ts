import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { timetableOf } from '#domain/programme/timetable.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type Dated, homePage } from './home.ts';

let dated: Dated;

beforeAll(async () => {
  const { programme, findings } = await readProgrammeFolder(
    join(import.meta.dirname, '../../programmes/shandong-2023'),
  );
  if (!programme) throw new Error(JSON.stringify(findings[0]));
  dated = { programme, timetable: timetableOf(programme.definition.timetable, 'Asia/Shanghai') };
});

const body = (moment: string, notices: Parameters<typeof homePage>[0]['notices'] = []): string =>
  String(
    homePage({ programmes: [dated], notices, now: Temporal.Instant.from(`${moment}+08:00`) }, 'zh-CN').body,
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

// moment                what a visitor reads first
const cases = `
   2023-05-07T16:20      申报尚未开始 2023年5月8日09:00开放 还有16小时40分
   2023-05-08T09:00      申报进行中 2023年5月31日17:00截止 还有23天8小时
   2023-05-31T16:59      申报进行中 2023年5月31日17:00截止 还有1分
   2023-05-31T17:00      申报进行中 2023年5月31日17:00截止 还有0分
   2023-05-31T17:01      正在办理：推荐单位把关
   2023-06-12T12:00      正在办理：征求应急管理部门意见、推荐报送
   2023-07-20T12:00      正在办理：专家评审
   2023-10-09T23:59      正在办理：公示、异议处理
   2027-01-01T00:00      当前没有正在办理的环节
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

test.each(cases)('%s: %s', (moment, says) => {
  expect(body(moment)).toContain(says);
});

test('applying is offered only while applications are open', () => {
  expect(body('2023-05-31T17:00')).toContain('登录后开始申报');
  expect(body('2023-05-31T17:01')).not.toContain('登录后开始申报');
});

test('the dates shown are the next ones, the nearest first', () => {
  const page = body('2023-06-10T09:00');

  expect(page).toMatch(
    /2023年6月16日17:00 推荐报送截止 2023年6月19日 形式审查开始 2023年6月30日 形式审查结束/,
  );
});

test('a moved date is the one that counts', () => {
  const { programme } = dated;
  const moved = new Map([['applicationClosesAt', '2023-06-05T17:00:00+08:00']]);
  dated = { programme, timetable: timetableOf(programme.definition.timetable, 'Asia/Shanghai', moved) };

  expect(body('2023-06-02T09:00')).toContain('申报进行中 2023年6月5日17:00截止 还有3天8小时');
});

test('a running notice is named with its last day', () => {
  const notice = {
    title: '拟认定名单',
    path: '/programmes/p/notices/1',
    until: '2023年10月9日24:00',
    state: 'running' as const,
  };

  expect(body('2023-09-28T09:00', [notice])).toContain('拟认定名单 至2023年10月9日24:00');
});
