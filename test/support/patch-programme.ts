import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';

export const harbourFolder = join(import.meta.dirname, '../programmes/harbour-2031');

/** The files of the second programme, by name. */
export const harbour = (): Map<string, string> =>
  new Map(readdirSync(harbourFolder).map((name) => [name, readFileSync(join(harbourFolder, name), 'utf8')]));

/**
 * Changes one place of a programme's source, as its author would: the value at `path` (keys with `/` between) becomes
 * the text given. `path!` is the key itself; an empty path the whole file; `∅` takes the entry away; `⏎` is a new line.
 */
export function patch(
  texts: Map<string, string>,
  file: string,
  path: string,
  becomes: string,
): Map<string, string> {
  const text = texts.get(file) ?? '';
  const put = becomes.replaceAll('⏎', '\n');
  if (path === '') return new Map(texts).set(file, put);

  const { key, value } = entryAt(text, path.replace(/!$/, ''));
  const part = path.endsWith('!') ? key : value;
  if (!part?.range || !key?.range) throw new Error(`${file} has no ${path}`);

  const away = becomes === '∅';
  const from = away ? text.lastIndexOf('\n', key.range[0]) + 1 : part.range[0];
  const to = away ? part.range[2] : from + text.slice(from, part.range[1]).trimEnd().length;
  return new Map(texts).set(file, `${text.slice(0, from)}${away ? '' : put}${text.slice(to)}`);
}

function entryAt(text: string, path: string): { key: Node | undefined; value: Node | undefined } {
  let key: Node | undefined;
  let value = (parseDocument(text, { version: '1.2', schema: 'failsafe' }).contents ?? undefined) as
    | Node
    | undefined;
  for (const step of path.split('/')) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && item.key.value === step) as
        | Pair<Node, Node>
        | undefined;
      [key, value] = [pair?.key, pair?.value ?? undefined];
    } else {
      value = isSeq(value) ? (value.items[Number(step)] as Node | undefined) : undefined;
      key = value;
    }
  }
  return { key, value };
}

/** The source from a place on. */
export const readsAt = (text: string, { line, column }: { line: number; column: number }): string =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
