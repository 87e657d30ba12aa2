import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';

test('a visitor begins an application of his own, by hand and with the cast', async () => {
  await theTourStandsAt('开始申报');
  await theCastDoes('start');
  await theTourStandsAt('填写、检查、提交');

  await liSiFillsASectionWithTheExampleAndSavesItHimself();
  await liSiAttachesTheExampleFilesOfASlot();
  await nobodyElseIsGivenAnExampleForIt();

  await theCastDoes('submit');
  await theTourStandsAt('征求意见');
  await theReceiptIsInTheMail();
  await theCastHasNothingMoreToDoOfThatStep('submit');
});

let world: DemoWorld;
let aVisitor: Browser;
let number: string;

beforeAll(async () => {
  world = await createDemoWorld({ at: '2023-05-09T08:00+08:00' });
  aVisitor = world.browser();
}, 60_000);
afterAll(() => world.end());

async function theTourStandsAt(title: string) {
  const { page } = await aVisitor.open('/demo');
  const current = [...page.matchAll(/<li class="current" aria-current="step">.*?<h2>(.*?)<\/h2>/gs)].map(
    ([, words]) => words,
  );
  expect(current.at(-1)).toBe(title);
}

async function theCastDoes(step: string) {
  let seen = await aVisitor.send(`/demo/tour/${step}/playing`, {});
  while (seen.page.includes('http-equiv="refresh"')) {
    await new Promise((soon) => setTimeout(soon, 100));
    seen = await aVisitor.open('/demo/progress');
  }
  expect(seen.page).toContain('李四 · 示例新手促进中心');
  expect(seen.page).not.toContain('class="refused"');
}

async function liSiFillsASectionWithTheExampleAndSavesItHimself() {
  await aVisitor.send('/demo/identity', { person: 'li-4' });
  const own = await world.demo.stage.file(65);
  number = own?.number ?? '';

  const { status, body } = await aVisitor.ask(
    'POST',
    `/api/demo/applications/${number}/sections/project/example`,
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ answers: { 'project.name': expect.stringContaining('新手促进中心') } });
  const saved = await world.owner
    .selectFrom('application_section')
    .select('answers')
    .where('application_id', '=', own?.id ?? '')
    .where('section', '=', 'project')
    .executeTakeFirstOrThrow();
  expect(saved.answers).toEqual({});
}

async function liSiAttachesTheExampleFilesOfASlot() {
  const path = `/api/demo/applications/${number}/attachments/audit-report/example`;
  const first = await aVisitor.ask('POST', path);
  expect(first.status).toBe(200);
  expect((first.body as { files: unknown[] }).files).toHaveLength(3);
  expect(await aVisitor.ask('POST', path)).toEqual(first); // nothing twice
}

async function nobodyElseIsGivenAnExampleForIt() {
  const another = world.browser();
  const example = () => another.ask('POST', `/api/demo/applications/${number}/sections/project/example`);
  expect((await example()).status).toBe(401);
  await another.send('/demo/identity', { person: 'zhao-1' });
  expect((await example()).status).toBe(404);
  await another.send('/demo/identity', { person: 'wu-6' });
  expect((await example()).status).toBe(403);
}

async function theReceiptIsInTheMail() {
  const { page } = await aVisitor.open('/demo/mail');
  expect(page).toContain(`<h2>${number} 申报已提交</h2>`);
  expect(page).toContain('李四 &lt;li-4@example.org&gt;');
}

async function theCastHasNothingMoreToDoOfThatStep(step: string) {
  expect((await aVisitor.send(`/demo/tour/${step}/playing`, {})).status).toBe(404);
}
