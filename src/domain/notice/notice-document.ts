import type { PeriodDay, PeriodRule } from '#domain/calendar.ts';
import type { Text } from '#domain/programme/text.ts';
import type { NoticePeriod } from './notice-period.ts';

/** One file of a notice as it is printed. */
export interface NoticeEntry {
  /** Counts through the whole notice, from 1. */
  position: number;
  number: string;
  direction: string;
  unit: string;
  project: string;
  /** Code and name of the city. */
  city: { code: string; name: string };
}

/** What is written before anybody knows when it will be published. */
export interface NoticeDraft {
  title: Text;
  paragraphs: readonly Text[];
  contact: { office: string; telephone: string; address: string; email?: string | undefined };
  /** The notice that this one takes the place of, and why. */
  replaces?: { number: number; reason: string } | undefined;
  entries: readonly NoticeEntry[];
}

/** Where and when it became public: the days count from this instant. */
export interface Publication {
  place: Text;
  address: string;
  documentNumber: string;
  publishedAt: Temporal.Instant;
}

/** The notice as it is frozen: one JSON document with a hash, from which page and PDF are made. */
export interface NoticeDocument extends Omit<NoticeDraft, 'replaces' | 'contact'> {
  programme: string;
  number: number;
  department: Text;
  replaces: { number: number; reason: string } | null;
  contact: { office: string; telephone: string; address: string; email: string | null };
  publication: { place: Text; address: string; documentNumber: string; publishedAt: string };
  period: {
    rule: PeriodRule;
    firstOn: string;
    lastOn: string;
    closesAt: string;
    days: readonly { day: string; kind: PeriodDay['kind']; holiday: string | null; number: number | null }[];
  };
}

export function noticeDocument(
  {
    draft,
    programme,
    department,
    number,
  }: { draft: NoticeDraft; programme: string; department: Text; number: number },
  { publishedAt, ...publication }: Publication,
  { rule, firstOn, lastOn, closesAt, days }: NoticePeriod,
): NoticeDocument {
  return {
    ...draft,
    programme,
    department,
    number,
    replaces: draft.replaces ?? null,
    contact: { ...draft.contact, email: draft.contact.email ?? null },
    publication: { ...publication, publishedAt: publishedAt.toString() },
    period: {
      rule,
      firstOn: firstOn.toString(),
      lastOn: lastOn.toString(),
      closesAt: closesAt.toString(),
      days: days.map(({ day, kind, holiday, number: counted }) => ({
        day: day.toString(),
        kind,
        holiday: holiday ?? null,
        number: counted ?? null,
      })),
    },
  };
}
