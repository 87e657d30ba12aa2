import { createHash } from 'node:crypto';
import { type Answer, type Answers, isTable } from '#domain/application/answers.ts';

/**
 * Rows as a browser would have made them: each with an id of its own that no other file has, and always the same one. A
 * cell `row:partner` becomes the id of the row written as `partner`, of whichever table.
 */
export function identifyRows(answers: Answers, whose: string): Answers {
  const idOf = (table: string, row: string) => uuidOf(`${whose}/${table}/${row}`);
  const ids = new Map<string, string[]>();
  for (const [table, answer] of answers) {
    for (const { id } of isTable(answer) ? answer.rows : [])
      ids.set(id, [...(ids.get(id) ?? []), idOf(table, id)]);
  }
  const referred = (cell: Answer): Answer => {
    const row = typeof cell === 'string' && /^row:(.+)$/.exec(cell)?.[1];
    if (!row) return cell;
    const [id, ...others] = ids.get(row) ?? [];
    if (id === undefined || others.length > 0) throw new Error(`Case ${whose}: ${cell} is not one row`);
    return id;
  };

  return new Map(
    [...answers].map(([code, answer]): [string, Answer] => {
      if (!isTable(answer)) return [code, answer];
      const cells = (row: Readonly<Record<string, Answer>>) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, referred(cell)]));
      return [
        code,
        { rows: answer.rows.map((row) => ({ id: idOf(code, row.id), cells: cells(row.cells) })) },
      ];
    }),
  );
}

/** Version 8 of RFC 9562: what stands in it is our own. */
function uuidOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
