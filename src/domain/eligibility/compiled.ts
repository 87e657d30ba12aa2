import type { Answers } from '#domain/application/answers.ts';
import type { Rational } from '#domain/exact.ts';
import type { ListDefinition } from '#domain/programme/definition.ts';
import type { Field } from '#domain/programme/field.ts';
import type { RowInHand } from './facts.ts';
import type { Names } from './names.ts';
import type { Given, Heed, Outside } from './outside.ts';
import type { Step, Trace } from './trace.ts';
import type { Expression, NodeKind, Tree } from './tree.ts';

/**
 * A tree is compiled once per programme version and direction: names, settings and dates are resolved, and what is left
 * is a closure that reads answers and writes its trace. Thousands of applications are then evaluated by the same closures.
 */
export interface Compiled {
  readonly step: Step;
  readonly evaluate: (world: World, row: RowInHand | undefined) => Trace;
}

/** All that one evaluation may look at. */
export interface World {
  readonly answers: Answers;
  readonly participation: ReadonlyMap<string, string> | undefined;
  readonly isRegion: ((code: string) => boolean) | undefined;
  /** Left out in a browser, which has what the server found instead. */
  readonly outside: Outside | undefined;
  readonly given: Given | undefined;
  readonly heed: Heed;
}

/** Whose cells `row.x` and `other.x` mean where a node stands, and about what a judgement there is asked. */
export interface Scope {
  readonly table?: Field | undefined;
  readonly list?: ListDefinition | undefined;
  readonly other?: true | undefined;
  /** Inside `otherwise`: the list that cannot be used. */
  readonly insteadOf?: string | undefined;
}

export type Read<Value> = (world: World, row: RowInHand | undefined) => Value | undefined;

/** What stands under a node's one key. */
export type Body<Kind extends NodeKind> = Tree extends infer Node
  ? Node extends Record<Kind, infer Inner>
    ? Inner
    : never
  : never;

export interface Compiler {
  readonly names: Names;
  /** `key` is the condition and the path so far, `venue-area:where`; nodes below add to it. */
  readonly compile: (tree: Tree, scope: Scope, key: string) => Compiled;
  readonly figure: (expression: Expression, scope: Scope) => Read<Rational>;
}

export const below = (key: string, part: string | number): string =>
  key.endsWith(':') ? `${key}${part}` : `${key}.${part}`;
