import type { Answer } from '#domain/application/answers.ts';
import type { AssignmentState } from '#domain/review/declare-conflicts.ts';
import type { SheetItem } from '#domain/review/rubric-items.ts';
import type { ScoreSheet } from '#domain/review/score-sheet.ts';
import type { AttachedFile } from '#web/application/application-page.ts';

export interface Invitation {
  programme: string;
  draw: string;
  direction: string;
  state: 'invited' | 'accepted' | 'declined' | 'unanswered' | 'replaced';
  replyUntil: string;
  opensAt: string;
  closesAt: string;
}

export type SheetState = 'none' | 'draft' | 'sealed' | 'void';

export interface QueuedFile {
  number: string;
  direction: string;
  unit: string;
  /** Not told before the expert has declared. */
  project: string | null;
  state: AssignmentState;
  sheet: SheetState;
  /** Of a draft: how much keeps it from being handed in. */
  open: number | null;
}

export interface Queue {
  files: readonly QueuedFile[];
  opensAt: string | null;
  closesAt: string | null;
}

export interface ConflictRow {
  number: string;
  direction: string;
  unit: string;
  jointUnits: readonly string[];
  state: AssignmentState;
  reason: string | null;
}

export type ReviewItem = Pick<SheetItem, 'criterion' | 'code' | 'max' | 'by'> & {
  points: number | null;
  figure: string | null;
};

export interface ReviewFile {
  number: string;
  direction: string;
  unit: string;
  project: string;
  programme: { code: string; hash: string };
  answers: Readonly<Record<string, Answer>>;
  attachments: readonly Omit<AttachedFile, 'sha256'>[];
  jointUnits: readonly { id: string; state: string }[];
  items: readonly ReviewItem[];
  sheet: ScoreSheet & { version: number; state: SheetState; total: number };
  closesAt: string;
  serverTime: string;
}
