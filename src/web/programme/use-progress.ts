import { queryOptions } from '@tanstack/react-query';
import type { Counts } from '#domain/statistics/count-files.ts';
import { get } from '#web/api.ts';

export interface Progress {
  shown: readonly (keyof Counts)[];
  directions: readonly { direction: string; guideTarget: number; target: number; counts: Counts }[];
  cities: readonly { city: string; name: string; counts: Counts }[];
  total: Counts;
}

export const progressQuery = (programme: string) =>
  queryOptions({
    queryKey: ['progress', programme],
    queryFn: () => get<Progress>(`/api/programmes/${encodeURIComponent(programme)}/progress`),
  });
