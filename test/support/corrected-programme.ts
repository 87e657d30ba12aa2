import type { Definition } from '#domain/programme/definition.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { programmeOf } from '#server/programme/read-definition.ts';
import type { World } from './world.ts';

/** Puts a corrected definition of the world's programme in force, beside the files begun under the one before. */
export async function enableCorrected(world: World, correct: (definition: Definition) => Definition) {
  const definition = correct(world.deps.programmes.all()[0]!.definition);
  return enableProgramme(world.deps, 'clock', programmeOf(definition), world.department);
}

/** Another rubric: what the system works out gives nobody a point. */
export const withoutComputedPoints = ({ rubrics, ...more }: Definition): Definition => ({
  ...more,
  rubrics: mapped(rubrics, ({ criteria, ...rubric }) => ({
    ...rubric,
    criteria: criteria.map(({ items, ...criterion }) => ({
      ...criterion,
      items: items.map((item) =>
        item.kind === 'computed'
          ? { ...item, bands: item.bands.map((band) => ({ ...band, points: 0 })) }
          : item,
      ),
    })),
  })),
});

const mapped = <Value>(record: Readonly<Record<string, Value>>, change: (each: Value) => Value) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
