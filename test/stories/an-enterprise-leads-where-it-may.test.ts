import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCharacterOf } from '#domain/identifiers/credit-code.ts';
import { exampleFile } from '#server/demo/example-file.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { parseFile } from '#server/programme/parsed-file.ts';
import { readDefinition } from '#server/programme/read-definition.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { harbour, harbourFolder, patch } from '#test/support/patch-programme.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('an enterprise leads in two directions where the programme says nothing against it, and only there', async () => {
  for (const programme of [limited, open])
    expect((await submitted(programme, 'berth', quay)).status).toBe(200);

  expect((await submitted(limited, 'fleet', fleet)).body.refused).toBe('already-leading');
  expect(await leads(limited)).toEqual([['berth', true]]);

  expect((await submitted(open, 'fleet', fleet)).status).toBe(200);
  expect(await leads(open)).toEqual([
    ['berth', false],
    ['fleet', false],
  ]);
});

test('of submissions in one instant one comes in where one may, and both where both may', async () => {
  port = await anotherPort('91440101FAKE00002');
  for (const [programme, expected] of [
    [limited, [200, 409]],
    [open, [200, 200]],
  ] as const) {
    const files = [await filled(programme, 'berth', quay), await filled(programme, 'fleet', fleet)];
    const answers = await Promise.all(files.map(submit));
    expect(answers.map(({ status }) => status).toSorted(), programme).toEqual(expected);
  }
});

let world: World;
let port: Actor;
const limited = 'harbour-2031';
/** The same without the condition that an enterprise sends one application. */
const open = 'harbour-2032';
const quay = { quay: { 'quay.length': '400', 'quay.powered': '400', 'quay.power': '1200' } };
const ships = { name: '绿港1', energy: 'electric', tonnage: '3000', since: '2029-05-01' };
const fleet = {
  ships: { ships: { rows: Array.from({ length: 6 }, (_, at) => ({ id: `s${at}`, cells: ships })) } },
};

beforeAll(async () => {
  const calendar = { years: new Set([2031]), off: new Map(), worked: new Set<string>() };
  world = await createWorld({ programme: harbourFolder, at: '2031-02-10T08:30+08:00', calendar });
  let texts = patch(harbour(), 'programme.yaml', 'about/code', open);
  texts = patch(texts, 'programme.yaml', 'about/numberPrefix', 'H32');
  texts = patch(texts, 'conditions.yaml', 'commonConditions/one-application', '∅');
  const { programme } = readDefinition(new Map([...texts].map(([file, text]) => [file, parseFile(text)])));
  await enableProgramme(world.deps, 'clock', programme!, world.department);
  port = await anotherPort('91440101FAKE00001');
});
afterAll(() => world.end());

async function anotherPort(body: string): Promise<Actor> {
  const creditCode = body + checkCharacterOf(body);
  const unit = await world.organisation('unit', `示例湾港务有限公司${body.at(-1)}`, {
    creditCode,
    region: '440103',
  });
  return world.actor(unit, 'unit-administrator');
}

async function filled(programme: string, direction: string, own: object): Promise<string> {
  const { number } = must(await port.post('/api/applications', { programme, direction }));
  const path = `/api/applications/${encodeURIComponent(number)}`;
  const sections = {
    unit: { 'unit.establishedOn': '2020-01-01', 'unit.waters': 'inland' },
    penalties: { 'penalties.any': 'no' },
    ...own,
    commitment: { 'commitment.truth': 'yes', 'commitment.publish': ['name'] },
  };
  for (const [section, answers] of Object.entries(sections)) {
    const seen = Object.fromEntries(Object.keys(answers).map((field) => [field, null]));
    must(await port.put(`${path}/sections/${section}`, { answers, seen }));
  }
  for (const slot of direction === 'berth' ? ['licence', 'acceptance'] : ['licence']) {
    const paper = await buffer(await exampleFile(`${slot}.pdf`, '示例湾港务有限公司'));
    must(await port.upload(`${path}/attachments/${slot}`, `${slot}.pdf`, paper));
  }
  return number;
}

const submit = async (number: string) =>
  port.post(
    `/api/applications/${encodeURIComponent(number)}/submission?seen=${await versionOf(port, encodeURIComponent(number))}`,
    { key: crypto.randomUUID() },
  );

const submitted = async (programme: string, direction: string, own: object) =>
  submit(await filled(programme, direction, own));

async function leads(programme: string) {
  const rows = await world.deps.db
    .selectFrom('lead')
    .innerJoin('programme', 'programme.id', 'lead.programme_id')
    .select(['direction', 'alone'])
    .where('programme.code', '=', programme)
    .orderBy('direction')
    .execute();
  return rows.map(({ direction, alone }) => [direction, alone]);
}
