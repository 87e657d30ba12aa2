import { parseFraction, type Rational, sumOfDecimals, toDecimal } from '#domain/exact.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { criteriaOf } from '#domain/review/rubric-items.ts';
import type { Mean } from '#domain/scoring/mean.ts';
import { criteriaThatDecided, type NamedReason, type RankedRow } from '#domain/selection/rank-direction.ts';
import { rankingTerms } from '#domain/selection/ranking-terms.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { type DecidedFile, decidedFiles } from '#server/decision/decision.store.ts';
import type { Deps } from '#server/deps.ts';
import { noticesOf } from '#server/notice/notice.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import { findRanking } from './ranking.store.ts';
import type { TieDraw } from './tie-draw.ts';
import type { RankingDocument } from './weigh-direction.ts';

/** One file in the public table of scores: by its code, never by its name. */
export interface ScoredLine {
  place: number;
  code: string;
  /** By the experts' pseudonyms; by criterion only where enough files were scored. */
  sheets: readonly { expert: string; total: string; points: Readonly<Record<string, string>> | null }[];
  /** Exact, and as it is read. */
  mean: string;
  shown: string;
  /** With the bonus of a preference, where the programme gives one. */
  total: string;
  preferred: boolean;
  outcome: 'listed' | 'reserve' | 'not-listed';
  reason: NamedReason;
  /** Means by criterion: of all where enough files were scored, else as far as a tie needed them. */
  criteria: Readonly<Record<string, string>>;
}

export interface PublicScores {
  programme: RunningProgramme;
  direction: string;
  /** Whether points stand by criterion for every file, and from how many files on they do. */
  byCriterion: boolean;
  from: number;
  target: number;
  line: number;
  tieDraw: TieDraw | null;
  rows: readonly ScoredLine[];
}

/** The scores of a direction as everybody may check them, once a notice that follows its decision is out. */
export async function readScores(
  deps: Deps,
  code: string,
  direction: string,
): Promise<PublicScores | Refusal> {
  const { db } = deps;
  const current = deps.programmes.find(code);
  const ranking = current && (await findRanking(db, current.id, direction));
  const decided = current ? await decidedFiles(db, current.id, direction) : [];
  if (!current || !ranking || !(await isOut(db, current, decided))) return refuse('not-found');

  const document = await readFrozen<RankingDocument>(db, ranking.hash);
  const programme = deps.programmes.ofHash(code, document.rules) ?? current; // criteria are those it was ranked by
  const from = programme.settings.int('criterionScoresFrom');
  const byCriterion = document.rows.length >= from;
  const forTies = byCriterion ? undefined : criteriaForTies(programme, document);
  const outcomes = new Map(decided.map((file) => [file.number, outcomeOf(programme, file)]));
  const { target, line, tieDraw } = document;

  return {
    programme,
    direction,
    byCriterion,
    from,
    target,
    line,
    tieDraw,
    rows: document.rows.map(
      ({ number, sheets, criteria, beside: _beside, ...row }): ScoredLine => ({
        ...row,
        shown: toDecimal(read(row.mean), 2),
        sheets: sheets.map(({ expert, points }) => ({
          expert,
          total: sumOfDecimals(Object.values(points)),
          points: byCriterion ? points : null,
        })),
        outcome: outcomes.get(number) ?? 'not-listed',
        criteria: forTies ? only(criteria, forTies.get(row.code) ?? []) : criteria,
      }),
    ),
  };
}

/** Before a notice that follows the decision nothing of the scores is anybody's. */
async function isOut(db: Db, { id }: RunningProgramme, decided: readonly DecidedFile[]): Promise<boolean> {
  const decisions = new Set(decided.map(({ decision }) => decision));
  return (await noticesOf(db, id)).some(({ decision }) => decisions.has(decision));
}

/** Who stands in reserve is published only where the programme says so. */
function outcomeOf({ settings }: RunningProgramme, { outcome }: DecidedFile): ScoredLine['outcome'] {
  if (outcome === 'approved') return 'listed';
  return outcome === 'reserve' && settings.text('reservePublished') === 'yes' ? 'reserve' : 'not-listed';
}

function criteriaForTies({ definition, settings }: RunningProgramme, { rows, direction }: RankingDocument) {
  const ranked = rows.map(
    ({ total, criteria, ...row }): RankedRow => ({
      ...row,
      total: meanOf(total),
      criteria: Object.fromEntries(Object.entries(criteria).map(([name, mean]) => [name, meanOf(mean)])),
    }),
  );
  return criteriaThatDecided(ranked, criteriaOf(definition, direction), rankingTerms(settings, direction));
}

function meanOf(written: string): Mean {
  const { numerator, denominator } = read(written);
  return { sum: Number(numerator) * 100, count: Number(denominator) };
}

function read(written: string): Rational {
  const figure = parseFraction(written);
  if (!figure) throw new Error(`Not a fraction: ${written}`);
  return figure;
}

const only = (record: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
