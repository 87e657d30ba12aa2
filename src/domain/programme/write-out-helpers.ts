import type { Expression, Tree, WrittenTree } from '#domain/eligibility/tree.ts';
import {
  contentsOfExpression,
  contentsOfTree,
  type Helpers,
  type Part,
  writeOutExpression,
  writeOutTree,
} from '#domain/eligibility/walk-tree.ts';
import type { Condition, Definition } from './definition.ts';
import type { Column, Field, Section } from './field.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { treesOf } from './trees-of.ts';

/**
 * The definition with every named helper tree written out where it is used, the helpers themselves included.
 * Throws on a helper that does not exist or leads to itself: ask `helperFindings` first.
 */
export function writeOutHelpers(definition: Definition): Definition {
  const written = new Map<string, Tree>();
  const helper = (name: string): Tree => {
    const known = written.get(name);
    if (known) return known;
    const source = definition.helperTrees[name];
    if (source === undefined) throw new Error(`No helper tree ${name}`);
    const tree = writeOutTree(source, helper);
    written.set(name, tree);
    return tree;
  };
  const tree = (each: WrittenTree): Tree => writeOutTree(each, helper);
  const expression = (each: Expression): Expression => writeOutExpression(each, helper);
  const demand = <Word extends string>(each: Word | Tree): Word | Tree =>
    each === 'always' || each === 'never' ? each : tree(each);

  const cell = <Cell extends Column | Field>(each: Cell): Cell => ({
    ...each,
    required: demand(each.required),
    ...(each.shownWhen && { shownWhen: tree(each.shownWhen) }),
    ...(each.compute && { compute: expression(each.compute) }),
  });
  const field = (each: Field): Field => ({
    ...cell(each),
    ...(each.columns && { columns: each.columns.map(cell) }),
  });
  const sections = (all: readonly Section[]): Section[] =>
    all.map((each) => ({ ...each, fields: each.fields.map(field) }));
  const conditions = (all: readonly Condition[]): Condition[] =>
    all.map((each) => ({
      ...each,
      tree: tree(each.tree),
      ...(each.notAcceptedWhen && { notAcceptedWhen: tree(each.notAcceptedWhen) }),
    }));

  return {
    ...definition,
    helperTrees: mapped(definition.helperTrees, tree),
    commonConditions: conditions(definition.commonConditions),
    directionConditions: mapped(definition.directionConditions, conditions),
    preferences: definition.preferences.map((each) => ({ ...each, tree: tree(each.tree) })),
    attachments: definition.attachments.map((each) => ({ ...each, required: demand(each.required) })),
    commonForm: {
      before: sections(definition.commonForm.before),
      after: sections(definition.commonForm.after),
    },
    directionForms: mapped(definition.directionForms, sections),
    rubrics: mapped(definition.rubrics, (rubric) => ({
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        items: criterion.items.map((item) =>
          item.kind === 'computed' ? { ...item, value: expression(item.value) } : item,
        ),
      })),
    })),
  };
}

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (each: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, each]) => [key, change(each)]));

/** Helpers named and not defined, helpers that lead back to themselves, helpers nobody names. */
export function* helperFindings(definition: Definition): Generator<Finding> {
  const helpers: Helpers = definition.helperTrees;
  const used = new Set<string>();

  for (const planted of treesOf(definition)) {
    const root: Part =
      'tree' in planted ? { key: [], tree: planted.tree } : { key: [], expression: planted.expression };
    for (const { name, at } of namesIn(root, planted.at)) {
      used.add(name);
      if (!Object.hasOwn(helpers, name)) yield finding('helper-unknown', at, { helper: name });
    }
  }
  for (const [code, tree] of Object.entries(helpers)) {
    for (const { name, at } of namesIn({ key: [], tree }, ['helperTrees', code])) {
      used.add(name);
      if (!Object.hasOwn(helpers, name)) yield finding('helper-unknown', at, { helper: name });
      else if (leadsTo(name, code, helpers))
        yield finding('helper-cycle', at, { helper: code, through: name });
    }
  }
  for (const code of Object.keys(helpers)) {
    if (!used.has(code)) yield finding('helper-unused', ['helperTrees', code], { helper: code });
  }
}

function leadsTo(
  from: string,
  target: string,
  helpers: Helpers,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (from === target) return true;
  const tree = helpers[from];
  if (tree === undefined || seen.has(from)) return false;
  return [...namesIn({ key: [], tree }, [])].some(({ name }) =>
    leadsTo(name, target, helpers, new Set([...seen, from])),
  );
}

/** Names of helpers that stand in this part itself, not those within helpers. */
function* namesIn(part: Part, at: Path): Generator<{ name: string; at: Path }> {
  if ('tree' in part && typeof part.tree === 'string') return yield { name: part.tree, at };
  const { parts = [] } =
    'tree' in part ? contentsOfTree(part.tree as Tree) : contentsOfExpression(part.expression);
  for (const each of parts) yield* namesIn(each, [...at, ...each.key]);
}
