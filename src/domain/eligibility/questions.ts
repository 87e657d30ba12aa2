import type { Definition } from '#domain/programme/definition.ts';
import { evaluateTree } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { ListKey, Outside } from './outside.ts';
import { verdicts } from './verdict.ts';

/** What a server has to look up before it can evaluate an application: everything its conditions and preferences ask. */
export interface OutsideQuestions {
  readonly lists: readonly { readonly list: string; readonly keys: readonly ListKey[] }[];
  readonly others: readonly { readonly same: string; readonly value: string }[];
}

/** Found by evaluating against an outside that only writes down what it is asked: no node is ever skipped. */
export function outsideQuestions(definition: Definition, facts: Facts): OutsideQuestions {
  const lists = new Map<string, OutsideQuestions['lists'][number]>();
  const others = new Map<string, OutsideQuestions['others'][number]>();
  const outside: Outside = {
    rows(list, keys) {
      lists.set(JSON.stringify([list, keys]), { list, keys });
      return undefined;
    },
    judged: () => undefined,
    others(same, value) {
      others.set(JSON.stringify([same, value]), { same, value });
      return [];
    },
  };
  verdicts(definition, facts, { outside });
  for (const { code, direction, tree } of definition.preferences) {
    if (direction === facts.direction) evaluateTree(definition, code, tree, facts, { outside });
  }
  return { lists: [...lists.values()], others: [...others.values()] };
}
