import { drawCode } from '#domain/draw/draw.ts';
import { termsOf } from '#domain/draw/draw-document.ts';
import { mayAnnounce, type NamedSource } from '#domain/draw/sources.ts';
import type { Person } from '#domain/people/person.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { commitTo, queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';
import { insertSources, secretsOf } from './draw-source.store.ts';
import { readDocument } from './read-document.ts';

/** The kind under which a draw's digest is made and kept. */
export const drawCommitment = 'draw';

/** Publishes what binds us: a digest of pool, exclusions and rule, and the sources by name, before any of them exists. */
export function publishCommitment(
  deps: Deps,
  person: Person,
  asked: DrawAsked & { sources: readonly NamedSource[] },
): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'publish-commitment', async (trx, draw, at, programme) => {
    const { settings } = programme;
    const required = {
      figures: Number(settings.part('requiredSources', 'figures')),
      witnesses: Number(settings.part('requiredSources', 'witnesses')),
    };
    const refusal = mayAnnounce(asked.sources, (await secretsOf(trx, draw.id)).length, required, at);
    if (refusal) return refusal;

    const announced = { ...draw, rule: { ...draw.rule, sources: asked.sources.map(({ name }) => name) } };
    await insertSources(trx, draw.id, asked.sources);
    const document = await readDocument(trx, programme, announced);
    const { digest } = await commitTo(deps, trx, {
      kind: drawCommitment,
      subject: draw.id,
      value: document,
      at,
    });
    await queueLogEntry(trx, 'draw-announced', { ...termsOf(document), digest: digest.toString('hex') }, at);
    return { draw: announced, facts: { digest: digest.toString('hex'), code: drawCode(draw.number) } };
  });
}
