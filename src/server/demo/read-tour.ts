import { join } from 'node:path';
import { seated } from './act-as.ts';
import type { Cast } from './cast.schema.ts';
import { readYaml } from './read-yaml.ts';
import { type Tour, tourSchema } from './tour.schema.ts';

/** The way through the year with a file of one's own: `tour.yaml` of a demo's folder. */
export async function readTour(folder: string, cast: Cast): Promise<Tour> {
  const tour = await readYaml(join(folder, 'tour.yaml'), tourSchema);

  for (const { code, doors, own } of tour.steps) {
    for (const key of [...doors.flatMap((door) => door.as ?? []), ...own.map(({ who }) => who)]) {
      if (key !== seated && !cast.persons[key]?.roles.length)
        throw new Error(`tour.yaml, ${code}: ${key} is nobody of the cast`);
    }
  }
  return tour;
}
