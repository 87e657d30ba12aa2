import type { NoticeDocument } from '#domain/notice/notice-document.ts';
import type { Text } from '#domain/programme/text.ts';
import type { CertificateState } from '#domain/recognition/certificate-state.ts';

type NoticeState = 'running' | 'ended' | 'replaced';

export interface NoticeLine {
  number: number;
  title: Text;
  state: NoticeState;
  replacedBy: number | null;
  publishedAt: string;
  closesAt: string;
}

export interface NoticePage {
  state: NoticeState;
  replacedBy: number | null;
  hash: string;
  document: NoticeDocument;
}

/** What the officer writes of a notice; title and text follow from the programme. */
export interface WrittenNotice {
  contact: { office: string; telephone: string; address: string; email?: string };
  replaces?: { number: number; reason: string };
  corrections: readonly { number: string; unit?: string; project?: string }[];
}

export interface TitleLine {
  certificate: string;
  direction: string;
  unit: string;
  city: string;
  project: string;
  fromOn: string;
  untilOn: string;
  state: CertificateState;
}
