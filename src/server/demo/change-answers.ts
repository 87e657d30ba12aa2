import type { Answer, Answers, Row } from '#domain/application/answers.ts';
import { isTable, none } from '#domain/application/answers.ts';
import type { WrittenAnswer, WrittenAnswers } from './case.schema.ts';

/** Lays answers as written over answers: a table's rows are laid over its rows, everything else takes the old one's place. */
export function changeAnswers(
  answers: Answers,
  changes: WrittenAnswers,
  without: readonly string[] = [],
): Answers {
  const changed = new Map(answers);
  for (const [code, written] of Object.entries(changes))
    changed.set(code, answerOf(written, changed.get(code)));
  for (const code of without) changed.delete(code);
  return changed;
}

function answerOf(written: WrittenAnswer, before: Answer | undefined): Answer {
  if (typeof written === 'string') return written;
  if (Array.isArray(written)) {
    return isRowList(written) ? { rows: written.map(({ id, ...cells }) => ({ id, cells })) } : written;
  }
  if ('none' in written && written.none === 'true') return none;

  const rows = new Map<string, Row>((isTable(before) ? before.rows : []).map((row) => [row.id, row]));
  for (const [id, cells] of Object.entries(written)) {
    if (typeof cells === 'string') rows.delete(id);
    else rows.set(id, { id, cells: { ...rows.get(id)?.cells, ...cells } });
  }
  return { rows: [...rows.values()] };
}

type Written = Exclude<WrittenAnswer, string>;
type RowList = ({ id: string } & Row['cells'])[];

const isRowList = (written: Extract<Written, readonly unknown[]>): written is Extract<Written, RowList> =>
  typeof written[0] === 'object';
