import type { FieldChange, RowChange } from '#domain/application/changes.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { useWords } from '#web/language/words.ts';
import { Change } from './change.tsx';
import type { Said } from './said.ts';

/** A table's rows that came, went or changed, each with the columns that did; pictures with their captions. */
export function RowChanges({ field, change, said }: { field: Field; change: FieldChange; said: Said }) {
  const { text } = useWords();
  const { before, after, rows = [] } = change;
  return (
    <>
      {before || after || rows.length === 0 ? (
        <Change
          label={text(field.label)}
          before={said('before', field, before)}
          after={said('after', field, after)}
        />
      ) : (
        <p className="change-table">{text(field.label)}</p>
      )}
      <ul className="change-rows">
        {rows.map((row) => (
          <ChangedRow key={row.row} {...{ field, row, said }} />
        ))}
      </ul>
    </>
  );
}

function ChangedRow({ field, row, said }: { field: Field; row: RowChange; said: Said }) {
  const { say, text } = useWords();
  const isPicture = field.type === 'figures';
  const side = row.change === 'removed' ? 'before' : 'after';
  const columnOf = (code: string): Column | undefined => field.columns?.find((each) => each.code === code);
  const inWords = (at: 'before' | 'after', code: string, answer: RowChange['cells'][number]['after']) => {
    const column = columnOf(code);
    return column ? said(at, column, answer) : typeof answer === 'string' ? answer : undefined;
  };
  const called = row.called && inWords(side, row.called.column, row.called.answer);
  return (
    <li>
      <p>
        {say(isPicture ? 'desk.changes.picture' : 'desk.changes.row', { place: row.place })}
        {called && say('desk.changes.called', { name: called })}
        {say('desk.apart')}
        <strong>{say(`desk.changes.${row.change}`)}</strong>
      </p>
      {row.change === 'changed' &&
        row.cells.map(({ column, before, after }) => {
          const found = columnOf(column);
          return (
            <Change
              key={column}
              label={found ? text(found.label) : say('desk.changes.caption')}
              before={inWords('before', column, before)}
              after={inWords('after', column, after)}
            />
          );
        })}
      {row.change !== 'changed' && (
        <p className="quiet">
          {row.cells
            .flatMap(({ column, [side]: answer }) => {
              const found = columnOf(column);
              const words = inWords(side, column, answer);
              if (words === undefined) return [];
              return [found ? say('desk.changes.cell', { column: text(found.label), answer: words }) : words];
            })
            .join(say('desk.changes.nextCell'))}
        </p>
      )}
    </li>
  );
}
