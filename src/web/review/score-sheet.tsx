import { criteriaOf } from '#domain/review/rubric-items.ts';
import { openIn, sheetTotal, whole } from '#domain/review/score-sheet.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import { LongText } from '#web/ui/long-text.tsx';
import { ComputedItem } from './computed-item.tsx';
import { JudgedItem } from './judged-item.tsx';
import type { ReviewFile } from './review-page.ts';
import { ScoreSaving } from './score-saving.tsx';
import { mostWords, sheetItemsOf, sheetOf } from './typed-sheet.ts';
import { useSheet } from './use-sheet.ts';

/** The rubric with its points, criterion by criterion, and the total as it comes to now. */
export function ScoreSheetForm({ review }: { review: ReviewFile }) {
  const { definition, page } = useFile();
  const { say, text } = useWords();
  const sheet = useSheet(review);
  const sealed = review.sheet.state === 'sealed';
  const items = sheetItemsOf(review.items);
  const now = sheetOf(review.items, sheet.typed);
  const open = openIn(definition, items, now);
  const missing = open.filter(({ code }) => code === 'field-required').length;
  const owed = (field: string) => open.some((each) => each.field === field && each.code !== 'field-required');
  const total = sheetTotal(items, now);
  const { comments } = sheet.typed;

  return (
    <section className="card score-sheet" id="sheet" tabIndex={-1} aria-labelledby="sheet-title">
      <h2 id="sheet-title">{say('scoringDesk.file.sheet')}</h2>
      <p className="note">{say('scoringDesk.file.ours')}</p>
      {sealed && <p className="told">{say('scoringDesk.file.sealed')}</p>}
      {criteriaOf(definition, page.direction).map(({ code, title, weight }) => (
        <fieldset key={code} className="score-criterion">
          <legend>
            {text(title)} <span className="figures quiet">{weight}</span>
          </legend>
          {review.items
            .filter(({ criterion }) => criterion === code)
            .map((item) =>
              item.by === 'computed' ? (
                <ComputedItem key={item.code} {...{ item, sheet, sealed }} />
              ) : (
                <JudgedItem key={item.code} {...{ item, sheet, sealed }} owed={owed(item.code)} />
              ),
            )}
        </fieldset>
      ))}
      <FieldRow
        id="comment-whole"
        label={say('scoringDesk.file.whole')}
        help={say('scoringDesk.file.wholeHelp')}
        remark={owed(whole) && say('scoringDesk.file.wholeOwed', { total })}
      >
        {(ids) => (
          <LongText
            ids={ids}
            rows={3}
            most={mostWords}
            readOnly={sealed}
            value={comments[whole] ?? ''}
            change={(words) => sheet.change({ comments: { ...comments, [whole]: words } })}
            onBlur={() => void sheet.save()}
          />
        )}
      </FieldRow>
      <p className="score-total">
        {say('scoringDesk.file.total')}{' '}
        <strong className="figures">
          {missing > 0
            ? say('scoringDesk.file.totalSo', { total, open: missing })
            : say('scoringDesk.file.totalDone', { total })}
        </strong>
      </p>
      {!sealed && <ScoreSaving review={review} sheet={sheet} />}
    </section>
  );
}
