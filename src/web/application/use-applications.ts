import { queryOptions } from '@tanstack/react-query';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { ToldOverlay } from '#domain/application/records-beside.ts';
import { get } from '#web/api.ts';

/** A file as lists show it. */
export interface ListedApplication {
  number: string;
  direction: string;
  unit: string;
  project: string;
  state: ApplicationState;
  revision: number;
  beside: readonly ToldOverlay[];
  waitingSince: string;
  submittedAt: string | null;
  /** None where the programme has no recommending units. */
  recommendingUnit: string | null;
}

export const applicationsQuery = queryOptions({
  queryKey: ['applications'],
  queryFn: () =>
    get<{ files: ListedApplication[]; next: string | null; counts: Record<string, number> }>(
      '/api/applications',
    ),
});
