import type { Row } from '#domain/application/answers.ts';
import type { Rational } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { compilerOf } from './compile.ts';
import type { Compiled, Compiler, Read, Scope, World } from './compiled.ts';
import type { Facts } from './facts.ts';
import { namesOf } from './names.ts';
import type { Given, Heed, Outside } from './outside.ts';
import type { Trace } from './trace.ts';
import type { Expression, Tree } from './tree.ts';

/**
 * What an evaluation is told beside the applicant's own facts. A server passes `outside`; a browser passes what the
 * server found, `given`. Without either, lists, judgements and other applications are unknown.
 */
export interface Hearing {
  readonly outside?: Outside | undefined;
  readonly given?: Given | undefined;
  readonly heed?: Heed | undefined;
}

/** Where a tree of a column is read: `row.x` are the cells of this row of this table. */
export interface InRow {
  readonly table: string;
  readonly row: Row;
}

/**
 * Evaluates any tree of a definition whose helpers are written out: a condition, a preference, when a question is shown
 * or an attachment required. `name` begins the keys of its leaves and is the tree's own within the direction.
 */
export function evaluateTree(
  definition: Definition,
  name: string,
  tree: Tree,
  facts: Facts,
  hearing: Hearing = {},
  inRow?: InRow,
): Trace {
  return compiledTree(definition, facts.direction, name, tree, inRow?.table).evaluate(
    worldOf(facts, hearing),
    inRow?.row,
  );
}

/** Works out a computed field or a computed item of a rubric; nothing where the figure does not exist for this application. */
export function evaluateFigure(
  definition: Definition,
  expression: Expression,
  facts: Facts,
  inRow?: InRow,
): Rational | undefined {
  const workshop = workshopOf(definition, facts.direction);
  const compiled =
    workshop.figures.get(expression) ??
    workshop.compiler.figure(expression, scopeOf(workshop.compiler, inRow?.table));
  workshop.figures.set(expression, compiled);

  return compiled(worldOf(facts, {}), inRow?.row);
}

export const worldOf = (
  { answers, participation, isRegion }: Facts,
  { outside, given, heed = 'everything' }: Hearing,
): World => ({
  answers,
  participation,
  isRegion,
  outside,
  given,
  heed,
});

export function compiledTree(
  definition: Definition,
  direction: string,
  name: string,
  tree: Tree,
  table?: string,
): Compiled {
  const { compiler, trees } = workshopOf(definition, direction);
  const known = trees.get(name);
  if (known?.tree === tree) return known.compiled;

  const compiled = compiler.compile(tree, scopeOf(compiler, table), `${name}:`);
  trees.set(name, { tree, compiled });
  return compiled;
}

const scopeOf = ({ names }: Compiler, table: string | undefined): Scope =>
  table === undefined ? {} : { table: names.field(table) };

interface Workshop {
  readonly compiler: Compiler;
  readonly trees: Map<string, { tree: Tree; compiled: Compiled }>;
  readonly figures: WeakMap<Expression, Read<Rational>>;
}

// What was compiled once is kept with its definition, which never changes; it goes when the definition goes.
const workshops = new WeakMap<Definition, Map<string, Workshop>>();

function workshopOf(definition: Definition, direction: string): Workshop {
  const ofDefinition = workshops.get(definition) ?? new Map<string, Workshop>();
  workshops.set(definition, ofDefinition);

  const workshop = ofDefinition.get(direction) ?? {
    compiler: compilerOf(namesOf(definition, direction)),
    trees: new Map(),
    figures: new WeakMap(),
  };
  ofDefinition.set(direction, workshop);
  return workshop;
}
