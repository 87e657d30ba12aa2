import { drawCode } from '#domain/draw/draw.ts';
import type { AnnouncedSource, DrawDocument } from '#domain/draw/draw-document.ts';
import { countExcluded } from '#domain/draw/exclusions.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { Draw } from './draw.store.ts';
import { exclusionsOf, poolOf } from './draw-pool.store.ts';
import { secretsOf, sourcesOf } from './draw-source.store.ts';

/** What a draw's published digest binds, from the rows that nobody can change any more. */
export async function readDocument(db: Db, programme: RunningProgramme, draw: Draw): Promise<DrawDocument> {
  const pool = await poolOf(db, draw.id);
  const exclusions = await exclusionsOf(db, draw.id);
  return {
    programme: programme.definition.about.code,
    draw: drawCode(draw.number),
    direction: draw.direction,
    panel: draw.rule.panel,
    rule: draw.rule.id,
    take: draw.take,
    alternates: draw.alternates,
    pool: pool.map(({ pseudonym }) => pseudonym),
    excluded: countExcluded(exclusions),
    sources: await announcedSources(db, draw),
  };
}

/** Public results first, then what the witnesses have sealed. */
export async function announcedSources(db: Db, draw: Draw): Promise<AnnouncedSource[]> {
  const figures = await sourcesOf(db, draw.id, draw.rule.sources);
  const secrets = await secretsOf(db, draw.id);
  return [
    ...figures.map(({ name, dueAt }) => ({ kind: 'figures' as const, name, dueAt: dueAt.toString() })),
    ...secrets.map(({ digest }) => ({ kind: 'reveal' as const, digest })),
  ];
}
