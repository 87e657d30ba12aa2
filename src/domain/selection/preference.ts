import { evaluateTree } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import type { Definition } from '#domain/programme/definition.ts';

/** The judgement by which a named person confirms a preference, its subject being the preference. */
const confirmation = { judgement: 'preference-confirmation', confirmed: 'confirmed' } as const;

/**
 * How a file stands to the preference of its direction.
 *
 * - `proven`: it applies, and whoever has to confirm it has
 * - `open`: it may apply, and nobody has settled it yet; until then it counts as absent
 * - `not-proven`: whoever had to confirm it did not
 * - `absent`: its facts do not claim it
 */
export interface PreferenceStanding {
  preference: string;
  standing: 'proven' | 'open' | 'not-proven' | 'absent';
}

/** Nothing where the guide names no preference for the direction. */
export function preferenceOf(
  definition: Definition,
  facts: Facts,
  outside: Outside,
): PreferenceStanding | undefined {
  const preference = definition.preferences.find(({ direction }) => direction === facts.direction);
  if (!preference) return undefined;

  const { value } = evaluateTree(definition, preference.code, preference.tree, facts, { outside });
  const answer = outside.judged(confirmation.judgement, preference.code);
  const named = preference.confirmedBy.length > 0;
  return { preference: preference.code, standing: standing(value, named, answer) };
}

function standing(
  value: boolean | 'unknown',
  named: boolean,
  answer: string | undefined,
): PreferenceStanding['standing'] {
  if (value === false) return 'absent';
  if (named && answer !== undefined && answer !== confirmation.confirmed) return 'not-proven';
  return value === true && (!named || answer !== undefined) ? 'proven' : 'open';
}
