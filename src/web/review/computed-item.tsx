import { Checkbox } from 'antd';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { itemTitle, sayFigure } from './item-words.ts';
import type { ReviewItem } from './review-page.ts';
import type { Sheet } from './use-sheet.ts';

/** What the system has worked out: to be read, and doubted, but not changed. */
export function ComputedItem({ item, sheet, sealed }: { item: ReviewItem; sheet: Sheet; sealed: boolean }) {
  const { definition, page } = useFile();
  const { language, say, text } = useWords();
  const { code, max, points } = item;
  const title = text(itemTitle(definition, page.direction, code));
  const rule = definition.rubrics[page.direction]?.criteria
    .flatMap(({ items }) => items)
    .find((each) => each.code === code);
  const { doubted } = sheet.typed;
  return (
    <div className="score-item score-computed">
      <p>
        {title} <span className="figures">{sayFigure(rule, item, language)}</span>
        {'　'}
        <strong className="figures">
          {say('scoringDesk.file.computedPoints', { points: points ?? '', max })}
        </strong>
      </p>
      <p className="note">{say('scoringDesk.file.computed')}</p>
      <Checkbox
        checked={doubted.includes(code)}
        disabled={sealed}
        onChange={({ target }) => {
          sheet.change({
            doubted: target.checked ? [...doubted, code] : doubted.filter((each) => each !== code),
          });
          void sheet.save();
        }}
      >
        {say('scoringDesk.file.doubt', { item: title })}
      </Checkbox>
    </div>
  );
}
