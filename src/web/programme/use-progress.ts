import { queryOptions } from '@tanstack/react-query';
import type { Counts, ToldCounts } from '#domain/statistics/count-files.ts';
import { get } from '#web/api.ts';

export interface Progress {
  shown: readonly (keyof Counts)[];
  directions: readonly { direction: string; guideTarget: number; target: number; counts: ToldCounts }[];
  cities: readonly { city: string; name: string; counts: ToldCounts }[];
  total: ToldCounts;
}

export const progressQuery = (programme: string) =>
  queryOptions({
    queryKey: ['progress', programme],
    queryFn: () => get<Progress>(`/api/programmes/${encodeURIComponent(programme)}/progress`),
  });
