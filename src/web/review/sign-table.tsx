import { Link } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { criteriaOf } from '#domain/review/rubric-items.ts';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { QueueState } from './queue-state.tsx';
import type { QueuedFile, ReviewFile } from './review-page.ts';

/** All scores of one direction: a row a file, a column a criterion. */
export function SignTable({
  files,
  reviews,
  direction,
  definition,
}: {
  files: readonly QueuedFile[];
  /** Every one of them, read. */
  reviews: readonly ReviewFile[];
  direction: string;
  definition: Definition;
}) {
  const { say, text } = useWords();
  const read = new Map(reviews.map((each) => [each.number, each]));
  const title = definition.directions.find(({ code }) => code === direction)?.title;
  const name = title ? text(title) : '';
  return (
    <section className="sign-scores" aria-label={name}>
      <h2>{name}</h2>
      <DeskTable
        caption={say('scoringDesk.sign.caption', { direction: name })}
        rows={files}
        rowKey={({ number }) => number}
        empty={say('scoringDesk.sign.empty')}
        columns={[
          {
            key: 'number',
            title: say('scoringDesk.queue.number'),
            render: ({ number }) => (
              <Link to="/scoring/files/$number" params={{ number }}>
                {number}
              </Link>
            ),
          },
          { key: 'unit', title: say('scoringDesk.queue.unit'), render: ({ unit }) => unit },
          ...criteriaOf(definition, direction).map((criterion) => ({
            key: criterion.code,
            title: text(criterion.title),
            figures: true,
            render: ({ number }: QueuedFile) =>
              pointsIn(read.get(number), criterion.code) ?? (
                <span className="quiet">{say('scoringDesk.sign.missing')}</span>
              ),
          })),
          {
            key: 'total',
            title: say('scoringDesk.sign.total'),
            figures: true,
            render: ({ number, sheet }) =>
              sheet !== 'none' && <strong>{read.get(number)?.sheet.total}</strong>,
          },
          {
            key: 'state',
            title: say('scoringDesk.sign.state'),
            render: (file) => <QueueState file={file} />,
          },
        ]}
      />
    </section>
  );
}

/** Undefined while an item of the criterion has no points. */
function pointsIn(review: ReviewFile | undefined, criterion: string): number | undefined {
  const points = review?.items
    .filter((item) => item.criterion === criterion)
    .map((item) => item.points ?? review.sheet.points[item.code]);
  return points?.every((each) => each !== undefined)
    ? points.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    : undefined;
}
