import { afterAll, expect, test } from 'vitest';
import { reported } from '#test/support/at-the-province.ts';
import { openBrowser } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { announced, held, type Invited, invited, loadExperts } from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { provinceOf } from '#test/support/province.ts';
import { createWorld } from '#test/support/world.ts';

test('an expert declines an invitation; another says on names alone that she has a conflict', async () => {
  await heDeclinesTheInvitation();
  await anAlternateIsAskedInHisPlace();

  await sheChoosesTheReasonOfHerConflict();
  await theFileHasLeftHerList();
  await noPageComplained();
});

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const province = await provinceOf(world);
const cities = new Map();
const files = [await reported(world, cities, 41), await reported(world, cities, 42)];
const units = files.map(({ demoCase }) => demoCase.unit.name);
world.clock.moveTo('2023-07-11T10:00+08:00');
for (const { number } of files)
  must(await province.officer.post(`/api/applications/${number}/acceptance?seen=3`));
await loadExperts(province.poolOfficer);
const drawn = await announced(world, province, 'D5');
await held(world, province, drawn);
const [declining, conflicted] = (await invited(world, drawn)) as [Invited, Invited, ...Invited[]];
const browser = await openBrowser(world);
const his = await openAs(browser, declining.actor);
const hisEnglish = await openAs(browser, declining.actor, { language: 'en', width: 360 });
const hers = await openAs(browser, conflicted.actor);
const hersEnglish = await openAs(browser, conflicted.actor, { language: 'en' });

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function heDeclinesTheInvitation() {
  const { page } = his;
  await readsWell([hisEnglish], '/scoring/invitation');
  await goesTo(page, '/scoring/invitation');
  await page.getByRole('button', { name: '不接受邀请…' }).click();
  const panel = page.getByRole('region', { name: '不接受邀请', exact: true });
  await panel.getByText('由候补专家递补。不须说明理由。').waitFor();
  await panel.getByText('答复后不能更改。').waitFor();
  await reads(page, { level: 1 });
  await panel.getByRole('button', { name: '不接受邀请', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  await page.getByText('不接受', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /…$/ }).count()).toBe(0);
  await readsWell([his, hisEnglish], '/scoring');
}

async function anAlternateIsAskedInHisPlace() {
  const path = `/api/review/invitations/shandong-2023/${drawn.draw}`;
  const others = (await invited(world, drawn)).filter(
    ({ actor }) => actor.person.id !== declining.actor.person.id,
  );
  for (const { actor } of others) must(await actor.put(path, { answer: 'accept' }));
  must(await province.officer.post('/api/panels/shandong-2023/D5-1/assignment'));
  expect(must(await declining.actor.get('/api/review/files')).files).toEqual([]);
}

async function sheChoosesTheReasonOfHerConflict() {
  const { page } = hers;
  await readsWell([hers, hersEnglish], '/scoring/conflicts');
  const row = (at: number) => page.getByRole('group', { name: `${units[at]}：有无利益冲突` });
  await row(0).getByRole('radio', { name: '无', exact: true }).check();
  await row(1).getByRole('radio', { name: '有', exact: true }).check();
  // Having a conflict is no answer until it is said which.
  await page.getByText('还有1件没有选定').waitFor();
  await page
    .getByRole('group', { name: '回避理由' })
    .getByRole('radio', { name: '参与项目策划或咨询' })
    .check();
  await page.getByRole('button', { name: '确认申报…' }).click();
  const panel = page.getByRole('region', { name: '确认申报' });
  await panel.getByText('无冲突1件，可以阅读和评分；回避1件').waitFor();
  await reads(page, { level: 1 });
  await panel.getByRole('button', { name: '确认申报', exact: true }).click();
  await page.getByText('已回避：参与项目策划或咨询').waitFor();
  expect(await states()).toEqual(['declared', 'recused']);
}

async function theFileHasLeftHerList() {
  await readsWell([hers, hersEnglish], '/scoring/conflicts');
  world.clock.moveTo('2023-07-17T09:00+08:00');
  await readsWell([hers, hersEnglish], '/scoring');
  await hers.page.getByText('已回避').waitFor();
  expect((await conflicted.actor.get(`/api/review/files/${files[1]?.number}`)).status).toBe(404);
}

async function noPageComplained() {
  const windows = [his, hisEnglish, hers, hersEnglish];
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
}

const states = async () =>
  must(await conflicted.actor.get('/api/review/files')).files.map(({ state }: { state: string }) => state);
