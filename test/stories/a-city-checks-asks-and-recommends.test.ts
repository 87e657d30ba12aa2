import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerEveryLine, checkOf, confirm, judge } from '#test/support/checking.ts';
import { type Filled, must, versionOf } from '#test/support/filled.ts';
import { loadLists } from '#test/support/lists.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { askOpinion, replyTo, report, sign, submitted } from '#test/support/recommended.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('a city checks two files, asks the emergency department, recommends them in order and sends them', async () => {
  await theProvinceHasLoadedItsLists();
  await aListThatCannotBeReadIsNotTaken();

  await theClerkAsksTheDepartmentAboutBothInOneLetter();
  await theDepartmentSeesWhoTheyAreAndNothingElse();
  await aNoteStaysAmongThoseWhoCheck();
  await theLetterStaysAsItWasSent();
  await nothingIsPassedBeforePeopleHaveJudged();
  await aMatchByNameIsSettledByTwoPersons();
  await theClerkJudgesAndTheLeaderDecides();
  await bothFilesPass();

  await withoutAnOpinionNothingIsRecommended();
  await theDepartmentDoesNotObject();
  await theLeaderSignsThemInTheOrderOfTheClerk();
  await whatIsSentIsFrozen();
  await itsPapersSayWhatWasSent();
  await itIsRecalledUntilTheProvinceOpensIt();
});

let world: World;
let city: City;
let province: Province;
let centre: Filled;
let centreApplicant: Actor;
let wharf: Filled;
let letter: string;

const refusedAs = (answer: Answer | { body: unknown }, refused: string) =>
  expect(answer.body).toMatchObject({ refused });
const act = async (actor: Actor, file: Filled, what: string, body?: object) =>
  actor.post(`/api/applications/${file.number}/${what}?seen=${await versionOf(actor, file.number)}`, body);
const fits = { answer: 'fits', sentence: '对照产业目录和立项文件，符合产业政策。' };

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-05T10:00+08:00' });
  province = await provinceOf(world);
  city = await cityOf(world, 42);
});
afterAll(() => world.end());

async function theProvinceHasLoadedItsLists() {
  const names = [
    'previous-recognitions',
    'promotion-centre-repository',
    'abnormal-operations',
    'serious-dishonesty',
    'safety-accident-records',
    'environmental-event-records',
  ];
  await loadLists(province.officer, names, '2023-05-05');
  world.clock.moveTo('2023-05-20T09:00+08:00');
  centreApplicant = await applicantOf(world, 42);
  centre = await submitted(world, centreApplicant, 42);
  wharf = await submitted(world, await applicantOf(world, 33), 33);

  world.clock.moveTo('2023-06-02T09:00+08:00');
  const { asked } = await checkOf(city.clerk, centre.number);
  const queries = asked.filter(
    ({ open, judgement }: { open: boolean; judgement: string }) => open && judgement === 'credit-query',
  );
  expect(queries).toEqual([]); // 28 days old, so still of use: nobody has to query
  await loadLists(province.officer, ['abnormal-operations', 'serious-dishonesty'], '2023-06-02'); // the same result of a later day

  const { lists } = must(await province.officer.get('/api/programmes/shandong-2023/lists'));
  expect(lists.find(({ list }: { list: string }) => list === 'serious-dishonesty')).toMatchObject({
    usable: true,
    versions: [
      { number: 2, rows: 0, queriedOn: '2023-06-02', importedBy: '蒋十二' },
      { number: 1, queriedOn: '2023-05-05' },
    ],
  });
  expect(lists.find(({ list }: { list: string }) => list === 'industry-leaders')).toMatchObject({
    usable: false,
    versions: [],
  });
}

