import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Wanted } from '#domain/formality/ask-supplement.ts';
import type { Rejection } from '#domain/formality/reject.ts';
import { call, get } from '#web/api.ts';
import type { ListedApplication } from '#web/application/use-applications.ts';
import { useAskAnew } from '#web/ask-anew.ts';

/** A file as an officer's list shows it, with the version that a decision names. */
export type OfficeFile = ListedApplication & { version: number };

export interface WaitingRejection extends Rejection {
  number: string;
  unit: string;
  direction: string;
  version: number;
  proposedByName: string;
  proposedAt: string;
  mine: boolean;
}

export interface ReportedSheet {
  id: string;
  recommendingUnit: string;
  /** Of the letter. */
  documentNumber: string;
  state: 'sent' | 'opened';
  sentAt: string;
  files: number;
}

export const formalityQuery = queryOptions({
  queryKey: ['formality'],
  queryFn: () => get<{ sheets: ReportedSheet[]; rejections: WaitingRejection[] }>('/api/formality'),
});

/** One page of the files that wait for the office; `after` is the end of the page before. */
export const officeFilesQuery = (after?: string) =>
  queryOptions({
    queryKey: ['applications', 'office', after ?? ''],
    queryFn: () =>
      get<{ files: OfficeFile[]; next: string | null; counts: Record<string, number> }>(
        `/api/applications?turn=officer${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      ),
  });

interface Seen {
  number: string;
  version: number;
}
const of = ({ number, version }: Seen, what: string) =>
  `/api/applications/${encodeURIComponent(number)}/${what}?seen=${version}`;

/** A decision of the office: the server's word, then the lists anew. Its file leaves the list, and its panel with it. */
function useDecision<Given>(decide: (given: Given) => Promise<unknown>, done: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: decide,
    onSuccess: async () => {
      await askAnew(['formality'], ['applications'], ['application']);
      done();
    },
  });
}

export const useOpenSheet = (sheet: string, done: () => void) =>
  useDecision(() => call('POST', `/api/formality/sheets/${sheet}/opening`), done);

export const useAccept = (file: Seen, done: () => void) =>
  useDecision(() => call('POST', of(file, 'acceptance')), done);

export const useAskSupplement = (file: Seen, done: () => void) =>
  useDecision((items: readonly Wanted[]) => call('POST', of(file, 'supplement-request'), { items }), done);

export const useProposeRejection = (file: Seen, done: () => void) =>
  useDecision((rejection: Rejection) => call('POST', of(file, 'rejection-proposal'), rejection), done);

export const useConfirmRejection = (file: Seen, done: () => void) =>
  useDecision(() => call('POST', of(file, 'rejection')), done);

export const useDeclineRejection = (file: Seen, done: () => void) =>
  useDecision((sentence: string) => call('POST', of(file, 'rejection-proposal/decline'), { sentence }), done);
