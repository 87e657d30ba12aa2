import { Button, Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type Answer, isNone, none, type Row } from '#domain/application/answers.ts';
import { limits } from '#domain/form/check-form.ts';
import type { Field } from '#domain/programme/field.ts';
import { useWords } from '#web/language/words.ts';
import { moved, rowsIn, withCell, withRow } from './cell-rows.ts';
import type { ControlProps } from './control.ts';
import { useLeftIn } from './left-in.ts';
import { RowCard } from './row-card.tsx';

interface Parts extends Pick<ControlProps, 'file' | 'check' | 'change'> {
  table: Field;
  answer: Answer | undefined;
  /** Rows with something missing stand open at first. */
  showLeft: boolean;
}

/** A table whose rows people add, order and remove; each row keeps its id whatever becomes of it. */
export function RowsField({ table, answer, change, file, check, showLeft }: Parts) {
  const { say } = useWords();
  const rows = rowsIn(answer);
  const left = useLeftIn(table.code, check);
  // Which they are is settled on arrival: a row that closed once its last cell is begun would take the rest of it.
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(showLeft ? rows.map(({ id }) => id).filter((id) => left(id) > 0) : []),
  );
  const [removed, setRemoved] = useState<readonly Row[]>();
  const focus = useRef<string>(undefined);
  const most = Math.min(...limits(check, table));

  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });
  const put = (next: readonly Row[]) => {
    setRemoved(undefined);
    change({ rows: next });
  };
  const add = () => {
    const next = withRow(rows);
    const id = next.at(-1)?.id ?? '';
    setOpen(new Set([...open, id]));
    focus.current = `${table.code}[${id}]`;
    put(next);
  };
  const remove = (row: Row, place: number) => {
    const next = rows.filter(({ id }) => id !== row.id);
    const after = next[place] ?? next.at(-1);
    focus.current = after ? `${table.code}[${after.id}]` : table.code;
    change({ rows: next });
    setRemoved(rows);
  };

  if (isNone(answer)) return <None table={table} held change={change} />;
  return (
    <>
      <ol className="rows">
        {rows.map((row, at) => (
          <RowCard
            key={row.id}
            {...{ table, row, file, check }}
            place={at + 1}
            last={at === rows.length - 1}
            open={open.has(row.id)}
            left={left(row.id)}
            toggle={() => setOpen(toggled(open, row.id))}
            move={(by) => put(moved(rows, row.id, by))}
            remove={() => remove(row, at)}
            change={(column, cell) => put(withCell(rows, row.id, column, cell))}
          />
        ))}
      </ol>
      <div className="rows-foot">
        <Button id={table.code} onClick={add} disabled={rows.length >= most}>
          {say('applicant.table.add')}
        </Button>
        {removed && (
          <span role="status">
            {say('applicant.table.removed')}{' '}
            <button type="button" className="link-button" onClick={() => put(removed)}>
              {say('applicant.table.restore')}
            </button>
          </span>
        )}
        <span className="note figures">
          {say('applicant.table.count', { count: rows.length })}
          {Number.isFinite(most) && say('applicant.table.most', { most })}
        </span>
      </div>
      {table.noneAllowed && rows.length === 0 && <None table={table} held={false} change={change} />}
    </>
  );
}

/** "None" said as an answer, not left out. */
function None({ table, held, change }: { table: Field; held: boolean; change: (answer: Answer) => void }) {
  const { say, text } = useWords();
  return (
    <Checkbox
      {...(held && { id: table.code })}
      checked={held}
      onChange={() => change(held ? { rows: [] } : none)}
    >
      {say('applicant.table.none', { table: text(table.label) })}
    </Checkbox>
  );
}

const toggled = (open: ReadonlySet<string>, id: string) =>
  new Set(open.has(id) ? [...open].filter((each) => each !== id) : [...open, id]);