async function aListThatCannotBeReadIsNotTaken() {
  const source = { programme: 'shandong-2023', issuer: '企业信用信息公示系统', datedOn: '2023-06-02' };
  const load = (text: string) =>
    province.officer.post('/api/lists/abnormal-operations/versions', { ...source, text });
  const header = 'name,code,enteredOn,reason,removedOn';

  const wrong = await load(`${header}\n示例甲有限公司,,23.5.1,,\n示例乙有限公司,,2023-05-01,,\n`);
  refusedAs(wrong, 'rows-not-read');
  expect(wrong.body).toMatchObject({
    facts: { rows: '2', right: '1' },
    problems: [{ field: '2.enteredOn', code: 'not-a-date' }],
  });
  must(await load(`${header}\n`));
  refusedAs(await load(`${header}\n`), 'bad-input'); // the same file twice
  must(
    await province.officer.post('/api/lists/abnormal-operations/versions/3/withdrawal', {
      programme: 'shandong-2023',
      reason: '空表误传',
    }),
  );
  refusedAs(
    await province.officer.post('/api/lists/abnormal-operations/versions/3/withdrawal', {
      programme: 'shandong-2023',
      reason: '再次',
    }),
    'out-of-turn',
  );
  // What conditions are judged by is told when it comes in, and when it goes.
  const entries = await world.deps.db
    .selectFrom('log_entry')
    .select(['kind', 'leaf'])
    .where('kind', 'like', 'list%')
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
  const named = { list: 'abnormal-operations', number: 3, programme: 'shandong-2023' };
  expect(entries.map(({ leaf }) => JSON.parse(leaf))).toMatchObject([
    { kind: 'list-withdrawn', ...named },
    { kind: 'list', ...named },
  ]);
  expect(entries[0]?.leaf).not.toContain('空表误传');
}

async function theClerkAsksTheDepartmentAboutBothInOneLetter() {
  expect((await checkOf(city.clerk, centre.number)).mayAskOpinion).toBe(true);
  expect((await checkOf(city.leader, centre.number)).mayAskOpinion).toBe(false);
  refusedAs(
    await city.clerk.post('/api/opinion-letters', {
      numbers: [centre.number, '23-D5-9999'],
      dueOn: '2023-06-09',
    }),
    'not-found',
  );
  letter = await askOpinion(city, [centre.number, wharf.number]);
  refusedAs(
    await city.clerk.post('/api/opinion-letters', { numbers: [wharf.number], dueOn: '2023-06-09' }),
    'out-of-turn',
  );
}

async function theDepartmentSeesWhoTheyAreAndNothingElse() {
  const { letters } = must(await city.opinionOfficer.get('/api/opinion-letters'));
  expect(letters).toMatchObject([
    { id: letter, dueOn: '2023-06-09', period: { from: '2020-06-01', to: '2023-05-31' }, open: true },
  ]);
  expect(Object.keys(letters[0].files[0]).toSorted()).toEqual([
    'address',
    'creditCode',
    'direction',
    'directionName',
    'number',
    'open',
    'project',
    'reply',
    'unit',
  ]);
  expect(letters[0].files[1]).toMatchObject({
    unit: '示例胶州湾工业互联网有限公司',
    creditCode: '91379900FAKE00427R',
    direction: 'D5',
  });
  expect((await city.opinionOfficer.get(`/api/applications/${centre.number}`)).status).toBe(404);
  expect(
    must(await (await world.actor(city.emergencyDepartment, 'opinion-officer')).get('/api/opinion-letters'))
      .letters,
  ).toHaveLength(1);
  const elsewhere = await world.actor(
    await world.organisation('opinion-department', '乙市应急管理局', { region: '370300' }),
    'opinion-officer',
  );
  expect(must(await elsewhere.get('/api/opinion-letters')).letters).toEqual([]);
  refusedAs(
    await replyTo(
      elsewhere,
      letter,
      [centre.number],
      { documentNumber: '1号', result: 'no-objection' },
      '2023-06-02',
    ),
    'not-found',
  );
}

async function aNoteStaysAmongThoseWhoCheck() {
  const { lines, version, mayAskOpinion } = await checkOf(city.clerk, centre.number);
  expect(mayAskOpinion).toBe(false); // asked a moment ago
  const note = '第2页盖章不清，已电话核实。';
  const put = (answer: { answer: string; note?: string }) =>
    city.clerk.put(`/api/applications/${centre.number}/check-lines?seen=${version}`, {
      answers: [{ line: lines[0].line, ...answer }],
    });
  refusedAs(await put({ answer: 'no' }), 'reason-required');
  must(await put({ answer: 'yes', note }));
  expect((await checkOf(city.leader, centre.number)).lines[0].given).toMatchObject({ answer: 'yes', note });

  const ofApplicant = `/api/applications/${centre.number}`;
  expect((await centreApplicant.get(`${ofApplicant}/check`)).status).toBe(404);
  const told = [await centreApplicant.get(ofApplicant), await centreApplicant.get(`${ofApplicant}/history`)];
  expect(JSON.stringify(told.map(must))).not.toContain(note);
}

