import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { formatHash } from '#domain/formats.ts';
import { DecidedLists } from '#web/deciding/decided-lists.tsx';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { DecisionLine } from '#web/selection/signed-decisions.tsx';
import { decisionQuery, selectionQuery } from '#web/selection/use-selection.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/panel/panel.css';

/** A decision as it was signed. */
export function DecisionPage() {
  const { say } = useWords();
  const { decision } = useParams({ from: '/desks/decisions/$decision' });
  return (
    <Page
      title={say('selectionDesk.decisions.one', { decision })}
      back={<Link to="/selection">{say('selectionDesk.title')}</Link>}
    >
      <WithProgramme none={say('selectionDesk.noProgramme')}>
        {({ code }) => <Signed programme={code} decision={decision} />}
      </WithProgramme>
    </Page>
  );
}

function Signed({ programme, decision }: { programme: string; decision: string }) {
  const { say } = useWords();
  const selection = useQuery(selectionQuery(programme));
  return (
    <Answered query={useQuery(decisionQuery(programme, decision))}>
      {(signed) => (
        <Answered query={selection}>
          {({ directions }) => (
            <>
              <p>
                <DecisionLine decision={signed} />
              </p>
              {signed.document.departures.length === 0 && (
                <p>{say('selectionDesk.decisions.noDepartures')}</p>
              )}
              <p className="note">
                {say('selectionDesk.ranking.hash')}　<code>{formatHash(signed.hash)}</code>
              </p>
              <section className="panel-part" aria-labelledby="lists">
                <h2 id="lists">{say('selectionDesk.decisions.lists')}</h2>
                <DecidedLists
                  document={signed.document}
                  files={directions.flatMap(({ ranking }) => ranking?.rows ?? [])}
                />
              </section>
            </>
          )}
        </Answered>
      )}
    </Answered>
  );
}
