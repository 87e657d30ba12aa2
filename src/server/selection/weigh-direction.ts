import { exactDecimal, fraction, writeFraction } from '#domain/exact.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { criteriaOf } from '#domain/review/rubric-items.ts';
import { inPoints } from '#domain/scoring/mean.ts';
import { beyondTolerance } from '#domain/selection/line.ts';
import { type PreferenceStanding, preferenceOf } from '#domain/selection/preference.ts';
import {
  type Candidate,
  type NamedReason,
  type RankedDirection,
  rankDirection,
} from '#domain/selection/rank-direction.ts';
import { type RankingTerms, rankingTerms } from '#domain/selection/ranking-terms.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { judgeFiles } from '#server/eligibility/judge-file.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { rulesOfFiles } from '#server/review/rules-of-files.ts';
import type { ScoredSheet } from '#server/review/scored-sheets.ts';
import type { NamedFile } from './named-file.store.ts';
import { resultOf, sheetsOf } from './opened-scores.ts';
import { aggregatesOf } from './ranking.store.ts';
import { drawnBy, findTieDraw, type TieDraw } from './tie-draw.ts';

/** A ranking as it is frozen: everything that is needed to come to it again. */
export interface RankingDocument {
  programme: string;
  /** Hash of the rules it was made under. */
  rules: string;
  direction: string;
  target: number;
  line: number;
  tieDraw: TieDraw | null;
  /** Why the line stands further from the target than needs no reason. */
  reason: string | null;
  rows: readonly {
    number: string;
    code: string;
    place: number;
    beside: number;
    outcome: 'proposed' | 'reserve' | 'not-selected' | 'to-be-drawn';
    reason: NamedReason;
    /** Exact, in points: `442/5`. */
    mean: string;
    /** With the bonus of a preference, where the programme gives one. */
    total: string;
    preferred: boolean;
    /** Every valid sheet, its points by criterion. */
    sheets: readonly { expert: string; points: Readonly<Record<string, string>> }[];
    criteria: Readonly<Record<string, string>>;
  }[];
}

export interface WeighedDirection {
  document: RankingDocument;
  files: readonly NamedFile[];
  terms: RankingTerms;
  /** By how many seats more than needs no reason the list goes beyond the target. */
  beyond: number;
  toDraw: RankedDirection['toDraw'];
  /** By file number. */
  preferences: ReadonlyMap<string, PreferenceStanding>;
}

/** Ranks the files of a direction whose scores have been opened, by what is known of them today. */
export async function weighDirection(
  deps: Deps,
  db: Db,
  current: RunningProgramme,
  files: readonly NamedFile[],
  asked: { direction: string; line?: number | undefined; reason?: string | undefined; at: Temporal.Instant },
): Promise<WeighedDirection | Refusal> {
  const { direction } = asked;
  const waiting = files.find(({ state }) => state !== 'scored');
  if (waiting || files.length === 0) {
    return refuse('out-of-turn', {
      act: 'propose',
      number: waiting?.number ?? '',
      state: waiting?.state ?? '',
    });
  }
  const programme = rulesOfFiles(deps, direction, files) ?? current;
  if (isRefusal(programme)) return programme;
  const terms = rankingTerms(programme.settings, direction);
  const aggregates = await aggregatesOf(
    db,
    files.map(({ id }) => id),
  );
  const opened = await sheetsOf(deps, db, programme.id, direction);
  const preferences = new Map<string, PreferenceStanding>();
  const candidates: Weighed[] = [];

  for (const { file, facts, outside } of await judgeFiles(deps, db, files, asked.at)) {
    const sheets = opened.get(file.id) ?? [];
    const aggregate = resultOf(programme, file.number, sheets, aggregates.get(file.id));
    if (isRefusal(aggregate)) return aggregate;
    const preference = preferenceOf(programme.definition, facts, outside);
    if (preference) preferences.set(file.number, preference);
    candidates.push({
      code: file.publicCode,
      aggregate,
      sheets,
      preferred: preference?.standing === 'proven',
    });
  }
  const tieDraw = await findTieDraw(db, programme.id, direction);
  const ranked = rankDirection(candidates, criteriaOf(programme.definition, direction), terms, {
    bonus: programme.definition.preferences.find((each) => each.direction === direction)?.bonus ?? '0',
    line: asked.line,
    ...(tieDraw && { drawTie: drawnBy(tieDraw) }),
  });
  const { share, least } = terms.tolerance;
  return {
    document: documentOf(programme, files, terms, ranked, candidates, tieDraw, asked),
    files,
    terms,
    beyond: beyondTolerance(asked.line ?? terms.target, terms.target, share, least),
    toDraw: ranked.toDraw,
    preferences,
  };
}

type Weighed = Candidate & { sheets: readonly ScoredSheet[] };

function documentOf(
  { definition, hash }: RunningProgramme,
  files: readonly NamedFile[],
  { target }: RankingTerms,
  { rows }: RankedDirection,
  candidates: readonly Weighed[],
  tieDraw: TieDraw | undefined,
  { direction, line, reason }: { direction: string; line?: number | undefined; reason?: string | undefined },
): RankingDocument {
  const numbers = new Map(files.map(({ publicCode, number }) => [publicCode, number]));
  const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const isDrawn = rows.some((row) => row.reason.code.endsWith('-draw'));
  return {
    programme: definition.about.code,
    rules: hash,
    direction,
    target,
    line: line ?? target,
    tieDraw: isDrawn && tieDraw ? tieDraw : null,
    reason: reason || null,
    rows: rows.map(({ code, total, criteria, ...row }) => {
      const { aggregate, sheets } = byCode.get(code) ?? nobody(code);
      return {
        ...row,
        code,
        number: numbers.get(code) ?? '',
        mean: writeFraction(inPoints(aggregate.total)),
        total: writeFraction(inPoints(total)),
        criteria: mapped(criteria, (mean) => writeFraction(inPoints(mean))),
        sheets: sheets.map(({ pseudonym, points }) => ({
          expert: pseudonym,
          points: mapped(points, written),
        })),
      };
    }),
  };
}

const written = (hundredths: number): string => exactDecimal(fraction(BigInt(hundredths), 100n)) ?? '';

const mapped = <From>(record: Readonly<Record<string, From>>, change: (each: From) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, each]) => [name, change(each)]));

function nobody(code: string): never {
  throw new Error(`${code} was ranked and not handed in`);
}
