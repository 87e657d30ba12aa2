import { useRef } from 'react';
import type { Answer, Row } from '#domain/application/answers.ts';
import { fixedRows, isShown } from '#domain/form/check-form.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { unitWord } from '#messages/say-answer.ts';
import { useWords } from '#web/language/words.ts';
import { useAfterPress } from '#web/ui/after-press.ts';
import { newId } from '#web/ui/new-id.ts';
import { tableRoles } from '#web/ui/table-roles.ts';
import { AnswerControl } from './answer-control.tsx';
import { cellId } from './cell.tsx';
import { rowsIn, withCell } from './cell-rows.ts';
import type { ControlProps } from './control.ts';
import { useWrong } from './wrongs.ts';
import './fixed-rows.css';

interface Parts extends Pick<ControlProps, 'file' | 'check' | 'change'> {
  table: Field;
  answer: Answer | undefined;
}

/** A table whose rows the programme gives: they stand side by side, one question a line. */
export function FixedRows({ table, answer, change, file, check }: Parts) {
  const { say, text, language } = useWords();
  const key = table.rows?.column ?? '';
  const ids = useRef(new Map<string, string>());
  const asked = fixedRows(table, check.facts.answers);
  const rows = asked.map(
    (value): Row =>
      rowsIn(answer).find(({ cells }) => cells[key] === value) ?? {
        id: idFor(ids.current, value),
        cells: { [key]: value },
      },
  );
  const columns = (table.columns ?? []).filter(({ code }) => code !== key);
  const shown = (column: Column, row: Row) =>
    isShown(check, column, `${table.code}.${column.code}`, { table: table.code, row });
  const notAsked = (table.rows?.values ?? []).filter((value) => !asked.includes(value));

  return (
    <>
      {notAsked.length > 0 && (
        <p className="note">
          {say('applicant.table.notAsked', { rows: notAsked.join(say('desk.between')) })}
        </p>
      )}
      <table className="fixed" {...tableRoles.table} id={table.code} tabIndex={-1}>
        <caption className="heard">{text(table.label)}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th scope="col" {...tableRoles.columnHead}>
              <span className="heard">{say('applicant.table.question')}</span>
            </th>
            {asked.map((value) => (
              <th key={value} scope="col" {...tableRoles.columnHead} className="figures">
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {columns
            .filter((column) => rows.some((row) => shown(column, row)))
            .map((column) => (
              <tr key={column.code} {...tableRoles.row}>
                <th scope="row" {...tableRoles.rowHead}>
                  {text(column.label)}
                  {column.unit && (
                    <span className="quiet">
                      {say('applicant.table.unit', { unit: unitWord(column.unit, language) })}
                    </span>
                  )}
                  {column.help && <span className="note">{text(column.help)}</span>}
                </th>
                {rows.map((row, at) => (
                  <td key={row.id} {...tableRoles.cell} data-row={asked[at]}>
                    {shown(column, row) && (
                      <FixedCell
                        {...{ table, row, file, check }}
                        column={column}
                        named={`${asked[at]} ${text(column.label)}`}
                        change={(cell) =>
                          change({ rows: withCell(rows, row.id, column.code, cell as Row['cells'][string]) })
                        }
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

type CellParts = Pick<ControlProps, 'file' | 'check' | 'change'> & {
  table: Field;
  row: Row;
  column: Column;
  named: string;
};

function FixedCell({ table, row, column, named, change, file, check }: CellParts) {
  const id = cellId(table.code, row.id, column.code);
  const wrong = useAfterPress(useWrong(id));
  // Unit and choices stand in the head of the line.
  const { unit: _unit, ...field } = column;
  return (
    <>
      <AnswerControl
        {...{ file, check, change, named }}
        field={column.type === 'computed' ? column : (field as Column)}
        name={`${table.code}.${column.code}`}
        answer={row.cells[column.code]}
        inRow={{ table: table.code, row }}
        ids={{
          id,
          'aria-describedby': wrong ? `${id}-wrong` : undefined,
          'aria-invalid': wrong ? true : undefined,
        }}
      />
      {wrong && (
        <p className="field-error fixed-wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </>
  );
}

function idFor(ids: Map<string, string>, value: string): string {
  const id = ids.get(value) ?? newId();
  ids.set(value, id);
  return id;
}
