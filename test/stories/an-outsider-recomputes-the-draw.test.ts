import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '#domain/people/person.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { runDue } from '#server/due/run-due.ts';
import { insertMembership } from '#server/people/person.store.ts';
import { openSession } from '#server/session/open-session.ts';
import { reported } from '#test/support/at-the-province.ts';
import {
  announced,
  type Drawn,
  held,
  identity,
  invited,
  loadExperts,
  workbook,
} from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { type Actor, type Answer, asking, createWorld, type World } from '#test/support/world.ts';

test('whoever reads the public pages can repeat a draw of experts, and find that nothing was chosen', async () => {
  await thePoolIsLoadedWholeOrNotAtAll();
  await aRequestIsApprovedByAnotherPerson();
  await tooSmallAPoolIsSaidAndNotMendedByARule();
  await expertsWhoseEmployerTakesPartAreKeptOut();
  await theCommitmentIsPublicBeforeAnySourceExists();

  await figuresAreTypedByOneAndCheckedByAnother();
  await theWitnessRevealsWhatWasSealed();
  await theDrawIsHeld();
  await nobodyOutsideLearnsWhoWasDrawn();
  await whoDeclinesOrIsSilentIsReplacedByTheNext();

  await whenTheReviewHasClosed();
  await anOutsiderRecomputesEverything();
});

test('a draw that went wrong is cancelled in public, and another takes its place', async () => {
  await theFirstDrawIsCancelledWithAReason();
  await itsReasonStaysVisible();
  await anotherDrawReplacesIt();
});

let world: World;
let province: Province;
let drawn: Drawn;
let published: {
  digest: string;
  sources: { kind: string; name?: string; dueAt?: string; digest?: string }[];
  pool: number;
};
const publicPath = (file = '') => `/api/public/draws/shandong-2023/${drawn.draw}${file}`;
const page = () => `/programmes/shandong-2023/draws/${drawn.draw}`;
const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

const atTheLeadOfAnotherDirection = {
  name: '秦甲',
  identityCommitment: identity('秦甲'),
  employer: '示例海岱重工有限公司',
  employerCode: '91379900FAKE00013M',
  fields: 'D5',
  email: 'qin@example.org',
};
const atAJointUnit = {
  name: '尤乙',
  identityCommitment: identity('尤乙'),
  employer: '示例黄河研究院',
  fields: 'D5；D2',
};

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  province = await provinceOf(world);
  const cities = new Map();
  const files = [await reported(world, cities, 41), await reported(world, cities, 1)];
  world.clock.moveTo('2023-07-10T17:00+08:00');
  for (const { number } of files)
    must(await province.officer.post(`/api/applications/${number}/acceptance?seen=3`));
});
afterAll(() => world.end());

