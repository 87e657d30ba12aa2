import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reported } from '#test/support/at-the-province.ts';
import { must } from '#test/support/filled.ts';
import { inNotice, recognitionOf } from '#test/support/in-notice.ts';
import { lettersAbout } from '#test/support/letters.ts';
import { applicantOf } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('who has a certificate in hand learns whether it is valid, by its number or by the file', async () => {
  await theNumberIsValidWithWhatItSays();
  await anUnknownNumberIsAnsweredInTheSameSize();
  await onlyThoseWhoHandledTheFileAreGivenIt();
  await theFileIsAsItWasIssued();
  await aChangedFileIsNot();
  await theListNamesIt();
  await theScoresCanBeCheckedByTheCodeAlone();
  await aRevokedTitleSaysSoAndWhy();
}, 120_000);

let world: World;
let province: Province;
let leader: Actor;
let file: Reported;
const api = `/api/programmes/${programme}`;
const number = '示范2023-5-001';
const at = (path: string) => `${path}/${encodeURIComponent(number)}`;

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00' });
  province = await provinceOf(world);
  leader = await world.actor(province.department, 'department-leader', '杨十五');
  file = (await acceptedFiles(world, province, [41])).get(41) ?? nothing();
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await openedScores(world, province, 'D5', { [file.number]: '411/5' });
  await inNotice(world, province, leader, 'D5');
  world.clock.moveTo('2023-10-20T10:00+08:00');
  const plan = must(await leader.get(`${api}/recognition`));
  must(await leader.post(`${api}/recognitions`, recognitionOf(plan.seen, '2023-10-20')));
}, 120_000);
afterAll(() => world.end());

async function theNumberIsValidWithWhatItSays() {
  const page = must(await world.visitor.get(at('/certificates')));
  for (const words of [
    '有效',
    number,
    '示例泉城数智促进中心',
    '列为2023年山东省',
    '演工信认定〔2023〕20号',
    '2023年10月20日至2025年10月20日',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).not.toMatch(/<script/);
  // As somebody types it: full-width figures and a blank.
  const typed = must(
    await world.visitor.get(`/certificates?number=${encodeURIComponent('示范２０２３-5- 001')}`),
  );
  expect(typed).toContain('示例泉城数智促进中心');
  expect(must(await world.visitor.get(`${at('/certificates')}?lang=en`))).toContain('Valid');
}

async function anUnknownNumberIsAnsweredInTheSameSize() {
  const [known, unknown] = [
    await world.visitor.get(at('/certificates')),
    await world.visitor.get(`/certificates/${encodeURIComponent('示范2023-5-080')}`),
  ];
  expect(unknown.text).toContain('查无此号');
  expect(unknown.bytes.length).toBe(known.bytes.length);
  expect([unknown.status, known.status]).toEqual([200, 200]);

  const refused = await world.visitor.get(`/api/certificates/${encodeURIComponent('示范2023-5-080')}`);
  expect([refused.status, refused.body.refused]).toEqual([404, 'certificate-not-found']);
}

async function onlyThoseWhoHandledTheFileAreGivenIt() {
  for (const actor of [file.applicant, province.officer, leader, province.supervisor])
    expect((await actor.get(printed())).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const stranger = await applicantOf(world, 42);
  expect((await stranger.get(printed())).status).toBe(404);
  expect((await world.visitor.get(printed())).status).toBe(401);
}

async function theFileIsAsItWasIssued() {
  const compared = await world.visitor.upload('/certificates', '证书.pdf', await issued());
  expect(compared.text).toContain('文件与登记内容一致');
  expect(compared.text).toContain(number);
}

async function aChangedFileIsNot() {
  const changed = Buffer.concat([await issued(), Buffer.from('\n')]);
  const compared = await world.visitor.upload('/certificates', '证书.pdf', changed);
  expect(compared.text).toContain('文件与登记内容不一致');
  expect(compared.text).not.toContain('示例泉城数智促进中心');
  expect(compared.text).not.toContain('伪造');
}

async function theListNamesIt() {
  const page = `/programmes/${programme}/recognised`;
  expect(must(await world.visitor.get(page))).toContain(number);
  expect(must(await world.visitor.get(`${page}?search=${encodeURIComponent('泉城')}`))).toContain('找到1个');
  expect(must(await world.visitor.get(`${page}?search=${encodeURIComponent('别处')}`))).toContain('没有找到');
}

async function theScoresCanBeCheckedByTheCodeAlone() {
  const { code } = await world.deps.db.selectFrom('public_code').select('code').executeTakeFirstOrThrow();
  const page = must(await world.visitor.get(`/programmes/${programme}/scores/D5?code=${code.toLowerCase()}`));
  expect(page).toContain(code);
  expect(page).not.toContain('示例泉城数智促进中心');
  const { rows, byCriterion } = must(await world.visitor.get(`${api}/scores/D5`));
  expect(rows).toMatchObject([{ code, mean: '411/5', shown: '82.20', outcome: 'listed', criteria: {} }]);
  expect([
    byCriterion,
    rows[0].sheets.length,
    rows[0].sheets.every(({ points }: { points: unknown }) => points === null),
  ]).toEqual([false, 5, true]);
  const total = rows[0].sheets.reduce(
    (sum: number, sheet: { total: string }) => sum + Number(sheet.total),
    0,
  );
  expect(total).toBe(411);
}

async function aRevokedTitleSaysSoAndWhy() {
  world.clock.moveTo('2024-06-03T10:00+08:00');
  const revocation = at('/api/certificates').concat('/revocation');
  const unheard = await leader.post(revocation, {
    reason: 'revoke-accident',
    sentence: '发生较大事故。',
    heardOn: '2024-06-04',
  });
  expect(unheard.body).toMatchObject({
    refused: 'reason-required',
    problems: [{ field: 'heardOn', code: 'in-the-future' }],
  });
  must(
    await leader.post(revocation, {
      reason: 'revoke-accident',
      sentence: '发生较大事故，已听取单位意见。',
      heardOn: '2024-05-20',
    }),
  );
  expect(await lettersAbout(world, file.number, '2024-06-03T10:00+08:00')).toEqual({
    unit: ['revoked'],
    bureau: ['recommended-revoked'],
  });
  const page = must(await world.visitor.get(at('/certificates')));
  expect(page).toContain('已撤销');
  expect(page).toContain('2024年6月3日撤销：事故');
  expect(
    (await leader.post(revocation, { reason: 'revoke-accident', sentence: '再次', heardOn: '2024-05-20' }))
      .body.refused,
  ).toBe('out-of-turn');
}

const printed = () => `/api/applications/${file.number}/certificate.pdf`;
const issued = async () => (await file.applicant.get(printed())).bytes;

function nothing(): never {
  throw new Error('No such case');
}
