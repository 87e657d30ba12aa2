import type { Definition } from '#domain/programme/definition.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { RankingTable } from './ranking-table.tsx';
import type { SelectionPage } from './selection-page.ts';

/** Every list that has been proposed, in full, folded away until it is asked for. */
export function FrozenRankings({
  selection,
  definition,
}: {
  selection: SelectionPage;
  definition: Definition;
}) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  return selection.directions.map(({ direction, ranking }) => {
    const title = nameOf?.('direction', direction) ?? direction;
    return (
      ranking && (
        <details key={direction} className="panel-part">
          <summary>{say('selectionDesk.ranking.table', { direction: title })}</summary>
          <RankingTable title={title} ranking={ranking} definition={definition} />
        </details>
      )
    );
  });
}
