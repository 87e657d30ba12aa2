import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '#domain/formats.ts';
import { deskActWord } from '#web/application/act-word.ts';
import { EventGround } from '#web/application/event-ground.tsx';
import { type Gathered, gatherPapers, PapersBrought } from '#web/application/papers-brought.tsx';
import { ChangedBy, ToldRevision } from '#web/application/told-revision.tsx';
import { historyQuery } from '#web/application/use-history.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { AskedBefore } from './asked-before.tsx';
import type { CheckPage } from './check-page.ts';
import { JointUnits } from './joint-units.tsx';
import { Opinions } from './opinions.tsx';

/** What stands beside the file: the other department's opinion, joint units, what has happened. */
export function BesideFile({ page }: { page: CheckPage }) {
  return (
    <>
      <Opinions page={page} />
      <AskedBefore page={page} />
      <JointUnits page={page} />
      <History number={page.number} />
    </>
  );
}

function History({ number }: { number: string }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const query = useQuery(historyQuery(number));
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{say('recommendingDesk.file.history')}</h2>
      <Answered query={query}>
        {({ events }) => (
          <ol className="file-history">
            {events
              .filter(({ act }) => deskActWord(act, language))
              .reduce<readonly Gathered[]>(gatherPapers, [])
              .map((events) => ({ events, event: events[0] }))
              .map(({ events, event }) => (
                <li key={event.id}>
                  <time className="figures quiet" dateTime={event.at}>
                    {formatInstant(Temporal.Instant.from(event.at), timeZone, 'table')}
                    <ToldRevision event={event} />
                  </time>
                  <p>
                    <strong>{deskActWord(event.act, language)}</strong>
                    {say('desk.apart')}
                    {event.actor ?? say('applicant.history.clock')}
                  </p>
                  <EventGround event={event} />
                  <PapersBrought events={events} />
                  <ChangedBy event={event} />
                </li>
              ))}
          </ol>
        )}
      </Answered>
    </section>
  );
}
