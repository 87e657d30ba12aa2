import { expect, test } from 'vitest';
import { makeQueryClient } from './query-client.ts';
import { sending } from './typing/sending.ts';

/** An act as a page does it: it calls the server in the turn in which it is pressed. */
function acts(answer: Promise<unknown>) {
  const queries = makeQueryClient();
  return () => {
    const act = queries.getMutationCache().build(queries, { mutationFn: () => answer });
    act.execute(undefined).catch(() => {});
  };
}

const settled = () => new Promise((done) => setTimeout(done));

test('what an act sends is forgotten once the server has taken it', async () => {
  const forgotten: string[] = [];
  const answer = Promise.withResolvers<void>();
  sending(() => forgotten.push('return'), acts(answer.promise));
  await settled();
  expect(forgotten).toEqual([]);
  answer.resolve();
  await settled();
  expect(forgotten).toEqual(['return']);
});

test('what was refused, and what belongs to another act, is kept', async () => {
  const forgotten: string[] = [];
  sending(() => forgotten.push('return'), acts(Promise.reject(new Error('refused'))));
  acts(Promise.resolve())();
  await settled();
  expect(forgotten).toEqual([]);
});
