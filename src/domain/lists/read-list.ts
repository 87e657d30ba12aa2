import { nameKey } from '#domain/eligibility/list-match.ts';
import { parseDecimal } from '#domain/exact.ts';
import { creditCodeProblems, normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import type { ListDefinition } from '#domain/programme/definition.ts';
import type { Problem } from '#domain/refusal.ts';
import { readCsv } from './read-csv.ts';

/** A row of a list as it is kept: its cells, and the two keys it is found by. */
export interface ReadRow {
  cells: Record<string, string>;
  creditCode: string | undefined;
  nameKey: string;
}

export type ReadList = { rows: ReadRow[] } | { problems: Problem[]; right: number };

/**
 * Reads a list from its file by the columns the programme names. Either every row can be read, or what is wrong is said
 * row by row and nothing counts: `17.removedOn` is a cell of the file's line 17. A file of nothing but its header is a
 * list with nobody on it.
 */
export function readList(
  list: ListDefinition,
  text: string,
  known: { isRegion: (code: string) => boolean },
): ReadList {
  const [header, ...records] = readCsv(text);
  const columns = header?.cells ?? [];
  const wrong = headerProblems(list, columns);
  if (wrong.length > 0) return { problems: wrong, right: 0 };

  const read = records.map(({ line, cells }) => readRow(list, columns, line, cells, known));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0)
    return { problems, right: read.filter((each) => each.problems.length === 0).length };
  return { rows: read.map(({ row }) => row) };
}

function headerProblems(list: ListDefinition, columns: readonly string[]): Problem[] {
  const unknown = columns.filter(
    (code, at) => !list.columns.some((column) => column.code === code) || columns.indexOf(code) !== at,
  );
  const missing = list.columns.filter(({ code }) => !columns.includes(code));
  return [
    ...unknown.map((given) => ({ field: `1.${given}`, code: 'column-unknown', facts: { given } })),
    ...missing.map(({ code }) => ({ field: `1.${code}`, code: 'column-missing', facts: { given: code } })),
  ];
}

function readRow(
  list: ListDefinition,
  columns: readonly string[],
  line: number,
  given: readonly string[],
  known: { isRegion: (code: string) => boolean },
) {
  const cells = Object.fromEntries(columns.map((column, place) => [column, given[place] ?? '']));
  const problems: Problem[] = [];
  const wrong = (field: string, code: string, facts?: Problem['facts']) =>
    problems.push({ field: `${line}.${field}`, code, ...(facts && { facts }) });

  if (given.length !== columns.length)
    wrong('row', 'cells-differ', { given: `${given.length}`, wanted: `${columns.length}` });
  for (const column of list.columns) {
    const problem = cellProblem(column.type, cells[column.code] ?? '', known);
    if (problem) wrong(column.code, problem.code, problem.facts);
  }
  const code = list.creditCode === undefined ? '' : normaliseCreditCode(cells[list.creditCode] ?? '');
  if (list.creditCode !== undefined) cells[list.creditCode] = code;
  const key = nameKey(list.name === undefined ? '' : (cells[list.name] ?? ''));
  if (code === '' && key === '') wrong(list.name ?? list.creditCode ?? 'row', 'field-required');
  return { row: { cells, creditCode: code || undefined, nameKey: key } satisfies ReadRow, problems };
}

type ColumnType = ListDefinition['columns'][number]['type'];

/** A wrong check character stays: the document bears the code so, and comparing it is still certain. */
function cellProblem(
  type: ColumnType,
  cell: string,
  { isRegion }: { isRegion: (code: string) => boolean },
): { code: string; facts?: Record<string, string> } | undefined {
  if (cell === '') return undefined;
  switch (type) {
    case 'date':
      return isDate(cell) ? undefined : { code: 'not-a-date', facts: { given: cell } };
    case 'int':
      return /^\d+$/.test(cell) ? undefined : { code: 'not-a-whole-number', facts: { given: cell } };
    case 'dec':
      return parseDecimal(cell) ? undefined : { code: 'not-a-number', facts: { given: cell } };
    case 'region':
      return isRegion(cell) ? undefined : { code: 'region-unknown', facts: { given: cell } };
    case 'creditCode': {
      const malformed = creditCodeProblems(cell).find(({ code }) => code !== 'wrong-check-character');
      return malformed && { code: malformed.code, facts: { ...malformed.facts } };
    }
    default:
      return undefined;
  }
}

function isDate(cell: string): boolean {
  try {
    return Temporal.PlainDate.from(cell).toString() === cell;
  } catch {
    return false;
  }
}
