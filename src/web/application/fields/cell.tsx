import type { Row } from '#domain/application/answers.ts';
import type { InRow } from '#domain/eligibility/evaluate.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { useWords } from '#web/language/words.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import { AnswerControl, isGroup } from './answer-control.tsx';
import type { ControlProps } from './control.ts';
import { CreditCodeRemark, formRemark } from './credit-code-remark.tsx';
import { labelOf } from './field-words.ts';
import { useWrong } from './wrongs.ts';

interface Parts extends Pick<ControlProps, 'file' | 'check'> {
  table: Field;
  column: Column;
  inRow: InRow;
  change: (cell: Row['cells'][string]) => void;
}

/** One cell of a row, as a field of its own. */
export function Cell({ table, column, inRow, file, check, change }: Parts) {
  const words = useWords();
  const name = `${table.code}.${column.code}`;
  const id = cellId(table.code, inRow.row.id, column.code);
  const answer = inRow.row.cells[column.code];
  return (
    <FieldRow
      id={id}
      label={labelOf(check, words, column, name, inRow)}
      help={column.help && words.text(column.help)}
      error={useWrong(id)}
      remark={column.type === 'creditCode' && <CreditCodeRemark answer={answer} remark={formRemark(name)} />}
      group={isGroup({ field: column, file, check })}
    >
      {(ids) => (
        <AnswerControl
          {...{ name, answer, ids, file, check, inRow }}
          field={column}
          change={(cell) => change(cell as Row['cells'][string])}
        />
      )}
    </FieldRow>
  );
}

export const cellId = (table: string, row: string, column: string): string => `${table}[${row}].${column}`;
