import type { ListDefinition } from '#domain/programme/definition.ts';
import { Refused } from '#web/api.ts';
import { PickFile } from '#web/attachment/pick-file.tsx';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { RowProblems } from '#web/ui/row-problems.tsx';
import { useImportExperts } from './use-experts.ts';

/** A workbook or CSV of experts: taken in whole, or not at all with every row that is wrong. */
export function ImportingExperts({ columns }: { columns: ListDefinition['columns'] }) {
  const { say, text } = useWords();
  const { mutate, isPending, error, data } = useImportExperts();
  const labelOf = (code: string) => {
    const column = columns.find((each) => each.code === code);
    return column ? text(column.label) : code;
  };
  const problems = error instanceof Refused ? (error.refusal.problems ?? []) : [];
  return (
    <section className="card below" aria-labelledby="import">
      <h2 id="import">{say('expertPoolDesk.import.title')}</h2>
      <p>{say('expertPoolDesk.import.what')}</p>
      <details>
        <summary>{say('expertPoolDesk.import.columns')}</summary>
        <p>{columns.map(({ label }) => text(label)).join(say('desk.between'))}</p>
        <p className="note">{say('expertPoolDesk.import.columnsHelp')}</p>
      </details>
      <p className="below">
        <PickFile accept=".xlsx,.csv" pending={isPending} onPick={(file) => mutate(file)}>
          {say('expertPoolDesk.import.pick')}
        </PickFile>
      </p>
      <p role="status">{data && say('expertPoolDesk.import.done', { ...data })}</p>
      <ProblemLine problem={error} what={say('expertPoolDesk.import.failed')}>
        {problems.length > 0 && <RowProblems problems={problems} columnOf={labelOf} />}
      </ProblemLine>
    </section>
  );
}