async function theLetterStaysAsItWasSent() {
  const path = `/api/opinion-letters/${letter}/letter`;
  const sent = await paper(city.opinionOfficer, path);
  expect(sent).toMatch(/征求意见事项：.+所涉期间：2020年6月1日至2023年5月31日请于此日前回复：2023年6月9日/);
  expect(sent).toMatch(/示例胶州湾工业互联网有限公司91379900FAKE00427R.+23-D5-0001/);
  expect(sent).toContain('□无异议');
  const [one, another] = [await city.clerk.get(`${path}.pdf`), await city.leader.get(`${path}.pdf`)];
  expect(one.bytes.equals(another.bytes)).toBe(true);
  expect(await paper(city.clerk, path)).toBe(sent);
  const numbers = [centre.number];
  refusedAs(
    await city.clerk.post('/api/opinion-letters/draft', { numbers, dueOn: '2023-06-09' }),
    'out-of-turn',
  ); // it has been asked about
}

async function nothingIsPassedBeforePeopleHaveJudged() {
  refusedAs(await act(city.clerk, centre, 'checked'), 'list-match-open');
  await answerEveryLine(city.clerk, wharf.number);
  const answer = await act(city.clerk, wharf, 'checked');
  refusedAs(answer, 'judgement-open');
  expect(answer.body.facts.judgements.split(', ').toSorted()).toEqual([
    'credit-standing',
    'open-list',
    'policy-fit',
    'social-event',
  ]);

  const outside = await judge(city.clerk, wharf.number, 'same-project', { answer: 'same', sentence: '—' });
  refusedAs(outside, 'not-found'); // nobody asks that of this file
  refusedAs(await judge(city.clerk, wharf.number, 'open-list', { answer: 'perhaps' }), 'bad-input');
  refusedAs(
    await judge(city.clerk, wharf.number, 'open-list', { answer: 'not-acceptable' }),
    'reason-required',
  );
  const early = await province.officer.post(`/api/applications/${wharf.number}/judgements?seen=2`, {
    judgement: 'policy-fit',
    ...fits,
  });
  refusedAs(early, 'not-found'); // not at the province yet
}

async function aMatchByNameIsSettledByTwoPersons() {
  const { matches } = await checkOf(city.clerk, centre.number);
  expect(matches).toMatchObject([
    {
      list: 'promotion-centre-repository',
      by: 'name',
      document: '演工信〔2022〕52号',
      answer: null,
      cells: { leadName: '示例胶州湾工业互联网有限公司' },
    },
  ]);
  const match = { judgement: 'list-match', subject: matches[0].subject };
  must(
    await judge(
      city.clerk,
      centre.number,
      'list-match',
      { answer: 'same-unit', sentence: '项目名称和单位名称一致。' },
      match.subject,
    ),
  );
  refusedAs(await act(city.clerk, centre, 'checked'), 'list-match-open'); // counts once a second person has agreed
  refusedAs(await confirm(city.clerk, centre.number, match), 'second-person-needed');
  must(await confirm(city.leader, centre.number, match)); // the only clerk's second person is the leader
  refusedAs(await confirm(city.leader, centre.number, match), 'out-of-turn');
  expect((await checkOf(city.clerk, centre.number)).matches[0].answer).toBe('same-unit');
}

async function theClerkJudgesAndTheLeaderDecides() {
  const nothing = { answer: 'none-found', sentence: '查阅舆情和信访记录，未发现。' };
  for (const { number } of [centre, wharf]) {
    refusedAs(await judge(city.leader, number, 'social-event', nothing), 'out-of-turn'); // nobody has proposed it yet
    must(
      await judge(city.clerk, number, 'credit-standing', {
        answer: 'good',
        sentence: '公示系统和信用平台均无不良记录。',
      }),
    );
    must(await judge(city.clerk, number, 'policy-fit', fits));
    must(await judge(city.clerk, number, 'social-event', nothing));
    refusedAs(await judge(city.leader, number, 'policy-fit', fits), 'not-your-act');
    must(await judge(city.leader, number, 'social-event', nothing));
  }
  must(
    await judge(city.clerk, wharf.number, 'open-list', {
      answer: 'acceptable',
      sentence: '与远程设备操控相近，属于指南所指。',
    }),
  );
  const stale = await city.clerk.post(`/api/applications/${wharf.number}/judgements?seen=1`, {
    judgement: 'policy-fit',
    ...fits,
  });
  refusedAs(stale, 'stale-version');
}

