import type { Problem } from '#domain/refusal.ts';
import { sayProblem } from '#messages/say-problem.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from './desk-table.tsx';

interface Parts {
  /** `17.removedOn`: row 17 of the table, its header being the first. */
  problems: readonly Problem[];
  columnOf: (code: string) => string;
}

/** A table that was not taken in: row by row what is wrong, and what would put it right. */
export function RowProblems({ problems, columnOf }: Parts) {
  const { language, say } = useWords();
  const context = useSayContext();
  const rows = problems.map((problem, place) => {
    const [row = '', column = ''] = problem.field.split('.');
    return { key: `${place}`, row, column, ...sayProblem(problem, language, context) };
  });
  return (
    <DeskTable
      caption={say('desk.rows.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'row', title: say('desk.rows.row'), figures: true, render: ({ row }) => row },
        { key: 'column', title: say('desk.rows.column'), render: ({ column }) => columnOf(column) },
        { key: 'given', title: say('desk.rows.given'), render: ({ given }) => given },
        { key: 'remedy', title: say('desk.rows.remedy'), render: ({ remedy }) => remedy },
      ]}
    />
  );
}
