import { parseFraction, toDecimal } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { Ranked, RankingRow } from './selection-page.ts';

interface Parts {
  title: string;
  ranking: Ranked;
  definition: Definition;
}

/** Who stands where and why; the line is a row of its own. */
export function RankingTable({ title, ranking, definition }: Parts) {
  const { say, speak, text } = useWords();
  const criterion = (code: string) => {
    const found = definition.rubrics[ranking.direction]?.criteria.find((each) => each.code === code);
    return found ? text(found.title) : '';
  };
  const last = ranking.rows.findLast(({ outcome }) => outcome === 'proposed');
  return (
    <DeskTable
      caption={say('selectionDesk.ranking.table', { direction: title })}
      rows={ranking.rows}
      rowKey={({ number }) => number}
      empty={say('selectionDesk.ranking.none')}
      {...(last && {
        divided: { after: last.number, says: say('selectionDesk.ranking.line', { line: ranking.line }) },
      })}
      columns={[
        {
          key: 'place',
          title: say('selectionDesk.column.place'),
          figures: true,
          render: ({ place }) => place,
        },
        {
          key: 'number',
          title: say('selectionDesk.column.number'),
          render: ({ number }) => <FileNumber number={number} />,
        },
        { key: 'unit', title: say('selectionDesk.column.unit'), render: ({ unit }) => unit },
        { key: 'city', title: say('selectionDesk.column.city'), render: ({ city }) => city },
        {
          key: 'mean',
          title: say('selectionDesk.column.mean'),
          figures: true,
          render: (row) => <Mean row={row} />,
        },
        {
          key: 'preferred',
          title: say('selectionDesk.column.preferred'),
          render: ({ preferred }) =>
            say(preferred ? 'selectionDesk.ranking.preferred' : 'selectionDesk.ranking.notPreferred'),
        },
        {
          key: 'outcome',
          title: say('selectionDesk.column.outcome'),
          render: ({ outcome }) => say(`selectionDesk.outcome.${outcome}`),
        },
        {
          key: 'reason',
          title: say('selectionDesk.column.reason'),
          render: ({ reason }) =>
            speak(`outcome.scores.reasons.${reason.code}`, {
              criterion: reason.criterion ? criterion(reason.criterion) : '',
            }),
        },
      ]}
    />
  );
}

/** Two places for reading; what decides is the exact mean, named where two places hide it. */
function Mean({ row }: { row: RankingRow }) {
  const { say } = useWords();
  const mean = parseFraction(row.mean);
  if (!mean) return null;
  const exact = 100n % mean.denominator === 0n;
  return (
    <>
      {toDecimal(mean, 2)}
      {!exact && <p className="note">{say('selectionDesk.ranking.exact', { mean: row.mean })}</p>}
    </>
  );
}
