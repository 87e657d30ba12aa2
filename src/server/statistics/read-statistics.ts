import { isBefore } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { type Counts, countFiles, type Statistics } from '#domain/statistics/count-files.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { countedFiles } from './statistics.store.ts';

export interface PublicStatistics {
  programme: RunningProgramme;
  statistics: Statistics;
  /** What may be told by now, in the order of the year; the rest waits for its closing or its announcement. */
  shown: readonly (keyof Counts)[];
  /** Name of a city by its code. */
  cityName: (code: string) => string;
}

/**
 * The figures of the year. While applications come in, their number is not told: it would tell late comers how many
 * they have against them.
 */
export async function readStatistics(deps: Deps, code: string): Promise<PublicStatistics | Refusal> {
  const programme = deps.programmes.find(code);
  return programme ? statisticsOf(deps, programme) : refuse('not-found');
}

export async function statisticsOf(deps: Deps, programme: RunningProgramme): Promise<PublicStatistics> {
  const timetable = await findTimetable(deps.db, programme);
  const isOver = (key: string) => timetable.has(key) && !isBefore(deps.now(), timetable.instant(key));
  const files = await countedFiles(deps.db, programme.id);
  const statistics = countFiles(
    files.map(({ county, ...file }) => ({ ...file, city: `${(county ?? '').slice(0, 4)}00` })),
  );
  return {
    programme,
    statistics,
    shown: [
      ...(isOver('applicationClosesAt') ? ['applied' as const] : []),
      ...(isOver('unitReportClosesAt') ? ['recommended' as const] : []),
      ...(statistics.total.recognised > 0 ? ['recognised' as const] : []),
    ],
    cityName: (city) => deps.regions.get(city)?.name ?? city,
  };
}
