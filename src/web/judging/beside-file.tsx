import { useQuery } from '@tanstack/react-query';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { actWord } from '#web/application/act-word.ts';
import { historyQuery } from '#web/application/use-history.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import type { CheckPage } from './check-page.ts';
import { JointUnits } from './joint-units.tsx';

/** What stands beside the file: the other department's opinion, joint units, what has happened. */
export function BesideFile({ page }: { page: CheckPage }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const day = (date: string) => formatDate(Temporal.PlainDate.from(date), language);
  return (
    <>
      <section className="card" aria-labelledby="opinion">
        <h2 id="opinion">{say('recommendingDesk.file.opinion')}</h2>
        {page.opinions.length === 0 && <p className="quiet">{say('recommendingDesk.file.opinionNone')}</p>}
        {page.opinions.map(({ sentAt, dueOn, result }) => (
          <p key={sentAt}>
            {result && <strong>{say(`recommendingDesk.file.opinionResult.${result}`)}　</strong>}
            {say('recommendingDesk.file.opinionAsked', {
              on: formatInstant(Temporal.Instant.from(sentAt), timeZone, language),
              due: day(dueOn),
            })}
          </p>
        ))}
      </section>
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
            {events.flatMap((event) => {
              const word = actWord(event.act, language);
              if (!word) return [];
              return (
                <li key={event.at + event.act + event.note}>
                  <time className="figures quiet" dateTime={event.at}>
                    {formatInstant(Temporal.Instant.from(event.at), timeZone, 'table')}
                  </time>
                  <p>
                    <strong>{word}</strong>　{event.actor ?? say('applicant.history.clock')}
                  </p>
                  {event.reason && <p>{nameOf?.('reason', event.reason)}</p>}
                  {event.note && <p className="quiet">{event.note}</p>}
                </li>
              );
            })}
          </ol>
        )}
      </Answered>
    </section>
  );
}
