import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedFinding } from './read-definition.ts';
import { readProgrammeFolder } from './read-programme-folder.ts';

const demoOverlay = 'demo/overlay.yaml';

/** Everything wrong in a programme, and in what its demonstration lays over it. */
export async function lintProgrammeFolder(folder: string): Promise<readonly LocatedFinding[]> {
  const { findings } = await readProgrammeFolder(folder);
  const overlaid = await access(join(folder, demoOverlay)).then(
    () => true,
    () => false,
  );
  if (!overlaid) return findings;

  const { findings: withOverlay } = await readProgrammeFolder(folder, demoOverlay);
  return [...findings, ...withOverlay.filter(({ file }) => file === demoOverlay)];
}
