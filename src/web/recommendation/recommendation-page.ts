import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { OpinionStatus } from '#domain/application/sign.ts';

/** The summary of a recommending unit, as the server sends it. */
export interface RecommendationPage {
  recommendingUnit: string;
  unit: string;
  /** Whose summaries may be read, for whoever reads those of several. */
  units: readonly { id: string; name: string }[];
  closesAt: string;
  /** Hash of the summary on the screen: what is signed is what was seen. */
  seen: string;
  rows: readonly SheetRow[];
  /** Words of the letter before and after those of whoever signs; in Chinese, as papers are. */
  letter: { title: string; addressee: string; opening: string; closing: string };
  undecided: readonly { number: string; state: ApplicationState }[];
  directions: readonly DirectionOrder[];
  sheets: readonly SentSheet[];
}

/** A line of what would be sent. */
export interface SheetRow {
  number: string;
  direction: string;
  /** Within its direction; null: not recommended. */
  place: number | null;
  unit: string;
  project: string;
  opinion: OpinionStatus;
  facts?: { reply: { documentNumber: string; datedOn: string } | null };
}

export interface DirectionOrder {
  direction: string;
  version: number;
  limit: string | null;
  files: readonly OrderedFile[];
}

export interface OrderedFile {
  number: string;
  unit: string;
  state: ApplicationState;
  opinion: OpinionStatus;
  met: number;
  notMet: number;
  open: number;
}

export interface SentSheet {
  number: number;
  state: 'sent' | 'opened' | 'recalled';
  hash: string;
  sentAt: string;
  signedBy: string;
  /** As it was frozen. */
  document: { documentNumber: string };
}
