export interface CsvRow {
  /** Number of its first line in the file, from 1. */
  line: number;
  cells: string[];
}

/**
 * Cells parted by commas; one that begins with a double quote may hold commas, line breaks and doubled quotes
 * (RFC 4180). Blanks around a cell are dropped, a row without anything is passed over, a byte order mark too.
 */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let cell = '';
  let quoted = false;
  let line = 1;

  const endCell = () => {
    row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((each) => each !== '')) rows.push(row);
    row = { line, cells: [] };
  };
  const characters = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  for (let at = 0; at < characters.length; at++) {
    const character = characters.charAt(at);
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (characters[at + 1] === '"') cell += characters.charAt(at++);
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === ',') endCell();
    else if (character === '\n') endRow();
    else cell += character;
  }
  endRow();
  return rows;
}
