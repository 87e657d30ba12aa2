import { Link } from '@tanstack/react-router';
import { CountedStates } from '#web/application/counted-states.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { PanelLine } from '#web/panel/panel-page.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { SelectionPage } from './selection-page.ts';

interface Parts {
  selection: SelectionPage;
  panels: readonly PanelLine[];
}

/** All directions at a glance: how many files, how far, and the way to each ranking. */
export function DirectionTable({ selection, panels }: Parts) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const named = (direction: string) => nameOf?.('direction', direction) ?? direction;
  return (
    <DeskTable
      caption={say('selectionDesk.directions')}
      rows={selection.directions}
      rowKey={({ direction }) => direction}
      empty={say('selectionDesk.ranking.none')}
      columns={[
        {
          key: 'direction',
          title: say('selectionDesk.column.direction'),
          render: ({ direction }) => named(direction),
        },
        {
          key: 'states',
          title: say('selectionDesk.column.states'),
          render: ({ states }) => <CountedStates states={states} />,
        },
        {
          key: 'ranking',
          title: say('selectionDesk.column.ranking'),
          render: ({ direction, ranking }) => {
            const panel = panels.find((each) => each.direction === direction)?.panel;
            const of = (outcome: string) =>
              ranking?.rows.filter((row) => row.outcome === outcome).length ?? 0;
            return (
              <>
                {ranking
                  ? say('selectionDesk.proposedOf', { count: of('proposed'), reserve: of('reserve') })
                  : say('selectionDesk.notRanked')}
                {panel && (
                  <p>
                    <Link to="/review/$panel/ranking" params={{ panel }}>
                      {say('selectionDesk.readRanking')}
                      <span className="heard"> {named(direction)}</span>
                    </Link>
                  </p>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}
