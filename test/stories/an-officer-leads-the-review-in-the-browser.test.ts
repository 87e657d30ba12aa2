import { afterAll, expect, test } from 'vitest';
import { reported } from '#test/support/at-the-province.ts';
import { openBrowser } from '#test/support/browser.ts';
import { goesTo, openAs, readsWell } from '#test/support/browser-as.ts';
import { announced, held, invited, loadExperts } from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { provinceOf } from '#test/support/province.ts';
import { createWorld } from '#test/support/world.ts';

test('an officer asks for experts, gives out files, and opens nothing before the supervisor is there', async () => {
  await expertsAreAskedForOnce();
  await thePoolOfficeWantsAChange();
  await filesAreGivenToThePanel();
  await nothingIsOpenedWhileExpertsScore();
  await twoExpertsDoubtAFigure();
  await oneOfficerCorrectsTheAnswer();
  await anotherAgreesToIt();
  await nothingIsOpenedWithoutTheSupervisor();
  await theSupervisorConfirmsBeingThere();
  await aFileWithTooFewSheetsIsNotOpened();
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
}, 180_000);

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const province = await provinceOf(world);
const file = await reported(world, new Map(), 41);
world.clock.moveTo('2023-07-11T10:00+08:00');
must(await province.officer.post(`/api/applications/${file.number}/acceptance?seen=3`));
await loadExperts(province.poolOfficer);
const drawn = await announced(world, province, 'D5');
await held(world, province, drawn);
const experts = await invited(world, drawn);
for (const { actor } of experts)
  must(await actor.put(`/api/review/invitations/shandong-2023/${drawn.draw}`, { answer: 'accept' }));
const browser = await openBrowser(world);
const officer = await openAs(browser, province.officer);
const second = await openAs(browser, province.secondOfficer);
const supervisor = await openAs(browser, province.supervisor);
const english = await openAs(browser, province.officer, { language: 'en', width: 360 });
const windows = [officer, second, supervisor, english];
const { page } = officer;
const panel = '/review/D5-1/opening';

afterAll(async () => {
  await browser.close();
  await world.end();
});

const looksRight = (path: string) => readsWell(windows, path, { level: 2 });

async function expertsAreAskedForOnce() {
  await looksRight('/review');
  const direction = page.getByRole('region', { name: '工业互联网园区', exact: true });
  await direction.getByRole('button', { name: '申请抽取专家…' }).click();
  await direction.getByLabel('抽取人数').fill('五');
  await direction.getByRole('button', { name: '申请抽取专家', exact: true }).click();
  await direction.getByText('代码 bad-input').waitFor();
  await direction.getByLabel('抽取人数').fill('9');
  await isAccessible(page);
  await direction.getByRole('button', { name: '申请抽取专家', exact: true }).click();
  await page.getByText('已申请抽取“工业互联网园区”的专家。').waitFor();
  await direction.getByRole('link', { name: /^抽取R-/ }).waitFor();
  expect(await direction.getByRole('button', { name: '申请抽取专家…' }).count()).toBe(0);
  expect(await supervisor.page.getByRole('button', { name: '…' }).count()).toBe(0);
}

async function thePoolOfficeWantsAChange() {
  await page.getByRole('link', { name: '抽取R-02' }).click();
  await page.getByText(/^申请抽取9人，候补3人；专业领域：工业互联网园区。$/).waitFor();
  const request = '/api/draws/shandong-2023/R-02';
  const sentence = '库中人数不足，请减为5人并放宽领域。';
  must(await province.poolOfficer.post(`${request}/approval`, { answer: 'ask-for-change', sentence }));
  await page.reload();
  await page.getByText(new RegExp(sentence)).waitFor();
  await page.getByRole('button', { name: '再次申请…' }).click();
  const panel = page.getByRole('region', { name: '再次申请' });
  await panel.getByLabel('抽取人数').fill('5');
  await panel.getByRole('checkbox', { name: '两化融合管理体系贯标示范企业' }).check();
  await isAccessible(page);
  await panel.getByRole('button', { name: '再次申请', exact: true }).click();
  await page.getByText(/^申请抽取5人，候补3人；专业领域：工业互联网园区、两化融合/).waitFor();
  expect(must(await province.officer.get(request))).toMatchObject({ state: 'requested', take: 5 });
  await goesTo(page, '/review');
}

