import { drawCode } from '#domain/draw/draw.ts';
import { pseudonymBytes, pseudonymOf } from '#domain/draw/pseudonym.ts';
import type { Person } from '#domain/people/person.ts';
import { unusedCode } from '#domain/random-code.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';
import { insertExclusions, insertPool, pseudonymsOf } from './draw-pool.store.ts';
import { excludedInAll, weighPool } from './weigh-pool.ts';

/**
 * Fixes who can be drawn and who is kept out. Everybody in the pool gets a pseudonym of chance, whose person is bound by
 * a digest; the order of the pool is that of the pseudonyms, so that it tells nothing.
 */
export function freezePool(deps: Deps, person: Person, asked: DrawAsked): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'freeze-pool', async (trx, draw, at, programme) => {
    const { free, exclusions, excluded } = await weighPool(trx, programme, draw, at);
    if (free.length < draw.take + draw.alternates) {
      return refuse('pool-too-small', {
        panelSize: `${draw.take}`,
        alternates: `${draw.alternates}`,
        given: `${free.length}`,
        excluded: `${excludedInAll(excluded)}`,
      });
    }
    const taken = new Set(await pseudonymsOf(trx, programme.id));
    const named = free.map((expert) => {
      const pseudonym = unusedCode(() => pseudonymOf(deps.random(pseudonymBytes)), taken);
      taken.add(pseudonym);
      return { ...expert, pseudonym };
    });
    const pool = named.toSorted((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));

    await insertPool(
      trx,
      draw.id,
      pool.map(({ id, pseudonym }, index) => ({ position: index + 1, pseudonym, expert: id })),
    );
    await insertExclusions(trx, draw.id, exclusions);
    for (const { pseudonym, identityCommitment } of pool) {
      const subject = `${programme.definition.about.code}/${drawCode(draw.number)}/${pseudonym}`;
      await commitTo(deps, trx, {
        kind: 'pseudonym',
        subject,
        value: { pseudonym, identity: identityCommitment },
        at,
      });
    }
    return { draw: { ...draw, frozenAt: at }, facts: { pool: pool.length, excluded } };
  });
}
