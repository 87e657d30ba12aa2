/** What a direction's wording of its certificate may ask for. */
export interface WordingFacts {
  unit: string;
  project: string;
  direction: string;
  from: string;
  until: string;
}

/**
 * The sentence of a certificate, from the direction's own wording: recognised, or listed as a pilot. Throws where it asks
 * for something else; what a fact says is never read as a place.
 */
export const certificateWording = (wording: string, facts: WordingFacts): string =>
  wording.replaceAll(/{{(\w+)}}/g, (_place, name: string) => {
    if (!Object.hasOwn(facts, name)) throw new RangeError(`The wording of a certificate asks for ${name}`);
    return facts[name as keyof WordingFacts];
  });
