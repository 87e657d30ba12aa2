import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { must } from '#test/support/filled.ts';
import { inNotice } from '#test/support/in-notice.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('the handler admits an objection and proposes its outcome; the leader gives it back once, then decides', async () => {
  await theUnitConcernedReadsNothingOfItYet();
  await theHandlerFindsItOnHisDesk();
  await turningAwayNeedsAReason();
  await heAdmitsIt();
  await theUnitConcernedReadsWhatItSaysAndNotFromWhom();
  await heProposesAnOutcome();
  await theLeaderGivesItBack();
  await heProposesItAgainAndTheLeaderDecides();
  await theUnitConcernedReadsTheOutcome();
  await onlyTheHandlersReadingsAreWrittenDown();
  expect([...handler, ...leader, ...unit].flatMap(({ complaints }) => complaints)).toEqual([]);
}, 240_000);

let world: World;
let browser: Awaited<ReturnType<typeof openBrowser>>;
/** In Chinese, and in English on a narrow screen. */
let handler: [Window, Window];
let leader: [Window, Window];
let unit: [Window, Window];
let file: string;
let handling: Actor;
const objection = '23-Y-001';

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00', desks: true });
  const province = await provinceOf(world);
  const deciding = await world.actor(province.department, 'department-leader', '杨十五');
  handling = await world.actor(province.department, 'objection-handler', '朱十六');
  const files = await acceptedFiles(world, province, [41, 42]);
  file = files.get(41)?.number ?? '';
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await openedScores(world, province, 'D5', { [file]: '82', [files.get(42)?.number ?? '']: '85' });
  await inNotice(world, province, deciding, 'D5');
  world.clock.moveTo('2023-10-07T10:20+08:00');
  const form = `/programmes/${programme}/notices/1/objection`;
  must(
    await world.visitor.upload(form, '现场照片.pdf', Buffer.from('%PDF-1.7\ntrailer <<>>\n%%EOF\n'), {
      about: file,
      name: '倪七零',
      contact: '0000-00009970',
      statement: '场地面积与公开资料不一致。',
    }),
  );
  browser = await openBrowser(world);
  const both = (actor: Actor) =>
    Promise.all([openAs(browser, actor), openAs(browser, actor, { language: 'en', width: 360 })]);
  handler = await both(handling);
  leader = await both(deciding);
  unit = await both(files.get(41)!.applicant);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function looksRight(windows: readonly Window[], ...paths: string[]) {
  for (const path of paths) await readsWell(windows, path);
}

async function theUnitConcernedReadsNothingOfItYet() {
  const { page } = unit[0];
  await goesTo(page, `/applications/${file}`);
  await page.getByRole('link', { name: '异议', exact: true }).click();
  await page.getByText('没有已受理的异议。').waitFor();
  await looksRight(unit, `/applications/${file}/objections`);
}

/** From the word that says what holds the file. */
async function theUnitConcernedReadsWhatItSaysAndNotFromWhom() {
  await looksRight(unit, '/home', `/applications/${file}`, '/home');
  const { page } = unit[0];
  await page.getByRole('link', { name: '异议核实中，结论前暂不认定' }).click();
  const said = page.getByRole('region', { name: `异议${objection}` });
  await said.getByText('场地面积与公开资料不一致。').waitFor();
  await said.getByText('已受理，核实中').waitFor();
  await said.getByText('2023年10月26日前作出结论。').waitFor();
  await said.getByRole('link', { name: '看第1号公示' }).waitFor();
  await looksRight(unit, `/applications/${file}/objections`);
  for (const { page: each } of unit) expect(await each.getByText('倪七零').count()).toBe(0);
}

async function theUnitConcernedReadsTheOutcome() {
  await looksRight(unit, '/home', `/applications/${file}/objections`);
  const { page } = unit[0];
  await page.getByText('已作出结论　不成立').waitFor();
  await page.getByText('这件异议不再影响认定。').waitFor();
  await goesTo(page, `/applications/${file}`);
  await reads(page, { level: 1 });
  expect(await page.getByText('异议核实中').count()).toBe(0);
  await looksRight(unit, '/inbox');
  await page.getByText(`异议${objection}的结论：不成立。`).waitFor();
  await page.getByText('公示期至2023年10月9日').waitFor();
  await page.getByRole('link', { name: `${file} 有异议在核实` }).click();
  await page.waitForURL(`**/applications/${file}/objections`);
}

