import type { FastifyReply } from 'fastify';
import writeXlsxFile from 'write-excel-file/node';
import { savedAs } from '#server/http/saved-as.ts';

/** A published list as the tables officials work with: its rows under one heading row, and beside them where it comes from. */
export interface Spreadsheet {
  /** Of the file, without its ending. */
  name: string;
  /** Of its two sheets, at most 31 characters each. */
  sheets: { list: string; about: string };
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly (string | number)[])[];
  about: readonly (readonly [string, string])[];
}

export async function sendSpreadsheet(reply: FastifyReply, sheet: Spreadsheet): Promise<FastifyReply> {
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', savedAs(`${sheet.name}.xlsx`))
    .send(await writeSpreadsheet(sheet));
}

/** Words stay words, also where they begin as a formula does. */
export async function writeSpreadsheet({ sheets, columns, rows, about }: Spreadsheet): Promise<Buffer> {
  const heading = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }));
  const list = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true },
    ),
  );
  const facts = about.map(([name, value]) => [
    { value: name, fontWeight: 'bold' as const },
    { value, type: String, wrap: true },
  ]);
  const file = await writeXlsxFile([
    {
      sheet: sheets.list,
      data: [heading, ...list],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    { sheet: sheets.about, data: facts, columns: [{ width: 20 }, { width: 80 }] },
  ]);
  return file.toBuffer();
}
