import { queryOptions } from '@tanstack/react-query';
import type { Changes } from '#domain/application/changes.ts';
import { get } from '#web/api.ts';

/** What one submission says otherwise than another, with the names of those who took part in each. */
export interface ReadChanges extends Changes {
  revision: number;
  against: number;
  participants: Readonly<Record<Moment, Readonly<Record<string, string>>>>;
}

export type Moment = 'before' | 'after';

/** Submissions are never changed, so neither is what differs between two. */
export const changesQuery = (number: string, revision: number, against = revision - 1) =>
  queryOptions({
    queryKey: ['application', number, 'changes', against, revision],
    queryFn: () =>
      get<ReadChanges>(
        `/api/applications/${encodeURIComponent(number)}/submissions/${revision}/changes?against=${against}`,
      ),
  });