async function bothFilesPass() {
  await answerEveryLine(city.clerk, centre.number);
  for (const file of [centre, wharf])
    expect(must(await act(city.clerk, file, 'checked'))).toMatchObject({ state: 'checked', turn: 'leader' });
  must(
    await city.clerk.delete(
      `/api/applications/${wharf.number}/checked?seen=${await versionOf(city.clerk, wharf.number)}`,
    ),
  );
  must(await act(city.clerk, wharf, 'checked')); // opened again, nothing to be said twice
}

async function withoutAnOpinionNothingIsRecommended() {
  world.clock.moveTo('2023-06-07T15:00+08:00');
  const answer = await sign(city, centre.number);
  refusedAs(answer, 'opinion-missing');
  expect(answer.body.facts.workingDays).toBe('3');
}

async function theDepartmentDoesNotObject() {
  const both = [centre.number, wharf.number];
  refusedAs(
    await replyTo(
      city.opinionOfficer,
      letter,
      both,
      { documentNumber: '应急复2号', result: 'no-objection' },
      '2023-06-08',
    ),
    'bad-input',
  ); // tomorrow's date
  must(
    await replyTo(
      city.opinionOfficer,
      letter,
      both,
      { documentNumber: '应急复2号', result: 'no-objection' },
      '2023-06-07',
    ),
  );
  refusedAs(
    await replyTo(
      city.opinionOfficer,
      letter,
      both,
      { documentNumber: '应急复3号', result: 'no-objection' },
      '2023-06-07',
    ),
    'out-of-turn',
  );
  const { files } = must(await city.clerk.get('/api/applications?turn=leader'));
  expect(files.map(({ opinion }: { opinion: string }) => opinion)).toEqual(['no-objection', 'no-objection']);
  const opinions = await world.deps.db.selectFrom('opinion').select('request_id').execute();
  const bound = await world.deps.db
    .selectFrom('commitment')
    .select('subject')
    .where('kind', '=', 'opinion')
    .execute();
  expect(bound.map(({ subject }) => subject).toSorted()).toEqual(
    opinions.map(({ request_id }) => request_id).toSorted(),
  );
}

async function theLeaderSignsThemInTheOrderOfTheClerk() {
  const orders = (direction: string) => `/api/recommendation/shandong-2023/orders/${direction}`;
  expect(must(await city.clerk.put(orders('D5'), { numbers: [centre.number], seen: 0 })).version).toBe(1);
  const ordered = await city.leader.put(orders('D5'), { numbers: [centre.number], seen: 0 });
  refusedAs(ordered, 'stale-version');
  expect(ordered.body.facts).toMatchObject({ act: 'order', by: '经办人', at: world.clock.now().toString() });
  refusedAs(await city.clerk.put(orders('D5'), { numbers: [wharf.number], seen: 1 }), 'not-found'); // of another direction

  for (const { number } of [centre, wharf])
    expect(must(await sign(city, number))).toMatchObject({ state: 'recommended' });
  must(
    await city.leader.delete(
      `/api/applications/${wharf.number}/recommendation?seen=${await versionOf(city.leader, wharf.number)}`,
    ),
  );
  must(await sign(city, wharf.number));

  const moments = await world.deps.db
    .selectFrom('evaluation')
    .select('moment')
    .where('moment', '=', 'recommendation')
    .execute();
  expect(moments).toHaveLength(3);
}