async function theHandlerFindsItOnHisDesk() {
  await looksRight(handler, '/objections', `/objections/${objection}`);
  const { page } = handler[0];
  await goesTo(page, '/objections');
  await page.getByRole('link', { name: objection }).click();
  await page.getByText('提出人：倪七零').waitFor();
  await page.getByRole('link', { name: '现场照片.pdf' }).waitFor();
}

async function turningAwayNeedsAReason() {
  const { page } = handler[0];
  await page.getByRole('button', { name: '不予受理…' }).click();
  const panel = page.getByRole('region', { name: '不予受理' });
  await panel.getByLabel('答复内容').fill('没有附证明材料。');
  await panel.getByRole('button', { name: '不予受理' }).click();
  await panel.getByText('代码 reason-required').waitFor();
  expect(await panel.getByLabel('答复内容').inputValue()).toBe('没有附证明材料。');
  await panel.getByRole('button', { name: '取消' }).click();
}

async function heAdmitsIt() {
  const { page } = handler[0];
  await page.getByRole('button', { name: '受理…', exact: true }).click();
  const panel = page.getByRole('region', { name: '受理', exact: true });
  await panel.getByLabel('答复内容').fill('实名，附有证据，属于公示事项。');
  await isAccessible(page);
  await panel.getByRole('button', { name: '受理', exact: true }).click();
  await page.getByText(`${objection}已受理。`).waitFor();
  expect((await kept()).state).toBe('admissible');
}

async function heProposesAnOutcome() {
  const { page } = handler[0];
  await page.getByRole('button', { name: '提出结论…' }).click();
  const panel = page.getByRole('region', { name: '提出结论' });
  await panel.getByLabel('结论', { exact: true }).selectOption({ label: '不成立' });
  await panel.getByLabel('答复内容').fill('现场测量面积与申报一致。');
  await panel.getByRole('button', { name: '提出结论' }).click();
  await page.getByText('结论已提请厅领导审定。').waitFor();
  await page.getByText('朱十六拟定结论：不成立。现场测量面积与申报一致。').waitFor();
}

async function theLeaderGivesItBack() {
  await looksRight(leader, '/to-sign', `/objections/${objection}`);
  const { page } = leader[0];
  await goesTo(page, '/to-sign');
  await page.getByRole('link', { name: objection }).click();
  await page.getByText('现场测量面积与申报一致。').waitFor();
  expect(await page.getByText('倪七零').count()).toBe(0);
  await page.getByRole('button', { name: '退回重新核实…' }).click();
  const panel = page.getByRole('region', { name: '退回重新核实' });
  await panel.getByLabel('答复内容').fill('请附测量记录。');
  await panel.getByRole('button', { name: '退回重新核实' }).click();
  await page.getByText('已退回处理人。').waitFor();
}

async function heProposesItAgainAndTheLeaderDecides() {
  await goesTo(handler[0].page, `/objections/${objection}`);
  await heProposesAnOutcome();
  const { page } = leader[0];
  await goesTo(page, `/objections/${objection}`);
  await page.getByRole('button', { name: '同意结论…' }).click();
  const panel = page.getByRole('region', { name: '同意结论' });
  await panel.getByText('审定后不能撤回。').waitFor();
  await panel.getByRole('button', { name: '同意结论' }).click();
  await page.getByText('异议已作出结论。').waitFor();
  expect(await kept()).toEqual({ state: 'decided', outcome_code: 'objection-rejected' });
  await looksRight(handler, '/objections', `/objections/${objection}`);
}

async function onlyTheHandlersReadingsAreWrittenDown() {
  const readers = await world.deps.db.selectFrom('personal_read').select('person_id').distinct().execute();
  expect(readers).toEqual([{ person_id: handling.person.id }]);
}

const kept = () =>
  world.deps.db.selectFrom('objection').select(['state', 'outcome_code']).executeTakeFirstOrThrow();
