import type { DrawState } from '#domain/draw/draw.ts';
import type { Text } from '#domain/programme/text.ts';

/** A draw in the list of all. */
export interface DrawLine {
  programme: string;
  /** `R-05` */
  draw: string;
  direction: string;
  directionTitle: Text | null;
  panel: string;
  state: DrawState;
  take: number;
  alternates: number;
}

export interface SourcePage {
  name: string;
  dueAt: string;
  entered: boolean;
  enteredByMe: boolean;
  /** Once a second person has typed the same. */
  value: string | null;
}

export interface DrawnPage {
  place: number;
  pseudonym: string;
  /** 64 hexadecimal figures. */
  key: string;
  invitation: { state: InvitationState; replyUntil: string } | null;
}

export type InvitationState = 'invited' | 'accepted' | 'declined' | 'unanswered' | 'replaced';

/** One draw as the offices concerned see it. */
export interface DrawPage extends DrawLine {
  frozenAt: string | null;
  drawnAt: string | null;
  cancelled: { at: string; reason: string } | null;
  pool: number | null;
  /** Experts by the code of the reason that keeps them out. */
  excluded: Readonly<Record<string, number>>;
  /** Fields of expertise of which one suffices: a direction's code, or a word of the pool. */
  fields: readonly string[];
  /** What the pool office wrote when it did not simply agree. */
  answer: { act: 'ask-for-change' | 'refuse-draw'; at: string; sentence: string } | null;
  reasons: readonly { code: string; label: Text }[];
  figuresRequired: number;
  /** What freezing now would come to. */
  preview: { pool: number; excluded: Readonly<Record<string, number>> } | null;
  sources: readonly SourcePage[];
  witnesses: readonly { digest: string; mine: boolean; revealed: string | null }[];
  drawn: readonly DrawnPage[];
  /** Names, for the pool office alone. */
  people: { drawn: readonly { place: number; name: string | null }[] } | null;
}
