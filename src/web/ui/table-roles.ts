/**
 * What each part of a table is, said aloud: a style sheet that sets rows as lists on a narrow screen undoes it for who
 * hears the page.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
