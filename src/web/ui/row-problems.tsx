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

/** A table that was not taken in: what is wrong with it, row by row, and what would put it right. */
export function RowProblems({ problems, columnOf }: Parts) {
  const { language, say } = useWords();
  const context = useSayContext();
  const inRows = problems.filter(({ field }) => /^\d+\./.test(field));
  const others = problems.filter((problem) => !inRows.includes(problem));
  const rows = inRows.map((problem, place) => {
    const [row = '', column = ''] = problem.field.split('.');
    return { key: `${place}`, row, column, ...sayProblem(problem, language, context) };
  });
  return (
    <>
      {others.map((problem) => {
        const { given, remedy } = sayProblem(problem, language, context);
        return (
          <p key={problem.field + problem.code}>
            {given} {remedy}
          </p>
        );
      })}
      {rows.length > 0 && (
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
      )}
    </>
  );
}
