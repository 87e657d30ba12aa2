import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoLists, type ListSource } from './list.schema.ts';
import { readYaml } from './read-yaml.ts';

export interface DemoList extends ListSource {
  readonly list: string;
  /** The file as it would be uploaded. */
  readonly bytes: Buffer;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The lists of a demo: `lists/lists.yaml` of its folder and the CSV files it names. */
export async function readLists(folder: string): Promise<DemoList[]> {
  const { lists } = await readYaml(join(folder, 'lists', 'lists.yaml'), demoLists);
  return Promise.all(
    Object.entries(lists).map(async ([list, source]) => {
      const bytes = await readFile(join(folder, 'lists', source.file));
      const [columns = [], ...records] = parseCsv(bytes.toString('utf8'));
      const rows = records.map((record, index) => {
        if (record.length !== columns.length)
          throw new Error(
            `${source.file}, row ${index + 2}: ${record.length} cells under ${columns.length} columns`,
          );
        return Object.fromEntries(columns.map((column, place) => [column, record[place] ?? '']));
      });
      return { ...source, list, bytes, columns, rows };
    }),
  );
}

/** Cells parted by commas; one in double quotes may hold commas, line breaks and doubled quotes (RFC 4180). */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
