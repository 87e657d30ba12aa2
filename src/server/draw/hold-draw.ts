import { drawCode } from '#domain/draw/draw.ts';
import { drawnFrom, randomnessFrom } from '#domain/draw/draw-document.ts';
import { missingSources } from '#domain/draw/sources.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { insertPanel } from '#server/review/panel.store.ts';
import { committed, sha256 } from '#server/transparency/digest.ts';
import { findCommitment } from '#server/transparency/log.store.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';
import { insertResults } from './draw-result.store.ts';
import { secretsOf, sourcesOf } from './draw-source.store.ts';
import { inviteExpert } from './invite-expert.ts';
import { drawCommitment } from './publish-commitment.ts';
import { readDocument } from './read-document.ts';

/** Draws: the result follows from what was published and from the sources, so nothing is decided here. Then invites. */
export function holdDraw(deps: Deps, person: Person, asked: DrawAsked): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'draw', async (trx, draw, at, programme) => {
    const sources = await sourcesOf(trx, draw.id, draw.rule.sources);
    const secrets = await secretsOf(trx, draw.id);
    const missing = missingSources(sources, secrets);
    if (missing.length > 0) return refuse('sources-incomplete', { missing: missing.join('、') });

    const document = await readDocument(trx, programme, draw);
    const published = await findCommitment(trx, drawCommitment, draw.id);
    if (!published?.salt || !committed(drawCommitment, document, published.salt).equals(published.digest)) {
      throw new Error(`${drawCode(draw.number)} is no longer what was published`);
    }
    const values = [
      ...sources.map(({ value }) => value ?? ''),
      ...secrets.map(({ revealed }) => revealed ?? ''),
    ];
    const drawn = drawnFrom(document, values, sha256);
    await insertResults(
      trx,
      draw.id,
      drawn.map(({ position, candidate, key }) => ({
        place: position,
        position: document.pool.indexOf(candidate) + 1,
        key,
      })),
    );
    await insertPanel(trx, {
      programme: programme.id,
      direction: draw.direction,
      number: Number(draw.rule.panel.slice(draw.direction.length + 1)),
    });
    for (const { position } of drawn.slice(0, draw.take))
      await inviteExpert(trx, programme, draw, position, at);

    const randomness = randomnessFrom(document.sources, values);
    await queueLogEntry(
      trx,
      'draw-held',
      { programme: document.programme, draw: document.draw, randomness },
      at,
    );
    return { draw: { ...draw, drawnAt: at }, facts: { randomness } };
  });
}
