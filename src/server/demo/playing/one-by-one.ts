import { isRefusal, type Refusal } from '#domain/refusal.ts';

/** Each in turn: what a visitor has done on one must not keep the others waiting. The first refusal is the outcome. */
export async function oneByOne<Thing>(
  things: readonly Thing[],
  act: (thing: Thing, at: number) => Promise<unknown>,
): Promise<unknown | Refusal | 'skipped'> {
  const outcomes = [];
  for (const [at, thing] of things.entries()) outcomes.push(await act(thing, at));
  const done = outcomes.filter((outcome) => outcome !== 'skipped');
  return done.find(isRefusal) ?? (done.length > 0 ? { done: done.length } : 'skipped');
}
