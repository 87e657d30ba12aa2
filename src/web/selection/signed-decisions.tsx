import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import type { SignedDecision } from './selection-page.ts';
import { decisionsQuery } from './use-selection.ts';

export function SignedDecisions({ programme }: { programme: string }) {
  const { say } = useWords();
  return (
    <section className="panel-part" aria-labelledby="signed">
      <h2 id="signed">{say('selectionDesk.decisions.title')}</h2>
      <Answered query={useQuery(decisionsQuery(programme))}>
        {({ decisions }) =>
          decisions.length === 0 ? (
            <p className="quiet">{say('selectionDesk.decisions.none')}</p>
          ) : (
            <ul>
              {decisions.map((decision) => (
                <li key={decision.decision}>
                  <Link to="/decisions/$decision" params={{ decision: `${decision.decision}` }}>
                    {say('selectionDesk.decisions.one', { decision: decision.decision })}
                  </Link>{' '}
                  <DecisionLine decision={decision} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

export function DecisionLine({ decision }: { decision: SignedDecision }) {
  const { say, language } = useWords();
  const { timeZone } = useSayContext();
  const { meeting, minutesNumber, decidedOn, signedBy, signedAt } = decision;
  return say('selectionDesk.decisions.signed', {
    meeting,
    minutes: minutesNumber,
    on: formatDate(Temporal.PlainDate.from(decidedOn), language),
    by: signedBy,
    at: formatInstant(Temporal.Instant.from(signedAt), timeZone, language),
  });
}
