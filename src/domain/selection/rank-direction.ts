import type { Criterion } from '#domain/programme/rubric.ts';
import { type Aggregate, heaviestFirst } from '#domain/scoring/aggregate.ts';
import { type Mean, raised } from '#domain/scoring/mean.ts';
import { type DrawTie, drawLine, type Reason, type Row } from './line.ts';
import { rank, type Standing } from './rank.ts';
import { hundredths, type RankingTerms } from './ranking-terms.ts';

/** A scored application of a direction. */
export interface Candidate {
  /** The public code: ties stand, and are drawn, in the order of what outsiders can see. */
  code: string;
  aggregate: Aggregate;
  /** A preference proven by whoever confirms it. */
  preferred: boolean;
}

export type NamedReason = { code: Reason['code']; criterion?: string };

export interface RankedRow {
  code: string;
  place: number;
  beside: number;
  outcome: Row['outcome'];
  reason: NamedReason;
  /** With the bonus, where a preference gives one. */
  total: Mean;
  preferred: boolean;
  criteria: Readonly<Record<string, Mean>>;
}

export interface RankedDirection {
  rows: readonly RankedRow[];
  /** How many are proposed, the stretch included. */
  proposed: number;
  /** Ties at a line or within the reserve that only a public draw can break, and that have not been drawn. */
  toDraw: readonly (readonly string[])[];
}

/**
 * Ranks the applications of a direction and draws the line. `bonus` is in points, and used only where the programme
 * adds points for a preference; `line` is where the officer sets it instead of at the target.
 */
export function rankDirection(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  terms: RankingTerms,
  { bonus = '0', line, drawTie }: { bonus?: string; line?: number | undefined; drawTie?: DrawTie } = {},
): RankedDirection {
  const order = terms.byCriteria ? heaviestFirst(criteria).map(({ code }) => code) : [];
  const more = terms.preference === 'bonus' ? hundredths(bonus) : 0;
  const standings = candidates.map((candidate) => standingOf(candidate, order, terms, more));
  const ranks = rank(standings, terms.line);
  const rule = { ...terms.line, ...(line !== undefined && { line }) };
  const { rows, toDraw } = drawLine(ranks, rule, terms.byDraw ? drawTie : undefined);

  const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const totals = new Map(standings.map(({ application, total }) => [application, total]));
  const named = rows.map(({ application, reason, ...row }): RankedRow => {
    const { preferred, aggregate } = present(byCode.get(application));
    return {
      ...row,
      code: application,
      reason: withCriterion(reason, order),
      total: present(totals.get(application)),
      preferred,
      criteria: aggregate.criteria,
    };
  });
  return { rows: named, proposed: rows.filter(({ outcome }) => outcome === 'proposed').length, toDraw };
}

function standingOf(
  { code, aggregate, preferred }: Candidate,
  order: readonly string[],
  { preference }: RankingTerms,
  bonus: number,
): Standing {
  return {
    application: code,
    total: preferred ? raised(aggregate.total, bonus) : aggregate.total,
    preferred: preferred && preference === 'tie-break',
    criteria: order.map((criterion) => present(aggregate.criteria[criterion])),
  };
}

const withCriterion = (reason: Reason, order: readonly string[]): NamedReason =>
  'criterion' in reason
    ? { code: reason.code, criterion: present(order[reason.criterion]) }
    : { code: reason.code };

/**
 * The criteria whose means must be shown so that a tie can be checked: for files of equal totals and preference, as
 * far down the order as it took to tell them apart. Everybody else keeps his criteria to himself.
 */
export function criteriaThatDecided(
  rows: readonly RankedRow[],
  criteria: readonly Criterion[],
  terms: RankingTerms,
): ReadonlyMap<string, readonly string[]> {
  const order = terms.byCriteria ? heaviestFirst(criteria).map(({ code }) => code) : [];
  const shown = new Map<string, number>();
  const depth = (code: string, criterion: number) =>
    shown.set(code, Math.max(shown.get(code) ?? 0, criterion + 1));

  const standings = rows.map(({ code, total, preferred, criteria: means }) => ({
    application: code,
    total,
    preferred: preferred && terms.preference === 'tie-break',
    criteria: order.map((criterion) => present(means[criterion])),
  }));
  const ranks = rank(standings, terms.line);
  for (const [index, { standings: equals, behindBy }] of ranks.entries()) {
    const [first] = equals;
    const before = ranks[index - 1]?.standings ?? [];
    if (first && typeof behindBy === 'object') {
      for (const { application } of [...equals, ...before]) depth(application, behindBy.criterion);
    }
    if (equals.length > 1) for (const { application } of equals) depth(application, order.length - 1);
  }
  return new Map([...shown].map(([code, count]) => [code, order.slice(0, count)]));
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('A ranking of what was not handed in.');
  return value;
}
