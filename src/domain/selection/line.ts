import { compareMeans, type Mean } from '#domain/scoring/mean.ts';
import { deciderOf, type Rank, type RankingRule, type Standing } from './rank.ts';

/** The same `comparisonStep` as in ranking: what counts as a tie at the line is what counted there. */
export interface LineRule extends RankingRule {
  /** The soft quota of the direction: a target, never a cap. */
  target: number;
  /** Where the line is set instead; how far from the target without a reason says `beyondTolerance`. */
  line?: number;
  /** So many more are proposed rather than dividing applications that nothing but a draw tells apart. */
  tieStretch: number;
  /** Per cent of the target kept in reserve, rounded up; left out: no reserve. */
  reserveShare?: number;
  /** So many are kept in reserve at least; left out: one. */
  reserveLeast?: number;
  /** In hundredths; whoever is below is neither proposed nor kept in reserve. */
  minTotal?: number;
}

export type Outcome = 'proposed' | 'reserve' | 'not-selected' | 'to-be-drawn';

/** Why an application stands on its side of the line; a tie names the criterion by its place in the order. */
export type Reason =
  | { code: 'above-line' | 'tie-stretched' | 'below-line' | 'below-minimum' | 'tie-undrawn' }
  | { code: 'tie-won-preference' | 'tie-won-draw' | 'tie-lost-preference' | 'tie-lost-draw' }
  | { code: 'tie-won-criterion' | 'tie-lost-criterion'; criterion: number };

export interface Row {
  application: string;
  place: number;
  /** From 1: where a place is shared, in the order of codes. Place and this together are unique. */
  beside: number;
  outcome: Outcome;
  reason: Reason;
}

export interface Selection {
  /** All applications, in the order of places. */
  rows: readonly Row[];
  /** Ties that only a public draw can break, and that have not been drawn. */
  toDraw: readonly (readonly string[])[];
}

/** Orders tied applications by a public draw; nothing while it has not been held. */
export type DrawTie = (tied: readonly string[]) => readonly string[] | undefined;

/**
 * Draws the line through a ranking. A tie is broken only where it matters: at the line it is stretched or drawn, within
 * the reserve it is drawn because the reserve moves up in order, elsewhere it stands side by side.
 */
export function drawLine(
  ranks: readonly Rank[],
  rule: LineRule,
  drawTie: DrawTie = () => undefined,
): Selection {
  const line = rule.line ?? rule.target;
  const placed: Placed[] = [];
  let ahead = 0;
  let proposed = 0;

  for (const { place, standings } of ranks) {
    const eligible = standings.filter((standing) => !isBelowMinimum(standing.total, rule.minTotal));
    const stretches =
      ahead < line && ahead + eligible.length > line && ahead + eligible.length <= line + rule.tieStretch;
    const seats = stretches ? eligible.length : Math.min(Math.max(line - ahead, 0), eligible.length);
    proposed += seats;

    const reserveLeft = Math.max(reserveSeats(rule) - Math.max(ahead - proposed, 0), 0);
    const divided = eligible.length > 1 && seats < eligible.length && (seats > 0 || reserveLeft > 0);
    const drawn = divided ? inDrawnOrder(eligible, drawTie) : undefined;

    for (const [index, standing] of (drawn ?? eligible).entries()) {
      const outcome = index < seats ? 'proposed' : index < seats + reserveLeft ? 'reserve' : 'not-selected';
      placed.push({
        standing,
        place: drawn ? place + index : place,
        beside: drawn ? 1 : index + 1,
        outcome: divided && !drawn ? 'to-be-drawn' : outcome,
        stretched: stretches,
      });
    }
    ahead += eligible.length;

    const below = standings.filter((standing) => isBelowMinimum(standing.total, rule.minTotal));
    for (const [index, standing] of below.entries()) {
      placed.push({
        standing,
        place,
        beside: eligible.length + index + 1,
        outcome: 'not-selected',
        belowMinimum: true,
      });
    }
  }
  const edges = edgesOf(placed);
  return { rows: placed.map((each) => rowOf(each, edges, rule)), toDraw: undrawn(ranks, placed) };
}

