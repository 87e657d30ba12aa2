import { checkEntered, mayEnter, type StandingSource } from '#domain/draw/sources.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';
import { clearEntered, saveChecked, saveEntered, sourcesOf } from './draw-source.store.ts';

/** A source by its place in the announced order, from 1, and the figures as this person reads them. */
export interface TypedSource extends DrawAsked {
  source: number;
  value: string;
}

/** Types a public result, once it is known. It counts when another person has found the same. */
export function enterSource(deps: Deps, person: Person, asked: TypedSource): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'enter-source', async (trx, draw, at) => {
    const source = await sourceAt(trx, draw, asked.source);
    if (!source) return refuse('not-found');
    const refusal = mayEnter(source, asked.value, at);
    if (refusal) return refusal;

    await saveEntered(trx, draw.id, source.name, { value: asked.value.trim(), by: person.id });
    return { draw, facts: { source: asked.source, value: asked.value } };
  });
}

/** Types the same result as a second person. What differs counts for neither: both look again. */
export function checkSource(deps: Deps, person: Person, asked: TypedSource): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'check-source', async (trx, draw) => {
    const source = await sourceAt(trx, draw, asked.source);
    if (!source) return refuse('not-found');
    const found = checkEntered(source, asked.value, person.id);
    if (isRefusal(found)) return found;

    if (found === 'same') await saveChecked(trx, draw.id, source.name, person.id);
    else await clearEntered(trx, draw.id, source.name);
    return { draw, facts: { source: asked.source, found, value: asked.value } };
  });
}

const sourceAt = async (trx: Trx, draw: Draw, place: number): Promise<StandingSource | undefined> =>
  (await sourcesOf(trx, draw.id, draw.rule.sources))[place - 1];
