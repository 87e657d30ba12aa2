import type { Definition } from '#domain/programme/definition.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { programmeOf } from '#server/programme/read-definition.ts';
import type { World } from './world.ts';

/** Puts a corrected definition of the world's programme in force, beside the files begun under the one before. */
export async function enableCorrected(world: World, correct: (definition: Definition) => Definition) {
  const definition = correct(world.deps.programmes.all()[0]!.definition);
  await enableProgramme(world.deps, 'clock', programmeOf(definition), world.department);
}
