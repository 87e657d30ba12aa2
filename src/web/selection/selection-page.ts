import type { PreferenceStanding } from '#domain/selection/preference.ts';
import type { NamedReason, RankedRow } from '#domain/selection/rank-direction.ts';

export interface RankingRow {
  number: string;
  unit: string;
  project: string;
  city: string;
  /** Undefined where whoever reads may not know. */
  state: string | null;
  place: number;
  beside: number;
  outcome: RankedRow['outcome'];
  reason: NamedReason;
  /** Exact, in points: `442/5`. */
  mean: string;
  preferred: boolean;
  /** Every sheet that counts, its points by criterion. */
  sheets: readonly { expert: string; points: Readonly<Record<string, string>> }[];
  /** Exact means by criterion. */
  criteria: Readonly<Record<string, string>>;
}

export interface Ranked {
  direction: string;
  target: number;
  /** How many the guide names. */
  guideTarget: number;
  line: number;
  /** Why the line was moved. */
  reason: string | null;
  rows: readonly RankingRow[];
}

export interface FrozenRanking extends Ranked {
  hash: string;
}

/** As it was frozen, or as it would be frozen now by `seen`. */
export type RankingPage =
  | (FrozenRanking & { frozen: true })
  | (Ranked & {
      frozen: false;
      seen: string;
      toDraw: readonly (readonly string[])[];
      preferences: readonly {
        number: string;
        preference: string;
        standing: PreferenceStanding['standing'];
      }[];
    });

export interface SelectionPage {
  directions: readonly {
    direction: string;
    /** How many applications stand in each state. */
    states: Readonly<Record<string, number>>;
    ranking: FrozenRanking | null;
  }[];
}

/** What the officer writes down of the meeting. */
export interface RecordedMeeting {
  meeting: string;
  minutesNumber: string;
  decidedOn: string;
  departures: readonly Departure[];
}

export interface Departure {
  number: string;
  upward: boolean;
  reason: string;
  sentence: string;
}

export interface SignedDecision {
  decision: number;
  meeting: string;
  minutesNumber: string;
  decidedOn: string;
  signedAt: string;
  signedBy: string;
  hash: string;
}
