import { Checkbox } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '#web/language/words.ts';
import { tableRoles } from './table-roles.ts';
import './desk-table.css';

export interface DeskColumn<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** Figures stand to the right, one under the other. */
  figures?: boolean;
}

interface Parts<Row> {
  /** What the table holds; read aloud before it. */
  caption: string;
  columns: readonly DeskColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What stands in its place when there is nothing: why, and what to do next. */
  empty: ReactNode;
  /** Which rows are those of now: marked for who sees and who listens; a column says it in words. */
  current?: (row: Row) => boolean;
  /** A line across the table, said in words, below the row of this key. */
  divided?: { after: string; says: string };
  /** Rows to choose from, each named for those who listen. */
  chosen?: { keys: ReadonlySet<string>; choose: (keys: Set<string>) => void; nameOf: (row: Row) => string };
}

/**
 * The table of every desk: forty rows on a screen, heads that stay, figures that line up. On a narrow screen the style
 * sheet sets each row as a list of its cells beside their column's name.
 */
export function DeskTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  current,
  divided,
  chosen,
}: Parts<Row>) {
  const { say } = useWords();
  if (rows.length === 0) return <div className="desk-empty">{empty}</div>;
  const all = rows.map(rowKey);
  return (
    // Reached by key, so that who has no mouse can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="desk-scroll" tabIndex={0} aria-label={caption}>
      <table className="desk-table" {...tableRoles.table}>
        <caption className="heard">{caption}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {chosen && (
              <th
                scope="col"
                {...tableRoles.columnHead}
                className="desk-choice"
                data-column={say('desk.table.chooseAll')}
              >
                <Checkbox
                  aria-label={say('desk.table.chooseAll')}
                  checked={all.every((key) => chosen.keys.has(key))}
                  onChange={({ target }) => chosen.choose(new Set(target.checked ? all : []))}
                />
              </th>
            )}
            {columns.map(({ key, title, figures }) => (
              <th key={key} scope="col" {...tableRoles.columnHead} className={figures ? 'desk-figures' : ''}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <Fragment key={key}>
                <tr {...tableRoles.row} aria-current={current?.(row) ? 'step' : undefined}>
                  {chosen && (
                    <td {...tableRoles.cell} className="desk-choice">
                      <Checkbox
                        aria-label={say('desk.table.choose', { row: chosen.nameOf(row) })}
                        checked={chosen.keys.has(key)}
                        onChange={({ target }) => {
                          const keys = new Set(chosen.keys);
                          if (target.checked) keys.add(key);
                          else keys.delete(key);
                          chosen.choose(keys);
                        }}
                      />
                    </td>
                  )}
                  {columns.map((column) => (
                    <td
                      key={column.key}
                      {...tableRoles.cell}
                      data-column={column.title}
                      className={column.figures ? 'desk-figures' : ''}
                    >
                      {column.render(row)}
                    </td>
                  ))}
                </tr>
                {divided?.after === key && (
                  <tr {...tableRoles.row} className="desk-divided">
                    <td {...tableRoles.cell} colSpan={columns.length + (chosen ? 1 : 0)}>
                      {divided.says}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