async function thePoolIsLoadedWholeOrNotAtAll() {
  const { poolOfficer, officer } = province;
  const answer = await poolOfficer.upload(
    '/api/experts/import',
    '专家.xlsx',
    await workbook([
      atAJointUnit,
      { ...atTheLeadOfAnotherDirection, employerCode: '91379900FAKE000130', city: '济南' },
    ]),
  );
  refusedAs(answer, 'rows-not-read');
  expect(answer.body.facts).toMatchObject({ rows: '3', right: '1' });
  expect(
    answer.body.problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`),
  ).toEqual(['3.city region-unknown', '3.employerCode wrong-check-character']);
  expect(must(await poolOfficer.get('/api/experts')).all).toBe(0);
  refusedAs(
    await poolOfficer.upload('/api/experts/import', '专家.pdf', Buffer.from('%PDF-1.7 no table')),
    'file-type',
  );

  await loadExperts(poolOfficer, [atTheLeadOfAnotherDirection, atAJointUnit]);
  await loadExperts(poolOfficer); // the same persons again are no others
  expect(must(await poolOfficer.get('/api/experts?field=D5'))).toMatchObject({
    all: 100,
    more: false,
    experts: { length: 16 },
  });
  const [qin] = must(await poolOfficer.get(`/api/experts?search=${encodeURIComponent('秦甲')}`)).experts;
  expect(must(await poolOfficer.get(`/api/experts/${qin.id}`))).toMatchObject({
    email: 'qin@example.org',
    employments: [{ name: '示例海岱重工有限公司' }],
  });
  expect((await officer.get('/api/experts')).status).toBe(404);
  const reads = await world.deps.db
    .selectFrom('personal_read')
    .select('what')
    .where('person_id', '=', poolOfficer.person.id)
    .execute();
  expect(reads.map(({ what }) => what)).toEqual(['list', 'list', 'list', 'detail']);
}

async function aRequestIsApprovedByAnotherPerson() {
  const { officer, poolOfficer } = province;
  const { draw } = must(
    await officer.post('/api/draws', {
      programme: 'shandong-2023',
      direction: 'D5',
      take: 12,
      alternates: 3,
    }),
  );
  refusedAs(await officer.post('/api/draws', { programme: 'shandong-2023', direction: 'D5' }), 'out-of-turn');
  drawn = { draw, path: `/api/draws/shandong-2023/${draw}`, panel: 'D5-1', secret: '' };
  expect((await officer.post(`${drawn.path}/approval`, { answer: 'approve' })).status).toBe(403);
  refusedAs(await poolOfficer.post(`${drawn.path}/approval`, { answer: 'refuse' }), 'reason-required');
  const wantsChange = { answer: 'ask-for-change', sentence: '人数请再核。' };
  must(await poolOfficer.post(`${drawn.path}/approval`, wantsChange));
  const more = { take: 20, alternates: 3 };
  refusedAs(await (await alsoOfficer()).put(`${drawn.path}/request`, more), 'decided-before');
  must(await province.secondOfficer.put(`${drawn.path}/request`, more));
  const again = await ofThePoolToo(province.secondOfficer);
  const second = await again.post(`${drawn.path}/approval`, { answer: 'approve' });
  refusedAs(second, 'decided-before');
  expect(second.body.facts).toEqual({ number: drawn.draw, seat: 'request-draw', act: 'approve-draw' });
  must(await poolOfficer.post(`${drawn.path}/approval`, { answer: 'approve' }));
  refusedAs(await poolOfficer.post(`${drawn.path}/approval`, { answer: 'approve' }), 'out-of-turn');
  refusedAs(await (await ofThePoolToo(officer)).post(`${drawn.path}/freeze`), 'decided-before');
  refusedAs(await again.post(`${drawn.path}/freeze`), 'decided-before');
}

const alsoOfficer = () =>
  inOfficeToo(province.poolOfficer, { ...province.officer.person, role: 'programme-officer' });
/** Whoever asked for the draw, in the pool office as well: two offices, and still one person. */
const ofThePoolToo = (officer: Actor) =>
  inOfficeToo(officer, { ...province.poolOfficer.person, role: 'pool-officer' });

async function inOfficeToo({ person: { id: person } }: Actor, office: Pick<Person, 'organisation' | 'role'>) {
  const token = await inTransaction(world.deps.db, async (trx) => {
    const { organisation, role } = office;
    const membership = await insertMembership(trx, { person, organisation, role, at: world.clock.now() });
    return openSession(world.deps, trx, { person, membership });
  });
  return asking(world.app, token);
}

async function tooSmallAPoolIsSaidAndNotMendedByARule() {
  const { poolOfficer, officer } = province;
  const answer = await poolOfficer.post(`${drawn.path}/freeze`);
  refusedAs(answer, 'pool-too-small');
  expect(answer.body.facts).toEqual({ panelSize: '20', alternates: '3', given: '13', excluded: '3' });
  must(await poolOfficer.post(`${drawn.path}/cancellation`, { reason: '人数有误，重新申请。' }));
  expect((await world.visitor.get(publicPath())).status).toBe(404); // nothing of it was ever published
  expect(must(await officer.get(drawn.path)).state).toBe('cancelled');
}

async function expertsWhoseEmployerTakesPartAreKeptOut() {
  world.clock.moveTo('2023-07-11T10:00+08:00');
  drawn = await announced(world, province, 'D5');
  const { people, pool, excluded } = must(await province.poolOfficer.get(drawn.path));
  expect([pool, excluded]).toEqual([13, { 'conflict-unit-applies': 2, 'conflict-disabled': 1 }]);
  expect(
    people.excluded
      .map(({ name, source }: { name: string; source: string }) => `${name} ${source}`)
      .toSorted(),
  ).toEqual(['尤乙 employer-name', '曹子 pool', '秦甲 employer-code']);
  expect(must(await province.officer.get(drawn.path)).people).toBeNull();
}

async function theCommitmentIsPublicBeforeAnySourceExists() {
  const { text, status } = await world.visitor.get(publicPath('/commitment.json'));
  expect(status).toBe(200);
  published = JSON.parse(text);
  expect(published).toMatchObject({
    draw: 'R-02',
    direction: 'D5',
    panel: drawn.panel,
    rule: 'octo-041-panel',
    take: 5,
    alternates: 3,
    pool: 13,
    excluded: { 'conflict-unit-applies': 2, 'conflict-disabled': 1 },
  });
  expect(published.sources).toEqual([
    { kind: 'figures', name: '双色球第2023079期', dueAt: '2023-07-11T11:00:00Z' },
    { kind: 'figures', name: '大乐透第2023080期', dueAt: '2023-07-11T11:00:00Z' },
    { kind: 'reveal', digest: sha256(drawn.secret) },
  ]);
  for (const file of ['/pool.json', '/draw.json'])
    expect((await world.visitor.get(publicPath(file))).status).toBe(404);
  refusedAs(await province.poolOfficer.post(`${drawn.path}/commitment`, { sources: [] }), 'out-of-turn');
  refusedAs(
    await province.supervisor.post(`${drawn.path}/witness`, { digest: sha256('another') }),
    'out-of-turn',
  );
}

async function figuresAreTypedByOneAndCheckedByAnother() {
  const { poolOfficer, secondPoolOfficer } = province;
  const typed = { value: '02 05 08 10 12 31 + 09' };
  refusedAs(await poolOfficer.put(`${drawn.path}/sources/1/figures`, typed), 'not-open-yet');
  world.clock.moveTo('2023-07-11T19:00+08:00');
  refusedAs(await poolOfficer.put(`${drawn.path}/sources/1/figures`, { value: 'zero' }), 'field-format');
  must(await poolOfficer.put(`${drawn.path}/sources/1/figures`, typed));
  refusedAs(await poolOfficer.put(`${drawn.path}/sources/1/check`, typed), 'second-person-needed');
  expect((await secondPoolOfficer.get(drawn.path)).text).not.toContain(typed.value); // he looks for himself
  expect(must(await world.visitor.get(publicPath())).results[0].value).toBeNull();

  must(await secondPoolOfficer.put(`${drawn.path}/sources/1/check`, { value: '02 05 08 10 12 13 + 09' })); // one of the two has slipped
  expect(must(await poolOfficer.get(drawn.path)).sources[0]).toMatchObject({ entered: false, value: null });
  must(await secondPoolOfficer.put(`${drawn.path}/sources/1/figures`, typed));
  must(await poolOfficer.put(`${drawn.path}/sources/1/check`, { value: '2 5 8 10 31 12 + 9' }));
  const other = { value: '03 11 19 24 33 + 05 12' };
  must(await poolOfficer.put(`${drawn.path}/sources/2/figures`, other));
  must(await secondPoolOfficer.put(`${drawn.path}/sources/2/check`, other));
  expect(must(await world.visitor.get(publicPath())).results[0].value).toBe(typed.value);
}

async function theWitnessRevealsWhatWasSealed() {
  refusedAs(await province.poolOfficer.post(`${drawn.path}/result`), 'sources-incomplete');
  refusedAs(
    await province.supervisor.post(`${drawn.path}/reveal`, { secret: 'something else' }),
    'bad-input',
  );
  must(await province.supervisor.post(`${drawn.path}/reveal`, { secret: drawn.secret }));
}

async function theDrawIsHeld() {
  world.clock.moveTo('2023-07-13T10:00+08:00');
  must(await province.poolOfficer.post(`${drawn.path}/result`));
  refusedAs(await province.poolOfficer.post(`${drawn.path}/result`), 'out-of-turn');
  const people = await invited(world, drawn);
  expect(people.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
}

async function nobodyOutsideLearnsWhoWasDrawn() {
  const pseudonyms = (await invited(world, drawn)).map(({ pseudonym }) => pseudonym);
  for (const path of [publicPath(), publicPath('/commitment.json'), page(), `${page()}/commitment.json`]) {
    const { text } = await world.visitor.get(path);
    for (const pseudonym of pseudonyms) expect(text).not.toContain(pseudonym);
  }
  for (const file of ['/pool.json', '/draw.json'])
    for (const path of [publicPath(file), page() + file])
      expect((await world.visitor.get(path)).status).toBe(404);
  const names = (await invited(world, drawn)).map(({ name }) => name);
  const { text } = await province.officer.get(drawn.path);
  expect(pseudonyms.every((pseudonym) => text.includes(pseudonym))).toBe(true);
  expect(names.some((name) => text.includes(name))).toBe(false);
}

async function whoDeclinesOrIsSilentIsReplacedByTheNext() {
  const answer = { programme: 'shandong-2023', draw: drawn.draw };
  const reply = (actor: { put: (path: string, body: unknown) => Promise<Answer> }, word: string) =>
    actor.put(`/api/review/invitations/${answer.programme}/${answer.draw}`, { answer: word });
  const [first, second, ...others] = await invited(world, drawn);
  expect(must(await first!.actor.get('/api/review/invitations')).invitations).toMatchObject([
    { draw: 'R-02', direction: 'D5', state: 'invited', replyUntil: '2023-07-14T02:00:00Z' },
  ]);
  must(await reply(second!.actor, 'decline'));
  for (const { actor } of others) must(await reply(actor, 'accept'));
  const sixth = (await invited(world, drawn)).find(({ place }) => place === 6)!;
  must(await reply(sixth.actor, 'accept'));
  refusedAs(await reply(sixth.actor, 'decline'), 'out-of-turn');

  world.clock.moveTo('2023-07-14T10:00:00.001+08:00');
  refusedAs(await reply(first!.actor, 'accept'), 'deadline-passed');
  world.clock.moveTo('2023-07-16T12:00+08:00'); // the clock ran two days late: whoever follows has his whole time
  await runDue(world.deps);
  const seventh = (await invited(world, drawn)).find(({ place }) => place === 7)!;
  expect(must(await seventh.actor.get('/api/review/invitations')).invitations).toMatchObject([
    { draw: 'R-02', state: 'invited', replyUntil: '2023-07-17T04:00:00Z' },
  ]);
  must(await reply(seventh.actor, 'accept'));
  expect(must(await world.visitor.get(publicPath())).seats).toEqual({
    wanted: 5,
    accepted: 5,
    alternates: 2,
  });
}

const whenTheReviewHasClosed = async () => world.clock.moveTo('2023-07-28T17:00:00.001+08:00');

/** From the published bytes and a hash function alone, as anybody's own computer would. */
async function anOutsiderRecomputesEverything() {
  const poolBytes = (await world.visitor.get(publicPath('/pool.json'))).text;
  const draw = JSON.parse((await world.visitor.get(publicPath('/draw.json'))).text);
  expect(
    sha256(Buffer.concat([Buffer.from(draw.salt, 'hex'), Buffer.from('draw\0'), Buffer.from(poolBytes)])),
  ).toBe(published.digest);
  expect(sha256(draw.sources[2].value)).toBe(published.sources[2]!.digest);

  const { pool, panel, take } = JSON.parse(poolBytes);
  const sorted = (figures: string) =>
    `${figures
      .split(' ')
      .map(Number)
      .toSorted((a, b) => a - b)
      .join('.')}./`;
  const figures = draw.sources
    .slice(0, 2)
    .flatMap(({ value }: { value: string }) => value.split(' + ').map(sorted));
  const randomness = `${figures.join('')}${Buffer.from(draw.sources[2].value).toString('hex')}/`;
  expect(draw.randomness).toBe(randomness);

  const repeated = (pool as string[])
    .map((pseudonym) => ({
      pseudonym,
      key: sha256(Buffer.from(`${pseudonym}/${randomness}/${panel}`).toString('hex')),
    }))
    .toSorted((a, b) => (a.key > b.key ? -1 : 1));
  expect(
    draw.drawn.map(({ pseudonym, key }: { pseudonym: string; key: string }) => ({ pseudonym, key })),
  ).toEqual(repeated);
  expect(draw.drawn.filter(({ seat }: { seat: string }) => seat === 'seat')).toHaveLength(take);
  await theLinesOfThePageGiveTheSame(poolBytes, repeated[0]!.key);
  expect(draw.drawn.slice(0, 7).map(({ answer }: { answer: string }) => answer)).toEqual([
    'unanswered',
    'declined',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
  ]);
}

/** What the public page prints is run in a shell as it stands there. */
async function theLinesOfThePageGiveTheSame(poolBytes: string, key: string) {
  const { text } = await world.visitor.get(page());
  const lines = [...text.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, line = '']) =>
    line.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
  const folder = await mkdtemp(join(tmpdir(), 'draw-'));
  await writeFile(join(folder, 'pool.json'), poolBytes);
  const printed = (line: string | undefined) =>
    execFileSync('sh', ['-c', line ?? ''], { cwd: folder, encoding: 'utf8' }).slice(0, 64);
  expect(printed(lines[0])).toBe(published.digest);
  expect(printed(lines.at(-1))).toBe(key);
  await rm(folder, { recursive: true });
}

async function theFirstDrawIsCancelledWithAReason() {
  const first = await announced(world, province, 'D1', { take: 3, alternates: 1 });
  refusedAs(
    await province.poolOfficer.post(`${first.path}/cancellation`, { reason: ' ' }),
    'reason-required',
  );
  await held(world, province, first);
  const [someone] = await invited(world, first);
  must(await someone!.actor.put(`/api/review/invitations/shandong-2023/${first.draw}`, { answer: 'accept' }));
  must(await province.poolOfficer.post(`${first.path}/cancellation`, { reason: '来源期号与公布的不符。' }));
  expect(must(await someone!.actor.get('/api/review/invitations')).invitations).toEqual([]);
  drawn = first;
}

async function itsReasonStaysVisible() {
  expect(must(await world.visitor.get(publicPath()))).toMatchObject({
    state: 'cancelled',
    cancelled: { reason: '来源期号与公布的不符。' },
  });
  expect((await world.visitor.get(page())).text).toContain('来源期号与公布的不符。');
}

async function anotherDrawReplacesIt() {
  const again = await announced(world, province, 'D1', { take: 3, alternates: 1 });
  expect(again.panel).not.toBe(drawn.panel);
  await held(world, province, again);
  const [once, twice] = [
    await world.deps.db
      .selectFrom('draw')
      .selectAll()
      .where('direction', '=', 'D1')
      .orderBy('number')
      .execute(),
  ].flat();
  expect(twice?.replaces_id).toBe(once?.id);
  const { draws } = must(await world.visitor.get('/api/public/draws/shandong-2023'));
  expect(draws.map(({ draw, state }: { draw: string; state: string }) => `${draw} ${state}`)).toEqual([
    'R-02 drawn',
    'R-03 cancelled',
    'R-04 drawn',
  ]);
}
