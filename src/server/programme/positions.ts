import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import type { Path } from '#domain/programme/finding.ts';

export interface Position {
  line: number;
  column: number;
}

/**
 * Where a path of keys stands in a file: the value, or its key where the value has lines of its own or the key itself is
 * meant. Of a path that goes deeper than the file, the deepest part that is there.
 */
export function positionOf(document: Document, lines: LineCounter, path: Path, on?: 'key'): Position {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;

  for (const [depth, key] of path.entries()) {
    const within: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
    const found = within && childOf(within, key);
    if (!found) break;
    const last = depth === path.length - 1;
    node = found.value;
    offset =
      (last && on === 'key') || isCollection(node) || isEmpty(node)
        ? found.from
        : (node?.range?.[0] ?? found.from);
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** The node under a key, and where the entry begins. */
function childOf(node: Node, key: string | number): { value: Node | null; from: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(key)) as
      | Pair<Node, Node | null>
      | undefined;
    return pair && { value: pair.value, from: pair.key.range?.[0] ?? 0 };
  }
  const item = isSeq(node) ? (node.items[Number(key)] as Node | undefined) : undefined;
  return item && { value: item, from: item.range?.[0] ?? 0 };
}

const isEmpty = (node: Node | null) => node === null || (isScalar(node) && node.value === '');
