import { queryOptions } from '@tanstack/react-query';
import type { DrawState } from '#domain/draw/draw.ts';
import { get } from '#web/api.ts';
import type { ListedApplication } from '#web/application/use-applications.ts';

export interface SupervisionPage {
  /** How many applications stand in each state. */
  states: Readonly<Record<string, number>>;
  departures: readonly {
    number: string;
    unit: string;
    upward: boolean;
    reason: string;
    sentence: string;
    decision: number;
    signedBy: string;
  }[];
  draws: readonly { number: number; direction: string; state: DrawState; reason: string | null }[];
  moved: readonly { key: string; to: string; reason: string; by: string; at: string }[];
  turned: readonly {
    number: string;
    judgement: string;
    before: string;
    after: string;
    sentence: string | null;
    by: string;
    at: string;
  }[];
  reads: readonly { at: string; by: string; what: string; subject: string }[];
}

/** One page of all applications; `after` is the end of the page before. */
export const allFilesQuery = (after = '') =>
  queryOptions({
    queryKey: ['applications', 'all', after],
    queryFn: () =>
      get<{ files: ListedApplication[]; next: string | null }>(
        `/api/applications${after && `?after=${encodeURIComponent(after)}`}`,
      ),
  });

export const supervisionQuery = (programme: string) =>
  queryOptions({
    queryKey: ['supervision', programme],
    queryFn: () => get<SupervisionPage>(`/api/programmes/${encodeURIComponent(programme)}/supervision`),
  });
