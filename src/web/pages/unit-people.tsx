import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { Inviting } from '#web/people/inviting.tsx';
import { PeopleTable } from '#web/people/people-table.tsx';
import { unitPeopleQuery } from '#web/people/use-people.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';

/** People of one's own unit: whoever is its administrator lets others in, and out. */
export function UnitPeoplePage() {
  const { say } = useWords();
  const { role } = useSession();
  const [told, setTold] = useState('');
  return (
    <Page title={say('peopleDesk.people.title')} lead={say('peopleDesk.people.lead')}>
      <ToldLine told={told} />
      <Answered query={useQuery(unitPeopleQuery)}>
        {({ people }) => (
          <>
            <PeopleTable caption={say('peopleDesk.people.list')} people={people} ends done={setTold} />
            <div className="acts">
              <Inviting into={{ kind: kindOf(role) }} />
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

const kindOf = (role: string) => (role.startsWith('recommending') ? 'recommending-unit' : 'unit');
