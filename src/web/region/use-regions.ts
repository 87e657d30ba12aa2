import { queryOptions } from '@tanstack/react-query';
import { type Region, type RegionIndex, regionIndex } from '#domain/identifiers/region.ts';
import { get } from '#web/api.ts';

/** Every region, the index by which the server checks them too. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async (): Promise<RegionIndex> =>
    regionIndex((await get<{ regions: Region[] }>('/api/regions')).regions),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});
