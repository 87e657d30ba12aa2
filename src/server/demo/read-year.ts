import { join } from 'node:path';
import { readYaml } from './read-yaml.ts';
import { type Year, type YearRow, yearSchema } from './year.schema.ts';

/** When a demo opens, and what its cast does through the year, in the order of time: `year.yaml` of its folder. */
export async function readYear(folder: string): Promise<Year> {
  const { year, ...rest } = await readYaml(join(folder, 'year.yaml'), yearSchema);

  for (const [place, row] of year.entries()) {
    const before = year[place - 1];
    if (before && Temporal.Instant.compare(before.at, row.at) > 0)
      throw new Error(`year.yaml: ${row.at} (${row.act}) stands after ${before.at}`);
  }
  return { ...rest, year };
}

export const casesOf = (row: YearRow): readonly number[] =>
  row.cases ?? (row.case === undefined ? [] : [row.case]);

/** Done once for all their cases: one letter asks about many files, one reply answers them, one sheet reports them. */
const together = new Set([
  'request-opinion',
  'emergency-opinion',
  'order',
  'report',
  'open-scores',
  'propose',
  'approve',
  'publish',
  'recognise',
]);

/** The acts after one instant and up to another, one for each case, in their order. */
export function actsIn(year: readonly YearRow[], after: Temporal.Instant, until: Temporal.Instant) {
  return year
    .filter(({ at }) => Temporal.Instant.compare(at, after) > 0 && Temporal.Instant.compare(at, until) <= 0)
    .flatMap((row) => {
      const numbers = casesOf(row);
      return (numbers.length > 0 && !together.has(row.act) ? numbers : [undefined]).map((number) => ({
        row,
        number,
      }));
    });
}
