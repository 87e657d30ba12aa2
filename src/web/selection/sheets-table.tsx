import { parseFraction, sumOfDecimals, toDecimal } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { Ranked } from './selection-page.ts';
import './sheets-table.css';

interface Parts {
  title: string;
  ranking: Ranked;
  definition: Definition;
}

interface Line {
  number: string;
  /** By pseudonym; null for the mean of a file. */
  expert: string | null;
  points: Readonly<Record<string, string>>;
  total: string;
}

/** Every sheet that counts, by its expert's pseudonym, and below a file's sheets their means: how a rank has come about. */
export function SheetsTable({ title, ranking, definition }: Parts) {
  const { say, text } = useWords();
  const criteria = definition.rubrics[ranking.direction]?.criteria ?? [];
  return (
    <details className="ranking-sheets">
      <summary>{say('selectionDesk.sheets.title')}</summary>
      <DeskTable
        caption={say('selectionDesk.sheets.table', { direction: title })}
        rows={ranking.rows.flatMap(linesOf)}
        rowKey={({ number, expert }) => `${number} ${expert}`}
        empty={say('selectionDesk.ranking.none')}
        columns={[
          {
            key: 'number',
            title: say('selectionDesk.column.number'),
            render: ({ number }) => <FileNumber number={number} />,
          },
          {
            key: 'expert',
            title: say('selectionDesk.column.expert'),
            render: ({ expert }) => expert ?? <strong>{say('selectionDesk.column.mean')}</strong>,
          },
          ...criteria.map(({ code, title, weight }) => ({
            key: code,
            title: say('selectionDesk.sheets.criterion', { criterion: text(title), weight }),
            figures: true,
            render: ({ points }: Line) => points[code],
          })),
          {
            key: 'total',
            title: say('selectionDesk.sheets.total'),
            figures: true,
            render: ({ expert, total }) => (expert ? total : <strong>{total}</strong>),
          },
        ]}
      />
    </details>
  );
}

function linesOf({ number, sheets, criteria, mean }: Ranked['rows'][number]): Line[] {
  return [
    ...sheets.map(({ expert, points }) => ({
      number,
      expert,
      points,
      total: sumOfDecimals(Object.values(points)),
    })),
    {
      number,
      expert: null,
      points: Object.fromEntries(Object.entries(criteria).map(([code, exact]) => [code, twoPlaces(exact)])),
      total: twoPlaces(mean),
    },
  ];
}

/** For reading: what decides is the exact mean. */
function twoPlaces(exact: string): string {
  const figure = parseFraction(exact);
  return figure ? toDecimal(figure, 2) : '';
}