async function filesAreGivenToThePanel() {
  await page.getByRole('link', { name: '评审组D5-1' }).click();
  await act('分配申报');
  await page.getByText('申报已分配给D5-1。').waitFor();
  await page.getByText(file.demoCase.unit.name).waitFor();
  await looksRight(panel);
  const number = page.getByRole('table', { name: '申报' }).getByRole('link', { name: file.number });
  expect(await number.getAttribute('href')).toBe(`/files/${file.number}`);
}

async function nothingIsOpenedWhileExpertsScore() {
  await act('启封评分');
  await page.getByText('代码 scores-sealed').waitFor();
}

async function twoExpertsDoubtAFigure() {
  world.clock.moveTo('2023-07-18T09:00+08:00');
  const judged = ['D5-A-1', 'D5-B-1', 'D5-C-1', 'D5-D-1', 'D5-E-1'];
  const points = Object.fromEntries([18, 16, 12, 8, 7].map((each, at) => [judged[at], each]));
  for (const { actor } of experts.slice(0, 2)) {
    must(
      await actor.put('/api/review/conflicts', { declarations: [{ number: file.number, conflict: null }] }),
    );
    const sheet = `/api/review/files/${file.number}/sheet?seen=0`;
    must(await actor.put(sheet, { points, doubted: ['D5-C-2'] }));
    must(await actor.post('/api/review/sheets'));
  }
}

async function oneOfficerCorrectsTheAnswer() {
  await looksRight(panel);
  await page.getByText(/近12个月服务企业数”，2位专家存疑/).waitFor();
  await page.getByRole('button', { name: '更正数据…' }).click();
  const correcting = page.getByRole('region', { name: '更正数据' });
  await correcting.getByRole('button', { name: '更正数据', exact: true }).click();
  await correcting
    .getByText('代码 field-required')
    .or(correcting.getByText('代码 reason-required'))
    .waitFor();
  await correcting.getByLabel('更正哪一栏').selectOption({ index: 1 });
  await correcting.getByLabel('更正为').fill('20');
  await correcting.getByLabel('依据哪份材料').selectOption({ index: 1 });
  await correcting.getByLabel('核对情况和理由').fill('服务记录只有20家。');
  await isAccessible(page);
  await correcting.getByRole('button', { name: '更正数据', exact: true }).click();
  await page.getByText(/的更正已提出，等待另一名经办人复核。/).waitFor();
  await page.getByText('等待另一名经办人复核。', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: '同意更正', exact: true }).count()).toBe(0);
}

async function anotherAgreesToIt() {
  await looksRight(panel);
  const { page: there } = second;
  await there.getByText(/更正为20家。本项得分由8分变为3分。/).waitFor();
  await there.getByText('服务记录只有20家。').waitFor();
  await there.getByRole('button', { name: '同意更正', exact: true }).click();
  await there.getByText(/已更正，存疑已处理。/).waitFor();
  await there.getByText(/2位专家存疑/).waitFor({ state: 'detached' });
}

async function nothingIsOpenedWithoutTheSupervisor() {
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await looksRight(panel);
  await act('启封评分');
  await page.getByText('代码 second-person-needed').waitFor();
}

async function theSupervisorConfirmsBeingThere() {
  const { page: there } = supervisor;
  await there.getByRole('button', { name: '确认在场见证启封…' }).click();
  await there.getByRole('button', { name: '确认在场见证启封', exact: true }).click();
  await there.getByText('已确认在场见证D5-1启封。').waitFor();
  expect(await there.getByRole('button', { name: '启封评分…' }).count()).toBe(0);
}

async function aFileWithTooFewSheetsIsNotOpened() {
  await goesTo(page, panel);
  await page.getByText(/纪检监督已于.*确认在场/).waitFor();
  await act('启封评分');
  await page.getByText('代码 too-few-scores').waitFor();
  expect(must(await province.officer.get('/api/panels/shandong-2023/D5-1')).openedAt).toBeNull();
}

async function act(name: string) {
  await page.getByRole('button', { name: `${name}…` }).click();
  await page.getByRole('region', { name }).getByRole('button', { name, exact: true }).click();
}
