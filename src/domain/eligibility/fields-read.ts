import { formOf } from '#domain/form/form.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { derivedFacts } from './derived-facts.ts';
import { conditionsOf } from './verdict.ts';
import { type Met, walkExpression, walkTree } from './walk-tree.ts';

/** Codes of the fields that a condition reads, down to what a figure or a fact is worked out from; a table by its own. */
export function fieldsRead(definition: Definition, direction: string, condition: string): Set<string> {
  const asked = new Map(
    formOf(definition, direction).flatMap(({ fields }) => fields.map((field) => [field.code, field])),
  );
  const found = new Set<string>();
  const read = (mentions: Iterable<Met>): void => {
    for (const { mention } of mentions) {
      const code =
        mention.names === 'fact' ? mention.fact : mention.names === 'table' ? mention.table : undefined;
      const field = code === undefined ? undefined : asked.get(derivedFacts[code]?.from ?? code);
      if (!field || found.has(field.code)) continue;
      found.add(field.code);
      if (field.compute) read(walkExpression(field.compute, { at: [] }, definition.helperTrees));
    }
  };

  const tree = conditionsOf(definition, direction).find(({ code }) => code === condition)?.tree;
  if (tree) read(walkTree(tree, { at: [] }, definition.helperTrees));
  return found;
}
