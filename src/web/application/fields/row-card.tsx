import { Button } from 'antd';
import type { Row } from '#domain/application/answers.ts';
import { isShown } from '#domain/form/check-form.ts';
import type { Field } from '#domain/programme/field.ts';
import { sayAnswer } from '#messages/say-answer.ts';
import { readingOf } from '#web/application/reading.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import { Cell } from './cell.tsx';
import type { ControlProps } from './control.ts';
import { StateWord } from './state-word.tsx';

interface Parts extends Pick<ControlProps, 'file' | 'check'> {
  table: Field;
  row: Row;
  /** From 1. */
  place: number;
  last: boolean;
  open: boolean;
  /** Cells still missing or wrong. */
  left: number;
  toggle: () => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
  change: (column: string, cell: Row['cells'][string]) => void;
}

/** One row: a line that says what it holds; opened, its cells one under another. */
export function RowCard({
  table,
  row,
  place,
  last,
  open,
  left,
  toggle,
  move,
  remove,
  change,
  file,
  check,
}: Parts) {
  const words = useWords();
  const { language, say } = words;
  const reading = readingOf(file, check.facts, language);
  const inRow = { table: table.code, row };
  const columns = (table.columns ?? []).filter((column) =>
    isShown(check, column, `${table.code}.${column.code}`, inRow),
  );
  // What others have answered, read without opening the row.
  const answered = columns.find(({ type }) => type === 'state');
  const held = columns
    .flatMap((column) =>
      column.type === 'prose' ? [] : (sayAnswer(reading, column, row.cells[column.code]) ?? []),
    )
    .slice(0, 4);
  const named = (act: string) => say('applicant.table.actOnRow', { act, place });

  return (
    <li className="row-card" id={`${table.code}[${row.id}]`} tabIndex={-1}>
      <div className="row-head">
        <span className="row-place figures">{place}</span>
        <span className="row-held">
          {held.length > 0 ? held.join(say('desk.apart')) : say('applicant.table.empty')}
        </span>
        {answered && !open && <StateWord {...{ file, inRow }} field={answered} />}
        {left > 0 && !open && (
          <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>
            {say('applicant.table.left', { count: left })}
          </StatusWord>
        )}
        <span className="row-acts">
          <Button
            size="small"
            aria-expanded={open}
            onClick={toggle}
            aria-label={named(say(open ? 'applicant.table.close' : 'applicant.table.edit'))}
          >
            {say(open ? 'applicant.table.close' : 'applicant.table.edit')}
          </Button>
          <Button
            size="small"
            disabled={place === 1}
            onClick={() => move(-1)}
            aria-label={named(say('applicant.table.up'))}
          >
            ↑
          </Button>
          <Button
            size="small"
            disabled={last}
            onClick={() => move(1)}
            aria-label={named(say('applicant.table.down'))}
          >
            ↓
          </Button>
          <Button size="small" onClick={remove} aria-label={named(say('applicant.table.remove'))}>
            {say('applicant.table.remove')}
          </Button>
        </span>
      </div>
      {open && (
        <div className="row-cells">
          {columns.map((column) => (
            <Cell
              key={column.code}
              {...{ table, column, inRow, file, check }}
              change={(cell) => change(column.code, cell)}
            />
          ))}
        </div>
      )}
    </li>
  );
}
