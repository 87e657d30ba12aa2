import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Finding, Path } from '#domain/programme/finding.ts';

export interface Position {
  line: number;
  column: number;
}

export interface ParsedFile {
  document: Document;
  lines: LineCounter;
  problems: readonly (Finding & Position)[];
}

/** Every scalar stays a string, so that `yes`, `1.10` and dates mean what the schema says and not what YAML guesses. */
export function parseFile(text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const problems = [...document.errors, ...document.warnings].map((error) => problemOf(error, text, lines));
  return { document, lines, problems };
}

function problemOf(error: YAMLError, text: string, lines: LineCounter): Finding & Position {
  const [offset] = error.pos;
  const { line, col } = lines.linePos(offset);
  const [key = ''] = /^[^:\n]*/.exec(text.slice(offset)) ?? [];
  return error.code === 'DUPLICATE_KEY'
    ? { code: 'key-twice', at: [], facts: { key }, line, column: col }
    : { code: 'yaml-syntax', at: [], facts: { why: error.message }, line, column: col };
}

/**
 * Where a path of keys stands in a file: the value, or its key where the value has lines of its own or the key itself is
 * meant. Of a path that goes deeper than the file, the deepest part that is there.
 */
export function positionOf({ document, lines }: ParsedFile, path: Path, on?: 'key'): Position {
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
