import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#domain/formats.ts';
import { actWord } from '#web/application/act-word.ts';
import { EventGround } from '#web/application/event-ground.tsx';
import { useFile } from '#web/application/open-file.ts';
import { type Gathered, gatherPapers, PapersBrought } from '#web/application/papers-brought.tsx';
import { ChangedBy, ToldRevision } from '#web/application/told-revision.tsx';
import { historyQuery } from '#web/application/use-history.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import './history.css';

/** What has happened to the file, the oldest first, in words that this reader may know. */
export function HistoryPage() {
  const { page } = useFile();
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const query = useQuery(historyQuery(page.number));
  return (
    <Page
      title={say('applicant.history.title')}
      lead={<span className="figures">{page.number}</span>}
      back={
        <Link to="/applications/$number" params={{ number: page.number }}>
          {say('applicant.back')}
        </Link>
      }
    >
      <Answered query={query}>
        {({ events }) => {
          const told = events
            .toReversed()
            .filter(({ act }) => actWord(act, language))
            .reduce<readonly Gathered[]>(gatherPapers, [])
            .map((gathered) => ({ gathered, event: gathered[0] }));
          if (told.length === 0) return <p className="card">{say('applicant.history.none')}</p>;
          return (
            <ol className="card history">
              {told.map(({ gathered, event }) => (
                <li key={event.id}>
                  <time className="figures quiet" dateTime={event.at}>
                    {formatInstant(Temporal.Instant.from(event.at), timeZone, 'table', 'second')}
                  </time>
                  <div>
                    <p>
                      <strong>{actWord(event.act, language)}</strong>
                      <ToldRevision event={event} />
                    </p>
                    <p className="quiet">
                      {[event.organisation, event.actor].filter(Boolean).join(say('desk.apart')) ||
                        say('applicant.history.clock')}
                    </p>
                    <EventGround event={event} />
                    <PapersBrought events={gathered} />
                    <ChangedBy event={event} />
                  </div>
                </li>
              ))}
            </ol>
          );
        }}
      </Answered>
    </Page>
  );
}
