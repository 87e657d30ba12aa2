import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { inTransaction } from '#server/database/in-transaction.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { openSession } from '#server/session/open-session.ts';
import { reported } from '#test/support/at-the-province.ts';
import { openBrowser } from '#test/support/browser.ts';
import { goesTo, reads } from '#test/support/browser-as.ts';
import { identity, loadExperts } from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { provinceOf } from '#test/support/province.ts';
import { type Actor, createWorld } from '#test/support/world.ts';

test('the pool office holds a draw on one page, a second person checks, and the witness seals and reveals', async () => {
  await theRequestIsApproved();
  await thePoolIsFrozenWithItsExclusions();
  await theWitnessSealsAndOnlyADigestLeaves();
  await theCommitmentIsPublished();
  await oneTypesAndCannotCheck();
  await anotherChecks();
  await theWitnessReveals();
  await theDrawIsHeldOnce();
  await everyPageReadsWellInBothLanguages();
});

test('a draw that is cancelled shows its reason first and offers nothing more', async () => {
  await itIsCancelledWithAReason();
});

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const province = await provinceOf(world);
const { number } = await reported(world, new Map(), 1);
world.clock.moveTo('2023-07-10T17:00+08:00');
must(await province.officer.post(`/api/applications/${number}/acceptance?seen=3`));
await loadExperts(province.poolOfficer, [
  {
    name: '秦甲',
    identityCommitment: identity('秦甲'),
    employer: '示例海岱重工有限公司',
    employerCode: '91379900FAKE00013M',
    fields: 'D5',
  },
]);
const { draw } = must(
  await province.officer.post('/api/draws', { programme: 'shandong-2023', direction: 'D5' }),
);
const browser = await openBrowser(world);
const complaints: string[][] = [];
const first = await at(province.poolOfficer);
const second = await at(province.secondPoolOfficer);
const witness = await at(province.supervisor);
const english = await at(province.poolOfficer, 'en');
const path = `/draws/${draw}`;
const secret = '泉城 Spring 七十二';
const results = [
  ['双色球第2023079期', '02 05 08 10 12 31 + 09'],
  ['大乐透第2023080期', '03 11 19 24 33 + 05 12'],
] as const;

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function theRequestIsApproved() {
  await goesTo(first, '/draws');
  await first.getByRole('link', { name: draw }).click();
  await act(first, '同意抽取');
  await first.getByText('已同意，待冻结').waitFor();
}

async function thePoolIsFrozenWithItsExclusions() {
  await first.getByText('所在单位参加本次申报：减少1人').waitFor();
  await act(first, '冻结名册');
  await first.getByText(/名单共\d+人。/).waitFor();
  expect(await state()).toBe('frozen');
}

async function theWitnessSealsAndOnlyADigestLeaves() {
  await goesTo(witness, path);
  await witness.getByText('只读 · 监督视角 · 您的查看会被记录').waitFor();
  expect(await witness.getByRole('button', { name: '作废抽取…' }).count()).toBe(0);
  const sent = witness.waitForRequest((request) => request.url().endsWith('/witness'));
  await act(witness, '提交见证口令的承诺', { 见证口令: secret });
  expect((await sent).postData()).not.toContain('Spring');
  await witness.getByText('已提交承诺的见证人：1名。').waitFor();
}

async function theCommitmentIsPublished() {
  await first.reload();
  await act(first, '公布承诺', {
    来源1名称: '双色球第2023079期',
    来源1公布时间: '2023-07-11T21:30',
    来源2名称: '大乐透第2023080期',
    来源2公布时间: '2023-07-11T21:30',
  });
  await first.getByText('等待随机来源').waitFor();
  const rows = await world.deps.db.selectFrom('draw_source').select('due_at').execute();
  expect(new Set(rows.map(({ due_at }) => due_at?.toString()))).toEqual(new Set(['2023-07-11T13:30:00Z']));
}

async function oneTypesAndCannotCheck() {
  world.clock.moveTo('2023-07-12T09:00+08:00');
  await first.reload();
  let typed = 0;
  for (const [name, figures] of results) {
    await act(first, '录入随机来源', { [`${name}的结果`]: figures });
    await expect.poll(() => first.getByText('您已录入，须由另一人复核。').count()).toBe(++typed);
  }
  expect(await first.getByRole('button', { name: '复核随机来源' }).count()).toBe(0);
}

async function anotherChecks() {
  await goesTo(second, path);
  for (const [name, figures] of results) {
    await act(second, '复核随机来源', { [`${name}的结果`]: figures });
    await second.getByText(`已复核：${figures}`).waitFor();
  }
}

async function theWitnessReveals() {
  await witness.reload();
  await act(witness, '揭示见证口令', { 见证口令: '别的话' });
  await witness.getByText('代码 bad-input').waitFor();
  await witness.getByLabel('见证口令', { exact: true }).fill(secret);
  await witness.getByRole('button', { name: '揭示见证口令', exact: true }).click();
  await witness.getByText(`已揭示：${secret}`).waitFor();
}

async function theDrawIsHeldOnce() {
  await first.reload();
  await act(first, '抽取');
  await first
    .getByRole('table')
    .getByText(/待答复，限/)
    .first()
    .waitFor();
  expect(await first.getByRole('button', { name: /^抽取/ }).count()).toBe(0);
  expect(await state()).toBe('drawn');
  expect(await first.getByRole('cell', { name: /^候补/ }).count()).toBe(3);
}

async function everyPageReadsWellInBothLanguages() {
  await goesTo(witness, path);
  expect(await witness.getByText('姓名').count()).toBe(0);
  for (const page of [first, english, witness])
    for (const where of ['/draws', path]) {
      await goesTo(page, where);
      await page.getByText(draw).first().waitFor();
      await reads(page);
    }
}

async function itIsCancelledWithAReason() {
  await goesTo(first, path);
  await act(first, '作废抽取', { 作废理由: '名单有误' });
  await first.getByRole('heading', { name: /^已作废/ }).waitFor();
  await first.getByText('名单有误').waitFor();
  expect(await first.getByRole('button', { name: '…' }).count()).toBe(0);
  await reads(first);
  expect(complaints.flat()).toEqual([]);
}

/** Opens the panel of an act, fills what it asks for, and does it. */
async function act(page: Page, name: string, fields: Record<string, string> = {}) {
  await page
    .getByRole('button', { name: `${name}…`, exact: true })
    .first()
    .click();
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name, exact: true }).click();
}

async function at({ person }: Actor, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> {
  const token = await inTransaction(world.deps.db, (trx) =>
    openSession(world.deps, trx, { person: person.id, membership: person.membership }),
  );
  const window = await browser.open({ language });
  await window.context.addCookies([{ name: sessionCookie, value: token, url: browser.address }]);
  complaints.push(window.complaints);
  return window.page;
}

async function state() {
  return must(await province.officer.get(`/api/draws/shandong-2023/${draw}`)).state;
}
