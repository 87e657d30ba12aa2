import { canonicalJson } from '#domain/canonical-json.ts';
import { drawCode, numberOfDraw } from '#domain/draw/draw.ts';
import { type DrawDocument, randomnessFrom, termsOf } from '#domain/draw/draw-document.ts';
import { type DrawnShownAt, isDrawnShown } from '#domain/draw/drawn-shown.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { findCommitment } from '#server/transparency/log.store.ts';
import { type Draw, drawsOf, findDraw } from './draw.store.ts';
import { type DrawnExpert, drawnOf } from './draw-result.store.ts';
import { secretsOf, sourcesOf } from './draw-source.store.ts';
import { drawCommitment } from './publish-commitment.ts';
import { readDocument } from './read-document.ts';

/** Draws of a programme that have been announced: what was requested and not yet published is nobody's concern. */
export async function listPublicDraws(deps: Deps, code: string) {
  const programme = deps.programmes.find(code);
  if (!programme) return refuse('not-found');
  const draws = await drawsOf(deps.db, programme.id);
  const announced = await Promise.all(
    draws.map(async (draw) => ((await findCommitment(deps.db, drawCommitment, draw.id)) ? [draw] : [])),
  );
  return {
    programme: code,
    draws: announced
      .flat()
      .map(({ number, direction, state }) => ({ draw: drawCode(number), direction, state })),
  };
}

/** What everybody may read of one draw at this moment. */
export async function presentPublicDraw(deps: Deps, code: string, asked: string) {
  const opened = await openDraw(deps, code, asked);
  if ('refused' in opened) return opened;
  const { draw, document, digest, announcedAt, sources, reveals, drawn, shown, shownAt } = opened;
  const accepted = drawn.filter(({ invitation }) => invitation?.state === 'accepted');
  return {
    ...termsOf(document),
    state: draw.state,
    digest,
    announcedAt,
    results: [
      ...sources.map(({ name, value }) => ({ name, value })),
      ...reveals.map((secret) => ({ digest: secret.digest, value: secret.value })),
    ],
    drawnAt: draw.drawnAt?.toString() ?? null,
    seats: {
      wanted: draw.take,
      accepted: accepted.length,
      alternates: accepted.filter(({ place }) => place > draw.take).length,
    },
    cancelled: draw.cancelledAt && { at: draw.cancelledAt.toString(), reason: draw.cancelReason },
    shownAt,
    drawn: shown ? drawn.map((each) => line(each, draw)) : null,
    repeat: shown ? { salt: opened.salt ?? '', randomness: randomnessFor(opened) } : null,
  };
}

/** In the order announced: the public results, then what the witnesses reveal. */
const valuesOf = ({ sources, reveals }: OpenedDraw): string[] =>
  [...sources, ...reveals].map(({ value }) => value ?? '');

const randomnessFor = (opened: OpenedDraw): string =>
  randomnessFrom(opened.document.sources, valuesOf(opened));

/** `commitment.json`: there from the first minute, and the same bytes for ever. */
async function commitmentFile(deps: Deps, code: string, asked: string): Promise<string | Refusal> {
  const opened = await openDraw(deps, code, asked);
  if ('refused' in opened) return opened;
  return canonicalJson({
    ...termsOf(opened.document),
    digest: opened.digest,
    announcedAt: opened.announcedAt,
  });
}

/** `pool.json`: the very bytes that the published digest was made of, after the salt and the word `draw`. */
async function poolFile(deps: Deps, code: string, asked: string): Promise<string | Refusal> {
  const opened = await openDraw(deps, code, asked);
  if ('refused' in opened) return opened;
  return opened.shown ? canonicalJson(opened.document) : refuse('not-found');
}

/** `draw.json`: everything that is needed beside the pool to make the draw again. */
async function drawFile(deps: Deps, code: string, asked: string): Promise<string | Refusal> {
  const opened = await openDraw(deps, code, asked);
  if ('refused' in opened) return opened;
  const { draw, document, digest, salt, drawn, shown } = opened;
  if (!shown) return refuse('not-found');

  const values = valuesOf(opened);
  return canonicalJson({
    programme: document.programme,
    draw: document.draw,
    panel: document.panel,
    rule: document.rule,
    digest,
    salt,
    sources: document.sources.map((source, place) => ({ ...source, value: values[place] ?? '' })),
    randomness: randomnessFor(opened),
    drawn: drawn.map((each) => line(each, draw)),
  });
}

/** What can be had of a draw as bytes: what is hashed must not be written anew on the way. */
export const drawFiles = [
  ['commitment.json', commitmentFile],
  ['pool.json', poolFile],
  ['draw.json', drawFile],
] as const;

const line = ({ place, pseudonym, key, invitation }: DrawnExpert, { take, alternates }: Draw) => ({
  place,
  pseudonym,
  key,
  seat: place <= take ? 'seat' : place <= take + alternates ? 'alternate' : 'none',
  answer: invitation?.state ?? null,
});

interface OpenedDraw {
  draw: Draw;
  document: DrawDocument;
  digest: string;
  salt: string | null;
  announcedAt: string;
  /** Values only where a second person has found the same. */
  sources: { name: string; value: string | null }[];
  reveals: { digest: string; value: string | null }[];
  drawn: DrawnExpert[];
  shown: boolean;
  /** When the result will be shown; null: never. */
  shownAt: string | null;
}

async function openDraw(deps: Deps, code: string, asked: string): Promise<OpenedDraw | Refusal> {
  const { db } = deps;
  const programme = deps.programmes.find(code);
  const number = numberOfDraw(asked);
  const draw = programme && number !== undefined ? await findDraw(db, programme.id, number) : undefined;
  const commitment = draw && (await findCommitment(db, drawCommitment, draw.id));
  if (!programme || !draw || !commitment) return refuse('not-found');

  const sources = await sourcesOf(db, draw.id, draw.rule.sources);
  return {
    draw,
    document: await readDocument(db, programme, draw),
    digest: commitment.digest.toString('hex'),
    salt: commitment.salt?.toString('hex') ?? null,
    announcedAt: commitment.at.toString(),
    sources: sources.map(({ name, value, checkedBy }) => ({
      name,
      value: checkedBy === undefined ? null : (value ?? null),
    })),
    reveals: (await secretsOf(db, draw.id)).map(({ digest, revealed }) => ({
      digest,
      value: revealed ?? null,
    })),
    drawn: await drawnOf(db, draw.id),
    ...(await shownOf(deps, programme, draw)),
  };
}

async function shownOf(
  { db, now }: Deps,
  programme: RunningProgramme,
  draw: Draw,
): Promise<Pick<OpenedDraw, 'shown' | 'shownAt'>> {
  const { settings } = programme;
  const shownAt = settings.text('drawnShownAt') as DrawnShownAt;
  const reviewClosesAt = (await findTimetable(db, programme)).instant('reviewClosesAt');
  const rules = { shownAt, reviewClosesAt, closingInstant: settings.text('closingInstant') as 'included' };
  return {
    shown: isDrawnShown(draw.drawnAt, now(), rules),
    shownAt:
      shownAt === 'never'
        ? null
        : shownAt === 'at-once'
          ? (draw.drawnAt?.toString() ?? null)
          : reviewClosesAt.toString(),
  };
}
