import type { Answer } from '#domain/application/answers.ts';
import type { ApplicationState, Turn } from '#domain/application/lifecycle.ts';
import type { ToldOverlay } from '#domain/application/records-beside.ts';
import type { Hint } from '#domain/eligibility/hints.ts';
import type { GivenLeaf } from '#domain/eligibility/outside.ts';
import type { Gap } from '#domain/form/check-form.ts';

/** One file as the server sends it; `contracts.ts` of the tests holds that this is what it sends. */
export interface ApplicationPage {
  number: string;
  direction: string;
  state: ApplicationState;
  turn: Turn;
  /** What stands beside it, as far as this person is told. */
  beside: readonly ToldOverlay[];
  /** What a decision has seen. */
  version: number;
  /** Counts submissions. */
  revision: number;
  programme: { code: string; hash: string };
  sections: readonly SavedSection[];
  answers: Readonly<Record<string, Answer>>;
  gaps: readonly Gap[];
  hints: readonly Hint[];
  /** What lists, people and other files say, by leaf: the browser evaluates the rest itself. */
  given: Readonly<Record<string, GivenLeaf>>;
  attachments: readonly AttachedFile[];
  jointUnits: readonly { id: string; name: string; state: string }[];
  correction?: Correction | undefined;
  receipt?: Receipt | undefined;
  closesAt: string;
  serverTime: string;
}

export interface SavedSection {
  section: string;
  open: boolean;
  /** Counts saves. */
  revision: number;
  savedAt: string | null;
  savedBy: string | null;
}

export interface AttachedFile {
  id: string;
  slot: string;
  name: string;
  bytes: number;
  mediaType: string;
  sha256: string;
}

export interface Correction {
  kind: 'return' | 'supplement';
  round: number;
  dueAt: string;
  items: readonly { section: string; field: string | null; reason: string; sentence: string }[];
  /** Slots that the mended answers have come to want by themselves. */
  newlyWanted: readonly string[];
}

export interface Receipt {
  number: string;
  revision: number;
  submittedAt: string;
  submittedBy: string;
  contentHash: string;
}
