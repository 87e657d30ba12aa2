import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bringPapers,
  type Filled,
  must,
  startFilled,
  submitFilled,
  typeAnswers,
  versionOf,
} from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('an applicant prints what was submitted, and anybody who may see it holds the same paper', async () => {
  await theDraftIsMarkedAsOne();

  await heSubmits();
  await theReceiptSaysWhatWasReceivedAndWhatComesNext();
  await theSamePaperComesTwice();
  await theApplicationHasEveryAnswerAndTheCodesOfTheRecord();
  await whoRecommendsReadsTelephonesAndTheSupervisorDoesNot();

  await heTakesItBackChangesItAndSubmitsAgain();
  await theFirstPaperStaysAsItWas();
  await strangersFindNothing();
});

test('the notice of acceptance is there from acceptance on, for the applicant and the supervisor', async () => {
  expect((await applicant.get(`/api/applications/${file.number}/acceptance.pdf`)).status).toBe(404);

  await theProvinceAccepts('7K4M-Q2XD');

  const notice = text(await applicant.get(`/api/applications/${file.number}/acceptance.pdf`));
  expect(notice).toContain('申报公开码7K4M-Q2XD');
  expect(notice).toContain('受理时间2023年6月20日09:05:31');
  expect(text(await supervisor.get(`/api/applications/${file.number}/acceptance.pdf`))).toBe(notice);
  expect((await city.clerk.get(`/api/applications/${file.number}/acceptance.pdf`)).status).toBe(404);
});

const caseNumber = 41;
const mobile = '0000-00004102';

let world: World;
let city: City;
let applicant: Actor;
let supervisor: Actor;
let file: Filled;
let firstReceipt: Buffer;
let firstPaper: Buffer;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-12T14:15:00+08:00' });
  city = await cityOf(world, caseNumber);
  applicant = await applicantOf(world, caseNumber);
  supervisor = await world.actor(await world.organisation('supervision', '派驻纪检监察组'), 'supervisor');
  file = await startFilled(applicant, world, caseNumber);
});
afterAll(() => world.end());

const receipt = (query = '') => `/api/applications/${file.number}/receipt.pdf${query}`;
const paper = (query = '') => `/api/applications/${file.number}/application.pdf${query}`;

const text = ({ status, bytes }: { status: number; bytes: Buffer }) => {
  expect(status).toBe(200);
  return readPdf(bytes).pages.join('');
};

async function theDraftIsMarkedAsOne() {
  expect((await applicant.get(receipt())).status).toBe(404);
  const { pages } = readPdf((await applicant.get(paper())).bytes);
  expect(pages.filter((page) => !page.startsWith('草稿'))).toEqual([]);
  expect(pages[0]).toContain('提交时间尚未提交');
  expect(pages.join('')).not.toContain('校验码：');
  expect((await city.clerk.get(paper())).status).toBe(404);
}

const heSubmits = () => submitFilled(applicant, file);

async function theReceiptSaysWhatWasReceivedAndWhatComesNext() {
  const answer = await applicant.get(receipt());
  const { contentHash } = must(await applicant.get(`/api/applications/${file.number}`)).receipt;
  const said = text(answer);
  for (const words of [
    '申报回执',
    '收到时间2023年5月12日14:15:00（以服务器时间为准）',
    '提交人单位管理员（单位管理员）',
    contentHash,
    '5月31日17:00前可以撤回',
    '370100市工业和信息化局审核，并征求应急管理部门意见，2023年6月16日17:00前推荐报送',
    '营业执照.pdf655B',
  ])
    expect(said).toContain(words);
  expect(readPdf(answer.bytes).metadata).toContain('<xmp:CreateDate>2023-05-12T06:15:00+00:00<');
  firstReceipt = answer.bytes;
}

async function theSamePaperComesTwice() {
  firstPaper = (await applicant.get(paper())).bytes;
  world.clock.moveTo('2023-05-13T09:00+08:00');
  expect(Buffer.compare((await applicant.get(receipt())).bytes, firstReceipt)).toBe(0);
  expect(Buffer.compare((await city.leader.get(receipt())).bytes, firstReceipt)).toBe(0);
  expect(Buffer.compare((await applicant.get(paper())).bytes, firstPaper)).toBe(0);
}