async function whatIsSentIsFrozen() {
  const { seen } = must(await city.leader.get('/api/recommendation/shandong-2023'));
  const sheet = { documentNumber: '工信推〔2023〕1号', opinion: '经审核，同意推荐。' };
  const stale = await city.leader.post('/api/recommendation/shandong-2023/sheets', {
    seen: '0'.repeat(64),
    ...sheet,
  });
  refusedAs(stale, 'stale-version');
  expect(stale.body.facts).toMatchObject({ act: 'recommend', by: '负责人' });
  expect((await city.clerk.post('/api/recommendation/shandong-2023/sheets', { seen, ...sheet })).status).toBe(
    403,
  );
  const sent = must(await report(city));
  expect(sent).toMatchObject({ sheet: 1, recommended: 2 });

  const { sheets } = must(await city.clerk.get('/api/recommendation/shandong-2023'));
  expect(sheets).toMatchObject([
    { number: 1, state: 'sent', hash: sent.hash, signedBy: '负责人', preparedBy: '经办人' },
  ]);
  expect(
    sheets[0].document.rows.map(({ number, place }: { number: string; place: number }) => [number, place]),
  ).toEqual([
    [wharf.number, 1],
    [centre.number, 1],
  ]);
  const logged = await world.deps.db
    .selectFrom('log_entry')
    .select('leaf')
    .where('kind', '=', 'recommendation')
    .execute();
  expect(logged.map(({ leaf }) => JSON.parse(leaf).hash)).toEqual([sent.hash]);
  expect((await province.officer.get(`/api/applications/${centre.number}`)).status).toBe(200);
}

/** The text of a paper, without blanks. */
async function paper(actor: Actor, path: string) {
  const { status, bytes } = await actor.get(`${path}.pdf`);
  expect(status, path).toBe(200);
  return readPdf(bytes).pages.join('');
}

async function itsPapersSayWhatWasSent() {
  const sent = '/api/recommendation/shandong-2023/sheets/1';
  const letter = await paper(city.clerk, `${sent}/letter`);
  expect(letter).toContain('工信推〔2023〕1号');
  expect(letter).toContain('山东省工业和信息化厅：');
  expect(letter).toContain('材料属实，做法有代表性，对本市同行业企业有示范意义，同意推荐。');
  expect(letter).toMatch(/本次推荐项目2个.*合计2个.*联系人：经办人/);

  const sheet = await paper(city.leader, `${sent}/summary-sheet`);
  expect(sheet).toMatch(
    /示例胶州湾工业互联网有限公司91379900FAKE00427R.*是：促进中心已入库项目（促进中心项目库名单）无异议应急复2号2023-06-07/,
  );
  const { answers } = must(await city.clerk.get(`/api/applications/${centre.number}`));
  expect(sheet).toContain(`${answers['contacts.handler.name']}${answers['contacts.handler.mobile']}1`);
  const [twice, again] = [
    await city.clerk.get(`${sent}/summary-sheet.pdf`),
    await city.leader.get(`${sent}/summary-sheet.pdf`),
  ];
  expect(twice.bytes.equals(again.bytes)).toBe(true);
  const watched = await paper(province.supervisor, `${sent}/summary-sheet`);
  expect(watched).not.toContain(answers['contacts.handler.mobile']);
  expect(watched).toContain(`${answers['contacts.handler.name']}0000-****`);
  expect(letter + sheet).not.toMatch(/草稿|无记录/);
}

async function itIsRecalledUntilTheProvinceOpensIt() {
  const sheets = '/api/recommendation/shandong-2023/sheets';
  expect(must(await city.leader.delete(`${sheets}/1`)).recalled).toBe(2);
  expect((await province.officer.get(`/api/applications/${centre.number}`)).status).toBe(404);
  world.clock.moveTo('2023-06-16T17:00+08:00');
  expect(must(await report(city))).toMatchObject({ sheet: 2, recommended: 2 }); // the last moment is in time
  refusedAs(await report(city), 'out-of-turn'); // one sheet stands

  const { sheets: waiting } = must(await province.officer.get('/api/formality'));
  expect(waiting).toMatchObject([{ documentNumber: '工信推〔2023〕1号', files: 2, state: 'sent' }]);
  const received = `/api/formality/sheets/${waiting[0].id}`;
  refusedAs(await province.officer.get(`${received}/letter.pdf`), 'out-of-turn'); // nobody has opened it
  must(await province.officer.post(`${received}/opening`));
  expect(await paper(province.officer, `${received}/letter`)).toBe(
    await paper(city.clerk, `${sheets}/2/letter`),
  );
  expect(await paper(province.officer, `${received}/summary-sheet`)).toContain(centre.demoCase.unit.name);
  refusedAs(await city.leader.delete(`${sheets}/2`), 'out-of-turn');
}
