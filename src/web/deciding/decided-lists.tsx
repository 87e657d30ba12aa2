import { FileNumber } from '#web/application/file-number.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { DecidedRow, DecisionDocument } from './waiting.ts';

interface Parts {
  document: DecisionDocument;
  /** What the lists are of, in words. */
  files: readonly { number: string; unit: string; project: string }[];
}

/** Direction by direction in the order of the ranking; where the meeting departed from it, its reason. */
export function DecidedLists({ document, files }: Parts) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const names = new Map(files.map((file) => [file.number, file]));
  const departures = new Map(document.departures.map((each) => [each.number, each]));
  const outcome = ({ number, outcome: came, departs }: DecidedRow) => {
    const departure = departures.get(number);
    return (
      <>
        {say(`decidingDesk.outcome.${came}`)}
        {departs && departure && (
          <p className="note">
            {nameOf?.('reason', departure.reason)} {departure.sentence}
          </p>
        )}
      </>
    );
  };
  return document.lists.map(({ direction, rows }) => (
    <section key={direction}>
      <h3>{nameOf?.('direction', direction)}</h3>
      <DeskTable
        caption={say('decidingDesk.decision.list', { direction: nameOf?.('direction', direction) ?? '' })}
        rows={rows}
        rowKey={({ number }) => number}
        empty={say('decidingDesk.decision.none')}
        columns={[
          {
            key: 'place',
            title: say('decidingDesk.column.place'),
            figures: true,
            render: ({ place }) => place,
          },
          {
            key: 'number',
            title: say('decidingDesk.column.number'),
            render: ({ number }) => <FileNumber number={number} />,
          },
          {
            key: 'unit',
            title: say('decidingDesk.column.unit'),
            render: ({ number }) => names.get(number)?.unit,
          },
          {
            key: 'project',
            title: say('decidingDesk.column.project'),
            render: ({ number }) => names.get(number)?.project,
          },
          { key: 'outcome', title: say('decidingDesk.column.outcome'), render: outcome },
        ]}
      />
    </section>
  ));
}
