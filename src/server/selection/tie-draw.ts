import { drawCode } from '#domain/draw/draw.ts';
import { randomnessFrom } from '#domain/draw/draw-document.ts';
import { drawOrder } from '#domain/draw/draw-order.ts';
import type { DrawTie } from '#domain/selection/line.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { drawsOf } from '#server/draw/draw.store.ts';
import { secretsOf, sourcesOf } from '#server/draw/draw-source.store.ts';
import { announcedSources } from '#server/draw/read-document.ts';
import { sha256 } from '#server/transparency/digest.ts';

/** What a tie of a direction is drawn by, for everybody to repeat. */
export interface TieDraw {
  /** The draw whose sources are used again: `R-05`. */
  draw: string;
  randomness: string;
  /** Keeps it apart from the draw of the experts. */
  panel: string;
}

/**
 * The published randomness of the direction's own draw. It was fixed before any score was known, and public codes are of
 * chance alone, so nobody could aim it at anybody. Nothing where no draw has been held.
 */
export async function findTieDraw(
  db: Db,
  programme: string,
  direction: string,
): Promise<TieDraw | undefined> {
  const draw = (await drawsOf(db, programme, direction)).filter(({ state }) => state === 'drawn').at(-1);
  if (!draw) return undefined;

  const figures = await sourcesOf(db, draw.id, draw.rule.sources);
  const secrets = await secretsOf(db, draw.id);
  const values = [
    ...figures.map(({ value }) => value ?? ''),
    ...secrets.map(({ revealed }) => revealed ?? ''),
  ];
  return {
    draw: drawCode(draw.number),
    randomness: randomnessFrom(await announcedSources(db, draw), values),
    panel: `${direction}-tie`,
  };
}

export const drawnBy =
  ({ randomness, panel }: TieDraw): DrawTie =>
  (tied) =>
    drawOrder(tied, randomness, sha256, panel).map(({ candidate }) => candidate);
