import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { levelRanges } from './item-words.ts';
import type { ReviewItem } from './review-page.ts';

/** What each level asks, with the points it covers. A figure that does not exist is scored on its criterion's levels. */
export function LevelGuide({ item }: { item: ReviewItem }) {
  const { definition, page } = useFile();
  const { say, text } = useWords();
  const items = definition.rubrics[page.direction]?.criteria.find(
    ({ code }) => code === item.criterion,
  )?.items;
  const judged =
    items?.find(({ code, kind }) => code === item.code && kind === 'judged') ??
    items?.find(({ kind }) => kind === 'judged');
  if (judged?.kind !== 'judged') return null;
  return (
    <dl className="levels">
      {levelRanges(definition, item.max).map(({ level, from, to }) => (
        <div key={level}>
          <dt>
            {say(`scoringDesk.file.level.${level}`)}{' '}
            <span className="figures">{from === to ? from : `${from}–${to}`}</span>
          </dt>
          <dd>{text(judged.anchors[level])}</dd>
        </div>
      ))}
    </dl>
  );
}