async function theApplicationHasEveryAnswerAndTheCodesOfTheRecord() {
  const { contentHash } = must(await applicant.get(`/api/applications/${file.number}`)).receipt;
  const { pages } = readPdf(firstPaper);
  const code = `${contentHash.slice(0, 4)}-${contentHash.slice(4, 8)}-${contentHash.slice(-4)}`;
  expect(pages.filter((page) => !page.includes(`第1版校验码：${code}`))).toEqual([]);
  const all = pages.join('');
  for (const words of [
    '单位类型企业',
    '注册资本900.00万元',
    '注册地山东省济南市槐荫区',
    '使用面积合计1000.00平方米',
    mobile,
  ])
    expect(all).toContain(words);
}

async function whoRecommendsReadsTelephonesAndTheSupervisorDoesNot() {
  expect(text(await city.clerk.get(paper()))).toContain(mobile);
  const masked = text(await supervisor.get(paper()));
  expect(masked).not.toContain(mobile);
  expect(masked).toContain('项目负责人手机0000-****4102');
  expect(masked).toContain('经办人邮箱不公开');
  const page = `/api/applications/${file.number}`;
  for (const reader of [applicant, city.leader, city.clerk])
    expect(must(await reader.get(page)).answers['contacts.leader.mobile']).toBe(mobile);
  const { answers } = must(await supervisor.get(page));
  expect(answers).toMatchObject({
    'contacts.leader.name': expect.any(String),
    'contacts.leader.mobile': '0000-****4102',
    'contacts.handler.email': '***',
  });
  const [partner] = answers.jointUnits.rows;
  expect(partner.cells).toMatchObject({ contactName: expect.any(String), contactEmail: '***' });
  expect(partner.cells.contactPhone).toContain('****');
}

async function heTakesItBackChangesItAndSubmitsAgain() {
  must(
    await applicant.delete(
      `/api/applications/${file.number}/submission?seen=${await versionOf(applicant, file.number)}`,
    ),
  );
  await typeAnswers(
    applicant,
    world,
    file,
    new Map([
      ['project.name', '改过的项目名称'],
      ['contacts.handler.mobile', '0000-00004199'],
    ]),
  );
  const [{ id }] = must(await applicant.get(`/api/applications/${file.number}`)).attachments;
  must(await applicant.delete(`/api/applications/${file.number}/attachments/${id}`));
  await bringPapers(applicant, file, [['business-licence', ['营业执照新.pdf']]]);
  await submitFilled(applicant, file);
}

async function theFirstPaperStaysAsItWas() {
  expect(text(await applicant.get(paper()))).toContain('项目名称改过的项目名称');
  expect(text(await applicant.get(receipt()))).toContain('营业执照新.pdf');
  expect(Buffer.compare((await applicant.get(receipt('?revision=1'))).bytes, firstReceipt)).toBe(0);
  expect(Buffer.compare((await applicant.get(paper('?revision=1'))).bytes, firstPaper)).toBe(0);
  expect((await applicant.get(receipt('?revision=3'))).status).toBe(404);
  const changes = `/api/applications/${file.number}/submissions/2/changes`;
  expect((await city.clerk.get(changes)).text).toContain('0000-00004199');
  const told = await supervisor.get(changes);
  expect(told.text).toContain('0000-****4199');
  expect(told.text).not.toContain('0000-00004199');
}

async function strangersFindNothing() {
  const stranger = await world.actor(
    await world.organisation('recommending-unit', '别的市', { region: '370200' }),
    'recommending-clerk',
  );
  for (const path of [receipt(), paper()]) {
    const none = await stranger.get(path.replace(file.number, '23-D5-9999'));
    expect((await stranger.get(path)).text).toBe(none.text);
    expect(none.status).toBe(404);
  }
}

/** Row by row, since the acts between are stories of their own. */
async function theProvinceAccepts(code: string) {
  const { db } = world.deps;
  const { id, programme_id } = await db
    .selectFrom('application')
    .select(['id', 'programme_id'])
    .where('number', '=', file.number)
    .executeTakeFirstOrThrow();
  await db.insertInto('public_code').values({ application_id: id, programme_id, code }).execute();
  await db
    .insertInto('formality_decision')
    .values({
      application_id: id,
      revision: 1,
      outcome: 'accept',
      given_by: applicant.person.id,
      given_at: Temporal.Instant.from('2023-06-20T09:05:31+08:00'),
    })
    .execute();
}
