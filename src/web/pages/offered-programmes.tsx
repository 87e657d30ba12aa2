import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AdministrationLinks } from '#web/administration/administration-links.tsx';
import { stateOfOffered } from '#web/administration/state-of-offered.ts';
import { offeredQuery } from '#web/administration/use-administration.ts';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Page } from '#web/ui/page.tsx';

/** The programmes that lie in the folder of the installation. */
export function OfferedProgrammesPage() {
  const { say, text } = useWords();
  return (
    <Page
      title={say('peopleDesk.programmes.title')}
      lead={say('peopleDesk.programmes.lead')}
      back={<AdministrationLinks />}
    >
      <Answered query={useQuery(offeredQuery)}>
        {({ offered }) => (
          <DeskTable
            caption={say('peopleDesk.programmes.list')}
            rows={offered}
            rowKey={({ name }) => name}
            empty={say('peopleDesk.programmes.none')}
            columns={[
              {
                key: 'folder',
                title: say('peopleDesk.programmes.folder'),
                render: ({ name }) => (
                  <Link to="/admin/programmes/$programme" params={{ programme: name }}>
                    {name}
                  </Link>
                ),
              },
              {
                key: 'programme',
                title: say('peopleDesk.programmes.programme'),
                render: ({ title }) => title && text(title),
              },
              {
                key: 'findings',
                title: say('peopleDesk.programmes.findings'),
                figures: true,
                render: ({ findings }) => findings.length,
              },
              {
                key: 'coverage',
                title: say('peopleDesk.programmes.coverage'),
                figures: true,
                render: ({ coverage }) => coverage && say('peopleDesk.programmes.covered', { ...coverage }),
              },
              {
                key: 'state',
                title: say('peopleDesk.programmes.state'),
                render: (each) => say(`peopleDesk.programmes.${stateOfOffered(each)}`),
              },
            ]}
          />
        )}
      </Answered>
    </Page>
  );
}
