import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { InvitationCard } from '#web/review/invitation-card.tsx';
import { invitationsQuery } from '#web/review/use-review.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/review/review.css';

/** What an expert is asked to do, and his answer. */
export function ScoringInvitationPage() {
  const { say } = useWords();
  const query = useQuery(invitationsQuery);
  return (
    <Page
      title={say('scoringDesk.invitation.title')}
      lead={say('scoringDesk.invitation.lead')}
      back={<Link to="/scoring">{say('scoringDesk.toQueue')}</Link>}
    >
      <WithProgramme none={say('scoringDesk.noProgramme')}>
        {(_, definition) => (
          <Answered query={query}>
            {({ invitations }) =>
              invitations.length === 0 ? (
                <p>{say('scoringDesk.invitation.none')}</p>
              ) : (
                invitations.map((each) => (
                  <InvitationCard
                    key={`${each.programme}/${each.draw}`}
                    invitation={each}
                    definition={definition}
                  />
                ))
              )
            }
          </Answered>
        )}
      </WithProgramme>
    </Page>
  );
}
