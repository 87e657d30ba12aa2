import { type Mention, type Place, walkExpression, walkTree } from '#domain/eligibility/walk-tree.ts';
import type { Definition } from '../definition.ts';
import { treesOf } from '../trees-of.ts';

/** Settings and dates that some tree reads, by `setting.x` and `timetable.x`. */
export function namesRead(definition: Definition): ReadonlySet<string> {
  const read = new Set<string>();
  for (const planted of treesOf(definition)) {
    const from: Place = { at: planted.at };
    const walk =
      'tree' in planted
        ? walkTree(planted.tree, from, definition.helperTrees)
        : walkExpression(planted.expression, from, definition.helperTrees);
    for (const { mention } of walk) for (const name of namesIn(mention)) read.add(name);
  }
  return read;
}

function namesIn(mention: Mention): readonly string[] {
  switch (mention.names) {
    case 'fact':
      return [mention.fact];
    case 'codes':
      return typeof mention.codes === 'string' ? [mention.codes] : [];
    case 'figure':
      return [mention.figure];
    case 'date':
      return [mention.date];
    case 'region':
      return [mention.region];
    default:
      return [];
  }
}