/** Seats kept in reserve: a share of the target, rounded up. */
export const reserveSeats = ({ target, reserveShare, reserveLeast = 1 }: LineRule): number =>
  reserveShare === undefined ? 0 : Math.max(Math.ceil((target * reserveShare) / 100), reserveLeast);

/** How many seats may be added or left without a reason: per cent of the target, rounded down. */
export const toleratedSeats = (target: number, tolerance: number, least = 1): number =>
  Math.max(Math.floor((target * tolerance) / 100), least);

/** By how many seats a number proposed goes beyond what needs no reason; nought within it. */
export const beyondTolerance = (proposed: number, target: number, tolerance: number, least = 1): number =>
  Math.max(Math.abs(proposed - target) - toleratedSeats(target, tolerance, least), 0);

interface Placed {
  standing: Standing;
  place: number;
  beside: number;
  outcome: Outcome;
  stretched?: boolean;
  belowMinimum?: boolean;
}

const isBelowMinimum = (total: Mean, minTotal: number | undefined): boolean =>
  minTotal !== undefined && compareMeans(total, { sum: minTotal, count: 1 }) < 0;

function inDrawnOrder(tied: readonly Standing[], drawTie: DrawTie): Standing[] | undefined {
  const order = drawTie(tied.map(({ application }) => application));
  const drawn = order?.map((code) => tied.find(({ application }) => application === code));
  if (!drawn) return undefined;

  const found = new Set(drawn.filter((standing) => standing !== undefined));
  if (found.size !== tied.length || drawn.length !== tied.length)
    throw new RangeError('A draw orders those who were tied, each once.');
  return [...found];
}

/** Those beside whom a tie is won or lost. */
interface Edges {
  lastIn: Placed | undefined;
  firstOut: Placed | undefined;
  lastInReserve: Placed | undefined;
}

const edgesOf = (placed: readonly Placed[]): Edges => ({
  lastIn: placed.findLast(({ outcome }) => outcome === 'proposed'),
  firstOut: placed.find(({ outcome, belowMinimum }) => outcome !== 'proposed' && !belowMinimum),
  lastInReserve: placed.findLast(({ outcome }) => outcome === 'reserve'),
});

function rowOf(placed: Placed, edges: Edges, rule: RankingRule): Row {
  const { standing, place, beside, outcome } = placed;
  return { application: standing.application, place, beside, outcome, reason: reasonOf(placed, edges, rule) };
}

function reasonOf(placed: Placed, { lastIn, firstOut, lastInReserve }: Edges, rule: RankingRule): Reason {
  if (placed.belowMinimum) return { code: 'below-minimum' };
  if (placed.outcome === 'to-be-drawn') return { code: 'tie-undrawn' };
  if (placed.outcome === 'proposed') {
    return (
      tieOf('won', placed, firstOut, rule) ?? { code: placed.stretched ? 'tie-stretched' : 'above-line' }
    );
  }
  const seatLost = placed.outcome === 'not-selected' ? tieOf('lost', placed, lastInReserve, rule) : undefined;
  return seatLost ?? tieOf('lost', placed, lastIn, rule) ?? { code: 'below-line' };
}

/** How two of equal totals were told apart; nothing where the totals did. */
function tieOf(
  ended: 'won' | 'lost',
  { standing }: Placed,
  other: Placed | undefined,
  rule: RankingRule,
): Reason | undefined {
  if (!other) return undefined;
  const decider = deciderOf(standing, other.standing, rule);

  if (decider === 'total') return undefined;
  if (decider === undefined) return { code: `tie-${ended}-draw` };
  return decider === 'preference'
    ? { code: `tie-${ended}-preference` }
    : { code: `tie-${ended}-criterion`, criterion: decider.criterion };
}

function undrawn(ranks: readonly Rank[], placed: readonly Placed[]): string[][] {
  const open = new Set(
    placed.filter(({ outcome }) => outcome === 'to-be-drawn').map(({ standing }) => standing),
  );
  return ranks
    .map(({ standings }) =>
      standings.filter((standing) => open.has(standing)).map(({ application }) => application),
    )
    .filter((tied) => tied.length > 0);
}
