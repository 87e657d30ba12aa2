import { canonicalJson } from '#domain/canonical-json.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { scoringRules } from '#domain/scoring/scoring-rules.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

/** Whether files of a direction that were begun under these versions can be compared with each other. */
export const scoreAlike = (one: RunningProgramme, other: RunningProgramme, direction: string): boolean =>
  canonicalJson(scoringRules(one.definition, direction)) ===
  canonicalJson(scoringRules(other.definition, direction));

/**
 * The version by which files of a direction are scored and ranked: the one under which they were begun and by which
 * experts sealed their sheets, whatever has been put in force since.
 */
export function rulesOfFiles(
  { programmes }: Pick<Deps, 'programmes'>,
  direction: string,
  files: readonly { programmeVersion: string }[],
): RunningProgramme | Refusal | undefined {
  const versions = new Set(files.map(({ programmeVersion }) => programmeVersion));
  const [first, ...others] = [...versions].map((version) => programmes.ofVersion(version));
  const differ = first && others.some((other) => !scoreAlike(first, other, direction));
  return differ ? refuse('rules-differ', { direction }) : first;
}
