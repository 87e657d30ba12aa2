import { useQuery } from '@tanstack/react-query';
import { useWords } from '#web/language/words.ts';
import { ParticipationCard } from '#web/participation/participation-card.tsx';
import { participationsQuery } from '#web/participation/use-participations.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/application/section-read.css';

/** Everything a joint unit is asked to take part in. */
export function ParticipationsPage() {
  const { say } = useWords();
  const query = useQuery(participationsQuery);
  return (
    <Page title={say('participationDesk.title')} lead={say('participationDesk.lead')}>
      <WithProgramme none={say('participationDesk.programme')}>
        {(_programme, definition) => (
          <Answered query={query}>
            {({ participations }) =>
              participations.length === 0 ? (
                <p className="card">{say('participationDesk.none')}</p>
              ) : (
                participations.map((asked) => (
                  <ParticipationCard key={asked.id} asked={asked} definition={definition} />
                ))
              )
            }
          </Answered>
        )}
      </WithProgramme>
    </Page>
  );
}
