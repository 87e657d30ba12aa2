import { type Answer, isTable, type Row } from '#domain/application/answers.ts';
import { newId } from '#web/ui/new-id.ts';

/** The rows of a table as they are typed; none where "none" was said or nothing yet. */
export const rowsIn = (answer: Answer | undefined): readonly Row[] => (isTable(answer) ? answer.rows : []);

export const withCell = (
  rows: readonly Row[],
  id: string,
  column: string,
  cell: Row['cells'][string],
): Row[] => rows.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [column]: cell } } : row));

export const withRow = (rows: readonly Row[], cells: Row['cells'] = {}): Row[] => [
  ...rows,
  { id: newId(), cells },
];

/** The row with this id, one place up or down. */
export function moved(rows: readonly Row[], id: string, by: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + by;
  const [row, other] = [rows[from], rows[to]];
  return row && other ? rows.map((each, at) => (at === from ? other : at === to ? row : each)) : [...rows];
}
