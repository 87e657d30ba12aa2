import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#server/database/in-transaction.ts';
import { insertPerson } from '#server/people/person.store.ts';
import { createWorld, type World } from '#test/support/world.ts';
import { notifyPerson } from './notify.ts';
import { type Post, sendWaitingMail } from './send-mail.ts';

let world: World;
const sent: string[] = [];
const works: Post = async ({ to }) => void sent.push(to);
const fails: Post = async () => {
  throw new Error('no answer from the mail server');
};

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  await inTransaction(world.deps.db, async (trx) => {
    const person = await insertPerson(trx, { label: '甲', name: '甲', email: 'jia@example.org' });
    await notifyPerson(trx, {
      person,
      template: 'expert-invited',
      facts: { replyAt: '2023-05-21T01:00:00Z' },
      at: world.clock.now(),
    });
  });
});
afterAll(() => world.end());

const turn = (post: Post, minutes: number) => {
  world.clock.moveTo(world.clock.now().add({ minutes }));
  return sendWaitingMail(world.deps, post);
};

test('a mail outlives a mail server that is down for most of a day, and is tried seldom meanwhile', async () => {
  expect(await turn(fails, 0)).toBe(1);
  expect(await turn(fails, 0)).toBe(0); // the next turn of the clock, seconds later
  let tries = 1;
  for (let hour = 0; hour < 18; hour += 1) {
    for (let minutes = 0; minutes < 60; minutes += 10) tries += await turn(fails, 10);
  }
  expect(tries).toBeGreaterThan(5);
  expect(tries).toBeLessThan(12);
  for (let hours = 0; hours < 24 && sent.length === 0; hours += 1) await turn(works, 60);
  expect(sent).toEqual(['甲 <jia@example.org>']);
  expect(await turn(works, 60 * 24)).toBe(0);
});
