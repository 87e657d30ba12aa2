import { drawCode } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';
import { insertSecret, saveRevealed, secretsOf } from './draw-source.store.ts';

/** The witness seals a secret before anything is published: we get its digest, and cannot know what it is. */
export function commitSecret(
  deps: Deps,
  person: Person,
  asked: DrawAsked & { digest: string },
): Promise<Draw | Refusal> {
  const act = 'commit-secret';
  return changeDraw(deps, person, asked, act, async (trx, draw) => {
    const second = await takeSeat(trx, person, {
      subject: draw.id,
      group: 'draw',
      seat: 'witness',
      act,
      number: drawCode(draw.number),
    });
    if (second) return second;
    if (!(await insertSecret(trx, draw.id, { person: person.id, digest: asked.digest })))
      return refuse('edit-conflict', { mine: asked.digest });
    return { draw: { ...draw, witnessedBy: draw.witnessedBy ?? person.id }, facts: { digest: asked.digest } };
  });
}

/** The witness says the secret, which must be the one that was sealed. */
export function revealSecret(
  deps: Deps,
  person: Person,
  asked: DrawAsked & { secret: string },
): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'reveal-secret', async (trx, draw) => {
    const sealed = (await secretsOf(trx, draw.id)).find((each) => each.person === person.id);
    if (!sealed) return refuse('second-person-needed', { act: 'reveal-secret' });
    if (sealed.revealed !== undefined)
      return refuse('edit-conflict', { theirs: sealed.revealed, mine: asked.secret });
    if (sha256(asked.secret).toString('hex') !== sealed.digest)
      return refuse('bad-input', {}, [{ field: 'secret', code: 'not-as-sealed' }]);

    await saveRevealed(trx, draw.id, person.id, asked.secret);
    return { draw };
  });
}
