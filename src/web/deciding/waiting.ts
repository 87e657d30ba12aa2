import type { NoticeDraft } from '#domain/notice/notice-document.ts';
import type { Text } from '#domain/programme/text.ts';
import type { Standing } from '#domain/recognition/recognise.ts';

export interface DecisionDocument {
  meeting: string;
  minutesNumber: string;
  decidedOn: string;
  departures: readonly { number: string; upward: boolean; reason: string; sentence: string }[];
  lists: readonly { direction: string; rows: readonly DecidedRow[] }[];
}

/** A decision as its officer wrote it down, before it is signed. */
export interface DecisionWaiting {
  waiting: {
    seen: string;
    preparedBy: string;
    preparedAt: string;
    document: DecisionDocument;
    files: readonly { number: string; unit: string; project: string }[];
  } | null;
  failing?: readonly { number: string; conditions: readonly string[] }[];
}

export interface DecidedRow {
  number: string;
  place: number;
  outcome: 'approved' | 'reserve' | 'not-selected';
  departs: boolean;
}

export interface NoticeWaiting {
  waiting: {
    seen: string;
    outdated: boolean;
    preparedBy: string;
    preparedAt: string;
    /** What was written for it: where it is written anew it begins with this. */
    words: {
      replaces?: { number: number; reason: string };
      corrections: readonly { number: string; unit?: string; project?: string }[];
    };
    draft: {
      title: Text;
      paragraphs: readonly Text[];
      contact: NoticeDraft['contact'];
      entries: readonly {
        position: number;
        number: string;
        direction: string;
        unit: string;
        project: string;
      }[];
    };
  } | null;
  leftOut?: readonly Standing[];
  /** Its days, or why there are none: a year without an official calendar. */
  ifPublishedNow?: { firstOn: string; lastOn: string } | { refused: string };
}

export interface RecognitionPlan {
  seen: string;
  onDay: string;
  standings: readonly Standing[];
  certificates: readonly {
    certificate: string;
    number: string;
    holder: string;
    project: string;
    fromOn: string;
    untilOn: string;
  }[];
}
