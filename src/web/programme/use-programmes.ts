import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Definition } from '#domain/programme/definition.ts';
import type { Text } from '#domain/programme/text.ts';
import { type Timetable, timetableOf } from '#domain/programme/timetable.ts';
import { get } from '#web/api.ts';
import { sessionQuery } from '#web/session/use-session.ts';

/** A programme of this installation, as everybody may know it. */
export interface ProgrammeHere {
  code: string;
  hash: string;
  year: number;
  title: Text;
  shortTitle: Text;
  department: Text;
  timeZone: string;
  closingInstant: 'included' | 'excluded';
  /** Instants and calendar dates by their key, as they hold today. */
  dates: Record<string, string>;
}

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: () => get<{ programmes: ProgrammeHere[] }>('/api/programmes'),
  staleTime: 60_000,
});

/** Those that somebody finds: who works for a department finds its own. */
export function useOwnProgrammes(): UseQueryResult<readonly ProgrammeHere[]> {
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  return useQuery({
    ...programmesQuery,
    select: ({ programmes }) =>
      session?.programmes ? programmes.filter(({ code }) => session.programmes?.includes(code)) : programmes,
  });
}

export const useNewestProgramme = (): ProgrammeHere | undefined => useOwnProgrammes().data?.[0];

export const timetableHere = ({ dates, timeZone }: ProgrammeHere): Timetable =>
  timetableOf(
    Object.entries(dates).map(([code, value]) => ({ code, value })),
    timeZone,
  );

/** The rules under a hash never change: read once, kept. */
export const definitionQuery = (programme: string, hash: string) =>
  queryOptions({
    queryKey: ['programmes', programme, hash],
    queryFn: () => get<Definition>(`/api/programmes/${programme}/versions/${hash}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    meta: { stays: true },
  });

/** The rules of the newest programme, once they are here. */
export function useNewestDefinition(): Definition | undefined {
  const programme = useNewestProgramme();
  return useQuery({
    ...definitionQuery(programme?.code ?? '', programme?.hash ?? ''),
    enabled: programme !== undefined,
  }).data;
}

/** Whether a direction lists its files as pilots instead of recognising them. */
export function useIsPilot(direction: string | undefined): boolean {
  const directions = useNewestDefinition()?.directions ?? [];
  return directions.some(({ code, outcome }) => code === direction && outcome.pilot);
}

export interface RecommendingUnit {
  region: string;
  name: string;
}

export const recommendingUnitsQuery = (programme: string) =>
  queryOptions({
    queryKey: ['recommending-units', programme],
    queryFn: () => get<{ units: RecommendingUnit[] }>(`/api/programmes/${programme}/recommending-units`),
    staleTime: 600_000,
  });
