import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { keepable } from '#domain/keepable-text.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { ReceivedFile } from './receive-file.ts';

/** A column as a programme's list defines it: found in a header by its code or by its words in either language. */
export interface TableColumn {
  code: string;
  label: { zh: string; en: string };
}

export type TableRow = Readonly<Record<string, string>>;

/**
 * The rows of an uploaded table by column code: the first sheet of an xlsx workbook, or CSV in UTF-8. Every cell is text;
 * a date is its ISO date. Columns that nobody knows are left out; empty rows too, so that line numbers count from the top
 * only while there are none in between.
 */
export async function readTable(
  file: ReceivedFile,
  columns: readonly TableColumn[],
): Promise<TableRow[] | Refusal> {
  const lines = await linesOf(file);
  if (!lines) return refuse('file-type', { name: file.name, given: file.type ?? '', accepted: 'xlsx / csv' });

  const [header = [], ...rows] = lines;
  const codes = header.map((cell) => codeOf(cell, columns));
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) =>
      Object.fromEntries(
        codes.flatMap((code, place) => (code === undefined ? [] : [[code, cells[place] ?? '']])),
      ),
    );
}

function codeOf(cell: string, columns: readonly TableColumn[]): string | undefined {
  const name = cell.trim();
  return columns.find(({ code, label }) => [code, label.zh, label.en].includes(name))?.code;
}

async function linesOf({ path, type, name }: ReceivedFile): Promise<string[][] | undefined> {
  if (type === 'xlsx') {
    const rows = await readSheet(path).catch(() => undefined);
    return rows?.map((cells) => cells.map((cell) => keepable(textOf(cell))));
  }
  if (type !== undefined || !name.toLowerCase().endsWith('.csv')) return undefined;
  return parseCsv(keepable(await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
}

/** A workbook's dates have no zone: they come as midnight in UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 'yyyy-mm-dd'.length);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Cells parted by commas; one in double quotes may hold commas, line breaks and doubled quotes (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
