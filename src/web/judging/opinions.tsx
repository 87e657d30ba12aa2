import { Link } from '@tanstack/react-router';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { LetterPaper } from '#web/opinion/letter-paper.tsx';
import { useSession } from '#web/session/use-session.ts';
import { ToldLine } from '#web/ui/told-line.tsx';
import { AskingOpinion } from './asking-opinion.tsx';
import type { CheckPage } from './check-page.ts';
import { useAskOpinion } from './use-ask-opinion.ts';

/** What the other department was asked about this file and has said; asked from here while there is something to ask. */
export function Opinions({ page }: { page: CheckPage }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const { role } = useSession();
  const asking = useAskOpinion(page.number);
  const day = (date: string) => formatDate(Temporal.PlainDate.from(date), language);
  return (
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
      <ToldLine told={asking.isSuccess ? say('recommendingDesk.batch.asked') : ''} className="below" />
      {page.mayAskOpinion && (
        <div className="below">
          <AskingOpinion
            numbers={[page.number]}
            asking={asking}
            happens={say('recommendingDesk.file.opinionHappens')}
          />
        </div>
      )}
    </section>
  );
}
