import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerEveryLine, confirm, judge, judgeInFavour } from '#test/support/checking.ts';
import { type Filled, must, versionOf } from '#test/support/filled.ts';
import { alsoAs, applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { askOpinion, replyTo, report, sign, submitted } from '#test/support/recommended.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('whoever checks a file does not sign it, and nobody confirms or signs his own', async () => {
  await oneOfTheClerksIsALeaderToo();
  await aWrongCheckCharacterNeedsTwoClerks();
  await whatALeaderDecidesIsProposedByAnother();
  await theClerkPassesTheFile();

  await whoProposedNotToRecommendItCannotSignIt();
  await asALeaderHeCannotSignIt();
  await anotherLeaderSignsIt();
  await theLeaderWhoSignedCannotCheckItAsAClerk();

  await theOneWhoPreparedTheSheetCannotSendIt();
  await theOtherLeaderSendsIt();
});

let world: World;
let city: City;
let wei: Actor;
let weiAsLeader: Actor;
let file: Filled;

const refusedAs = (answer: { body: unknown }, refused: string) =>
  expect(answer.body).toMatchObject({ refused });
const act = async (actor: Actor, what: string): Promise<Answer> =>
  actor.post(`/api/applications/${file.number}/${what}?seen=${await versionOf(actor, file.number)}`);
const code = { judgement: 'code-override', subject: '' };

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  city = await cityOf(world, 17);
  file = await submitted(world, await applicantOf(world, 17), 17);
});
afterAll(() => world.end());

async function oneOfTheClerksIsALeaderToo() {
  wei = await world.actor(city.bureau, 'recommending-clerk', '魏经办');
  weiAsLeader = await alsoAs(world, wei, 'recommending-leader');
}

async function aWrongCheckCharacterNeedsTwoClerks() {
  refusedAs(
    await judge(wei, file.number, code.judgement, { answer: 'accept-as-registered' }),
    'reason-required',
  );
  must(
    await judge(wei, file.number, code.judgement, {
      answer: 'accept-as-registered',
      sentence: '与执照扫描件一致，末位即为5。',
    }),
  );
  refusedAs(await confirm(wei, file.number, code), 'second-person-needed');
  refusedAs(await confirm(weiAsLeader, file.number, code), 'second-person-needed'); // the same person in another role
  refusedAs(await confirm(city.leader, file.number, code), 'not-your-act'); // there is a second clerk
  must(await confirm(city.clerk, file.number, code, false));
  must(
    await judge(city.clerk, file.number, code.judgement, {
      answer: 'accept-as-registered',
      sentence: '经向登记机关查询，执照无误。',
    }),
  );
  must(await confirm(wei, file.number, code));
}

async function whatALeaderDecidesIsProposedByAnother() {
  const found = (who: Actor) =>
    judge(who, file.number, 'social-event', { answer: 'none-found', sentence: '公开信息未见。' });
  refusedAs(await found(weiAsLeader), 'out-of-turn'); // nobody has proposed anything
  must(await found(wei));
  refusedAs(await found(weiAsLeader), 'second-person-needed');
  must(await found(city.clerk));
  must(await found(weiAsLeader));
}

async function theClerkPassesTheFile() {
  const letter = await askOpinion(city, [file.number]);
  must(
    await replyTo(
      city.opinionOfficer,
      letter,
      [file.number],
      { documentNumber: '应急复14号', result: 'no-objection' },
      '2023-05-20',
    ),
  );
  await answerEveryLine(wei, file.number);
  const { definition } = world.deps.programmes.all()[0]!;
  await judgeInFavour(city, file.number, (judgement) => {
    const found = definition.judgements.find((each) => each.code === judgement)!;
    return { codes: found.options.map((option) => option.code), counts: found.counts };
  });
  must(await act(city.clerk, 'checked'));
}

async function whoProposedNotToRecommendItCannotSignIt() {
  const sun = await world.actor(city.bureau, 'recommending-clerk', '孙经办');
  const path = `/api/applications/${file.number}/proposal?seen=${await versionOf(sun, file.number)}`;
  must(await sun.post(path, { reason: 'not-recommended-priority', sentence: '另有更有代表性的项目。' }));
  const answer = await sign({ leader: await alsoAs(world, sun, 'recommending-leader') }, file.number);
  refusedAs(answer, 'decided-before');
  expect(answer.body.facts).toMatchObject({ seat: 'propose-not-recommend', act: 'recommend' });
}

async function asALeaderHeCannotSignIt() {
  const answer = await sign({ leader: weiAsLeader }, file.number);
  refusedAs(answer, 'decided-before'); // he has answered its check-list
  expect(answer.body.facts).toMatchObject({ number: file.number, seat: 'pass-check', act: 'recommend' });
  const turnedAway = await weiAsLeader.post(
    `/api/applications/${file.number}/non-recommendation?seen=${await versionOf(wei, file.number)}`,
    {
      reason: 'not-recommended-priority',
      sentence: '综合比较，本市同方向另有更有代表性的项目，本次不予推荐。',
    },
  );
  refusedAs(turnedAway, 'decided-before');
}

async function anotherLeaderSignsIt() {
  must(await sign(city, file.number));
}

async function theLeaderWhoSignedCannotCheckItAsAClerk() {
  const asClerk = await alsoAs(world, city.leader, 'recommending-clerk');
  must(
    await city.leader.delete(
      `/api/applications/${file.number}/recommendation?seen=${await versionOf(city.leader, file.number)}`,
    ),
  );
  must(
    await city.clerk.delete(
      `/api/applications/${file.number}/checked?seen=${await versionOf(city.clerk, file.number)}`,
    ),
  );
  refusedAs(await act(asClerk, 'checked'), 'decided-before');
  must(await act(city.clerk, 'checked'));
  must(await sign(city, file.number));
}

async function theOneWhoPreparedTheSheetCannotSendIt() {
  must(await wei.put('/api/recommendation/shandong-2023/orders/D2', { numbers: [file.number], seen: 0 }));
  refusedAs(await report({ leader: weiAsLeader }), 'second-person-needed');
}

async function theOtherLeaderSendsIt() {
  must(await report(city));
  const { sheets } = must(await city.leader.get('/api/recommendation/shandong-2023'));
  expect(sheets[0]).toMatchObject({ number: 1, signedBy: '负责人', preparedBy: '魏经办' });
}
