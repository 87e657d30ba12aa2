import { join } from 'node:path';
import { type Cast, castSchema } from './cast.schema.ts';
import { readYaml } from './read-yaml.ts';

/** The people and organisations of a demo: `cast.yaml` of its folder. */
export async function readCast(folder: string): Promise<Cast> {
  const cast = await readYaml(join(folder, 'cast.yaml'), castSchema);

  for (const [key, { of }] of Object.entries(cast.organisations)) {
    if (of !== undefined && !cast.organisations[of])
      throw new Error(`cast.yaml: ${key} belongs to ${of}, which is not there`);
  }
  for (const [key, { organisation, roles }] of Object.entries(cast.persons)) {
    if (organisation !== undefined && !cast.organisations[organisation])
      throw new Error(`cast.yaml: ${key} is of ${organisation}, which is not there`);
    if (roles.length > 0 && organisation === undefined)
      throw new Error(`cast.yaml: ${key} has a role and no organisation`);
  }
  return cast;
}

/** Who acts for an organisation in a role; of several, the first. */
export function personWith(
  cast: Cast,
  organisation: string,
  role: Cast['persons'][string]['roles'][number],
): string | undefined {
  return Object.entries(cast.persons).find(
    ([, person]) => person.organisation === organisation && person.roles.includes(role),
  )?.[0];
}
