import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Definition } from '#domain/programme/definition.ts';
import { ExpertTable } from '#web/experts/expert-table.tsx';
import { ImportingExperts } from '#web/experts/importing-experts.tsx';
import { OneExpert } from '#web/experts/one-expert.tsx';
import { PoolFilter } from '#web/experts/pool-filter.tsx';
import { type PoolAsked, poolQuery } from '#web/experts/use-experts.ts';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useOverview } from '#web/session/use-overview.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** The pool of experts: who is in it, one of them, and a table that adds more. */
export function ExpertsPage() {
  const { say } = useWords();
  return (
    <Page
      title={say('expertPoolDesk.title')}
      lead={say('expertPoolDesk.lead')}
      back={useOverview()}
      aside={<Link to="/draws">{say('drawDesk.draws.title')}</Link>}
    >
      <WithProgramme none={say('expertPoolDesk.noProgramme')}>
        {(_programme, definition) => <Experts definition={definition} />}
      </WithProgramme>
    </Page>
  );
}

function Experts({ definition }: { definition: Definition }) {
  const { say } = useWords();
  const asked = useSearch({ from: '/desks/experts' });
  const navigate = useNavigate();
  const { role } = useSession();
  // Kept off the address, where an expert would stand in a history of pages.
  const [opened, setOpened] = useState<string>();
  const query = useQuery(poolQuery(asked));
  const page = Number(asked.page ?? 1);
  const go = (search: PoolAsked) => {
    setOpened(undefined);
    void navigate({ to: '/experts', search });
  };
  const turn = (to: number) => go({ ...asked, page: `${to}` });

  return (
    <>
      <PoolFilter asked={asked} directions={definition.directions} go={go} />
      {opened && <OneExpert key={opened} expert={opened} close={() => setOpened(undefined)} />}
      <Answered query={query}>
        {({ experts, more, all }) => (
          <>
            <p className="quiet">{say('expertPoolDesk.all', { count: all })}</p>
            <ExpertTable
              experts={experts}
              narrowed={asked.search !== undefined || asked.field !== undefined}
              open={setOpened}
            />
            <p className="below">
              {page > 1 && (
                <button type="button" className="link-button" onClick={() => turn(page - 1)}>
                  {say('expertPoolDesk.before')}
                </button>
              )}{' '}
              {more && (
                <button type="button" className="link-button" onClick={() => turn(page + 1)}>
                  {say('expertPoolDesk.next')}
                </button>
              )}
            </p>
          </>
        )}
      </Answered>
      {role === 'pool-officer' && (
        <ImportingExperts columns={definition.lists.find(({ code }) => code === 'experts')?.columns ?? []} />
      )}
    </>
  );
}
