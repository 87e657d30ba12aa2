import type { Definition, Reason } from '#domain/programme/definition.ts';

/** The programme's reasons of some groups, in its order. */
export const reasonsOf = ({ reasons }: Definition, groups: readonly string[]): Reason[] =>
  reasons.filter(({ group }) => groups.includes(group));
