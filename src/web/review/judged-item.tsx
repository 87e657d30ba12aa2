import { Input } from 'antd';
import { levelOf } from '#domain/review/rubric-items.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import { LongText } from '#web/ui/long-text.tsx';
import { itemTitle } from './item-words.ts';
import { LevelGuide } from './level-guide.tsx';
import type { ReviewItem } from './review-page.ts';
import { isWrong, mostWords, wholePoints } from './typed-sheet.ts';
import type { Sheet } from './use-sheet.ts';

interface Parts {
  item: ReviewItem;
  sheet: Sheet;
  sealed: boolean;
  /** Its points ask for a reason that is not there yet. */
  owed: boolean;
}

/** Points of one item on its levels, and the reason for them. */
export function JudgedItem({ item, sheet, sealed, owed }: Parts) {
  const { definition, page } = useFile();
  const { say, text } = useWords();
  const { code, max } = item;
  const title = text(itemTitle(definition, page.direction, code));
  const { points, comments } = sheet.typed;
  const given = wholePoints(points[code], max);
  const save = () => void sheet.save();
  return (
    <div className="score-item">
      <FieldRow
        id={`points-${code}`}
        label={title}
        help={say('scoringDesk.file.range', { max })}
        error={isWrong(points[code], max) && say('scoringDesk.file.outOfRange', { max })}
        remark={
          given !== undefined &&
          say('scoringDesk.file.levelNow', {
            level: say(`scoringDesk.file.level.${levelOf(definition, max, given)}`),
          })
        }
      >
        {(ids) => (
          <Input
            {...ids}
            className="score-points"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            readOnly={sealed}
            value={points[code] ?? ''}
            onChange={({ target }) => sheet.change({ points: { ...points, [code]: target.value } })}
            onBlur={save}
          />
        )}
      </FieldRow>
      {item.by === 'instead' && <p className="note">{say('scoringDesk.file.instead', { item: title })}</p>}
      <LevelGuide item={item} />
      <FieldRow
        id={`comment-${code}`}
        label={say('scoringDesk.file.comment', { item: title })}
        remark={owed && say('scoringDesk.file.commentOwed')}
      >
        {(ids) => (
          <LongText
            ids={ids}
            rows={2}
            most={mostWords}
            readOnly={sealed}
            value={comments[code] ?? ''}
            change={(words) => sheet.change({ comments: { ...comments, [code]: words } })}
            onBlur={save}
          />
        )}
      </FieldRow>
    </div>
  );
}
