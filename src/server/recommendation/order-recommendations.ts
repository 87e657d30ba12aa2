import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { staleVersion } from '#server/history/stale-version.ts';
import { putOrder, unitFiles } from './recommendation.store.ts';

export interface OrderToSave {
  programme: string;
  direction: string;
  /** File numbers, the first first. */
  numbers: readonly string[];
  /** Version of the order that was dragged; nought where there was none. */
  seen: number;
}

/** Saves the order of a direction's files. It is one row, so that two people never mix their orders. */
export function orderRecommendations(
  deps: Deps,
  person: Person,
  asked: OrderToSave,
): Promise<{ version: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    if (!programme?.definition.directions.some(({ code }) => code === asked.direction))
      return refuse('not-found');

    const files = await unitFiles(trx, programme.id, person.organisation);
    const movable = new Map(
      files
        .filter(
          ({ direction, state }) =>
            direction === asked.direction && (state === 'checked' || state === 'recommended'),
        )
        .map((file) => [file.number, file.id]),
    );
    const ids = asked.numbers.map((number) => movable.get(number));
    if (ids.includes(undefined) || new Set(ids).size !== ids.length) return refuse('not-found');

    const order = {
      programme: programme.id,
      unit: person.organisation,
      direction: asked.direction,
      files: ids.filter((id) => id !== undefined),
      seen: asked.seen,
    };
    const version = await putOrder(trx, order);
    if (version === undefined) {
      const { organisation } = person;
      const ordered = { programme: programme.id, acts: ['order'], organisation, direction: asked.direction };
      return staleVersion(trx, person, [ordered], { seen: `${asked.seen}` });
    }
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'order',
      programme: programme.id,
      facts: { direction: asked.direction, files: asked.numbers, version },
    });
    return { version };
  });
}
