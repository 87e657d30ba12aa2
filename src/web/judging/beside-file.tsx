import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { deskActWord } from '#web/application/act-word.ts';
import { type Gathered, gatherPapers, PapersBrought } from '#web/application/papers-brought.tsx';
import { ChangedBy, ToldRevision } from '#web/application/told-revision.tsx';
import { historyQuery } from '#web/application/use-history.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { LetterPaper } from '#web/opinion/letter-paper.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { AskedBefore } from './asked-before.tsx';
import type { CheckPage } from './check-page.ts';
import { JointUnits } from './joint-units.tsx';

/** What stands beside the file: the other department's opinion, joint units, what has happened. */
export function BesideFile({ page }: { page: CheckPage }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const { role } = useSession();
  const day = (date: string) => formatDate(Temporal.PlainDate.from(date), language);
  return (
    <>
      <section className="card" aria-labelledby="opinion">
        <h2 id="opinion">{say('recommendingDesk.file.opinion')}</h2>
        {page.opinions.length === 0 && <p className="quiet">{say('recommendingDesk.file.opinionNone')}</p>}
        {page.opinions.map(({ letter, sentAt, dueOn, result, statement, document }) => (
          <div key={sentAt} className="file-opinion">
            <p>
              {result && <strong>{say(`recommendingDesk.file.opinionResult.${result}`)}　</strong>}
              {say('recommendingDesk.file.opinionAsked', {
                on: formatInstant(Temporal.Instant.from(sentAt), timeZone, language),
                due: day(dueOn),
              })}
            </p>
            {statement && <p className="prose">{statement}</p>}
            {document && <p className="quiet">{document}</p>}
            {role.startsWith('recommending') && (
              <p>
                <Link to="/opinions" search={{ letter }}>
                  {say('recommendingDesk.file.opinionLetter')}
                </Link>
                {'　'}
                <LetterPaper letter={letter} />
              </p>
            )}
          </div>
        ))}
      </section>
      <AskedBefore page={page} />
      <JointUnits page={page} />
      <History number={page.number} />
    </>
  );
}

function History({ number }: { number: string }) {
  const { language, say } = useWords();
  const { timeZone, nameOf } = useSayContext();
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
                  {event.reason && <p>{nameOf?.('reason', event.reason)}</p>}
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
