import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Inviting } from './inviting.tsx';
import { PeopleTable } from './people-table.tsx';
import { type Organisation, organisationsQuery, peopleQuery } from './use-people.ts';

/** Organisations of a kind; under them the people of the one that was chosen. */
export function OrganisationTable({ kind, done }: { kind: string; done: (what: string) => void }) {
  const { say, speak } = useWords();
  const [chosen, setChosen] = useState<string>();
  const regions = useQuery(regionsQuery).data;
  return (
    <Answered query={useQuery(organisationsQuery(kind))}>
      {({ organisations }) => {
        const shown = organisations.find(({ id }) => id === chosen);
        return (
          <>
            <DeskTable
              caption={say('peopleDesk.accounts.list', { kind: speak(`people.organisation.${kind}`) })}
              rows={organisations}
              rowKey={({ id }) => id}
              empty={say('peopleDesk.accounts.none')}
              columns={[
                {
                  key: 'name',
                  title: say('peopleDesk.accounts.organisation'),
                  render: ({ id, name }) => (
                    <button
                      type="button"
                      className="link-button"
                      aria-pressed={id === chosen}
                      onClick={() => setChosen(id)}
                    >
                      {name}
                    </button>
                  ),
                },
                {
                  key: 'region',
                  title: say('peopleDesk.accounts.region'),
                  render: ({ region }) => region && (regions?.get(region)?.name ?? region),
                },
                {
                  key: 'code',
                  title: say('peopleDesk.accounts.code'),
                  render: ({ creditCode }) => creditCode,
                },
              ]}
            />
            {shown && <Members key={shown.id} organisation={shown} done={done} />}
          </>
        );
      }}
    </Answered>
  );
}

function Members({ organisation, done }: { organisation: Organisation; done: (what: string) => void }) {
  const { say } = useWords();
  const { role } = useSession();
  const runs = role === 'system-administrator';
  const title = say('peopleDesk.accounts.shown', { organisation: organisation.name });
  return (
    <section className="panel-part" aria-labelledby="members">
      <h2 id="members">{title}</h2>
      <Answered query={useQuery(peopleQuery(organisation.id))}>
        {({ people }) => <PeopleTable caption={title} people={people} ends={runs} done={done} />}
      </Answered>
      {runs && (
        <div className="acts">
          <Inviting into={organisation} />
        </div>
      )}
    </section>
  );
}
