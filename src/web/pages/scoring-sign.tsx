import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import type { Queue } from '#web/review/review-page.ts';
import { SignTable } from '#web/review/sign-table.tsx';
import { queueQuery, reviewFileQuery, useSeal } from '#web/review/use-review.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { AllAnswered, Answered } from '#web/ui/answered.tsx';
import { Deadline } from '#web/ui/deadline.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/review/review.css';

/** All scores together, handed in at once. */
export function ScoringSignPage() {
  const { say } = useWords();
  const query = useQuery(queueQuery);
  return (
    <Page
      title={say('scoringDesk.sign.title')}
      lead={say('scoringDesk.sign.lead')}
      back={<Link to="/scoring">{say('scoringDesk.toQueue')}</Link>}
    >
      <WithProgramme none={say('scoringDesk.noProgramme')}>
        {(_, definition) => (
          <Answered query={query}>{(queue) => <Scores queue={queue} definition={definition} />}</Answered>
        )}
      </WithProgramme>
    </Page>
  );
}

function Scores({ queue: { files, closesAt }, definition }: { queue: Queue; definition: Definition }) {
  const { say } = useWords();
  const mine = files.filter(({ state }) => state === 'declared');
  const unsealed = files.filter(
    ({ state, sheet }) => state === 'assigned' || (state === 'declared' && sheet !== 'sealed'),
  );
  const reads = useQueries({ queries: mine.map(({ number }) => reviewFileQuery(number)) });
  const open = unsealed.filter((file) => file.open !== 0).length;
  if (mine.length === 0) return <p>{say('scoringDesk.sign.empty')}</p>;
  return (
    <>
      {closesAt && <Deadline what={say('scoringDesk.queue.closes')} at={closesAt} />}
      <AllAnswered queries={reads}>
        {(reviews) => (
          <>
            {[...Map.groupBy(mine, ({ direction }) => direction)].map(([direction, rows]) => (
              <SignTable key={direction} files={rows} {...{ reviews, direction, definition }} />
            ))}
            {unsealed.length === 0 && <p className="scoring-next">{say('scoringDesk.sign.done')}</p>}
            {open > 0 && <p className="scoring-next">{say('scoringDesk.sign.open', { count: open })}</p>}
            {unsealed.length > 0 && open === 0 && <Sealing count={unsealed.length} />}
          </>
        )}
      </AllAnswered>
    </>
  );
}

function Sealing({ count }: { count: number }) {
  const { say } = useWords();
  const { mutate, isPending, error } = useSeal();
  return (
    <ActPanel
      act={say('scoringDesk.sign.seal')}
      whatHappens={say('scoringDesk.sign.sealHappens', { count })}
      final={say('scoringDesk.sign.final')}
      doing={say('scoringDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(undefined)}
    />
  );
}
