/**
 * A sentence; or the same said with ever fewer facts, the fullest first and the last with none. So nobody reads an empty
 * place where a fact was not given.
 */
export type Sentence = string | readonly string[];

export type Words = Readonly<Record<string, string | undefined>>;

const place = /{{(\w+)}}/g;

/** The facts a sentence asks for. */
export const factsIn = (sentence: Sentence): string[] =>
  [sentence].flat().flatMap((each: string) => [...each.matchAll(place)].map(([, name]) => name as string));

/** The fullest wording whose every fact is there, with the facts in their places. What a fact says is never read as a place. */
export function fill(sentence: Sentence, facts: Words): string {
  const wordings: readonly string[] = [sentence].flat();
  const fitting = wordings.find((wording) => factsIn(wording).every((name) => facts[name]));
  if (fitting === undefined)
    throw new Error(`“${wordings.at(-1)}” lacks facts: given are ${Object.keys(facts).join(', ') || 'none'}`);
  return fitting.replace(place, (_place, name: string) => facts[name] ?? '');
}
