import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTable } from '#domain/application/answers.ts';
import { checkCharacterOf } from '#domain/identifiers/credit-code.ts';
import { checkOf, confirm, judge } from '#test/support/checking.ts';
import { demoCase, type Filled, must, startFilled, submitFilled, versionOf } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { confirmJointUnits, passed, sign } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('codes that fail their check as the licences bear them come in, and two persons accept each', async () => {
  await theApplicationIsSubmittedWithBoth();
  await eachUnitIsAQuestionOfItsOwn();
  await theLeadUnitIsAcceptedByTwo();
  await theJointUnitStillHoldsTheFile();
  await withBothAcceptedItIsRecommended();
});

let world: World;
let city: City;
let applicant: Actor;
let file: Filled;
let partner: string;

const override = 'code-override';
const said = { answer: 'accept-as-registered', sentence: '与执照扫描件和登记机关查询结果一致。' };
const overrides = async () =>
  (await checkOf(city.clerk, file.number)).asked.filter(
    ({ judgement }: { judgement: string }) => judgement === override,
  );

/** The code with another check character than the standard's. */
const wrong = (code: string) => code.slice(0, -1) + (checkCharacterOf(code.slice(0, -1)) === '0' ? '1' : '0');

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  city = await cityOf(world, 41);
  applicant = await applicantOf(world, 41);
});
afterAll(() => world.end());

async function theApplicationIsSubmittedWithBoth() {
  const { unit, answers } = await demoCase(41);
  const joint = answers.get('jointUnits');
  const code = wrong(String(isTable(joint) && joint.rows[0]?.cells.creditCode));
  file = await startFilled(applicant, world, 41, {
    'unit.creditCode': wrong(unit.creditCode),
    jointUnits: { huanghe: { creditCode: code } },
  });
  await submitFilled(applicant, file);
  const { rows } = must(await applicant.get(`/api/applications/${file.number}`)).answers.jointUnits;
  partner = rows[0].id;
  expect(rows[0].cells.creditCode).toBe(code);
}

async function eachUnitIsAQuestionOfItsOwn() {
  expect(await overrides()).toMatchObject([
    { subject: '', open: true },
    { subject: partner, open: true },
  ]);
}

async function theLeadUnitIsAcceptedByTwo() {
  must(await judge(city.clerk, file.number, override, said));
  expect((await confirm(city.clerk, file.number, { judgement: override, subject: '' })).body).toMatchObject({
    refused: 'second-person-needed',
  });
  must(await confirm(city.leader, file.number, { judgement: override, subject: '' }));
}

async function theJointUnitStillHoldsTheFile() {
  expect(await overrides()).toMatchObject([
    { subject: '', open: false },
    { subject: partner, open: true },
  ]);
  const { body } = await city.clerk.post(
    `/api/applications/${file.number}/checked?seen=${await versionOf(city.clerk, file.number)}`,
  );
  expect(body).toMatchObject({ refused: 'judgement-open' });
  expect(body.facts.judgements).toContain(override);
}

async function withBothAcceptedItIsRecommended() {
  await passed(world, city, file); // the clerk accepts, the leader confirms
  expect(await overrides()).toMatchObject([{ open: false }, { subject: partner, open: false }]);
  await confirmJointUnits(world, file);
  expect(must(await sign(city, file.number))).toMatchObject({ state: 'recommended' });
}
