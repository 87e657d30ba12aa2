import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { SubmittedForm } from '#web/application/submitted-form.tsx';
import { useWords } from '#web/language/words.ts';
import { OpenReviewFile } from '#web/review/open-review-file.tsx';
import { Recusing } from '#web/review/recusing.tsx';
import type { ReviewFile } from '#web/review/review-page.ts';
import { ScoreSheetForm } from '#web/review/score-sheet.tsx';
import { queueQuery, reviewFileQuery } from '#web/review/use-review.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Deadline } from '#web/ui/deadline.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/review/review.css';
import './scoring-file.css';

/** One application beside its score sheet. */
export function ScoringFilePage() {
  const { number = '' } = useParams({ strict: false });
  const query = useQuery(reviewFileQuery(number));
  return (
    <Answered query={query}>
      {(review) => (
        <OpenReviewFile key={review.number} review={review}>
          <Scoring review={review} />
        </OpenReviewFile>
      )}
    </Answered>
  );
}

function Scoring({ review }: { review: ReviewFile }) {
  const { say } = useWords();
  const files = (useQuery(queueQuery).data?.files ?? []).filter(({ state }) => state === 'declared');
  const place = files.findIndex(({ number }) => number === review.number) + 1;
  return (
    <Page
      title={say('scoringDesk.file.title', { number: review.number, unit: review.unit })}
      back={<Link to="/scoring">{say('scoringDesk.toQueue')}</Link>}
      aside={place > 0 && say('scoringDesk.file.place', { place, of: files.length })}
      lead={
        <>
          <p>{review.project}</p>
          <p className="note">{say('scoringDesk.secret')}</p>
          <Deadline what={say('scoringDesk.queue.closes')} at={review.closesAt} />
          <p className="score-jump">
            <a href="#sheet">{say('scoringDesk.file.toSheet')}</a>
          </p>
        </>
      }
    >
      <div className="score">
        <SubmittedForm className="score-read" />
        <ScoreSheetForm review={review} />
      </div>
      {review.sheet.state !== 'sealed' && <Recusing number={review.number} />}
    </Page>
  );
}
