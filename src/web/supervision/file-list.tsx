import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileNumber } from '#web/application/file-number.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { allFilesQuery } from './use-supervision.ts';

/** Every application, page by page. */
export function FileList({ after }: { after: string | undefined }) {
  const { say, speak } = useWords();
  const { nameOf } = useSayContext();
  return (
    <section className="panel-part" aria-labelledby="files">
      <h2 id="files">{say('supervisionDesk.files')}</h2>
      <Answered query={useQuery(allFilesQuery(after))}>
        {({ files, next }) => (
          <>
            <DeskTable
              caption={say('supervisionDesk.files')}
              rows={files}
              rowKey={({ number }) => number}
              empty={say('supervisionDesk.filesNone')}
              columns={[
                {
                  key: 'number',
                  title: say('supervisionDesk.column.number'),
                  render: ({ number }) => <FileNumber number={number} />,
                },
                { key: 'unit', title: say('supervisionDesk.column.unit'), render: ({ unit }) => unit },
                {
                  key: 'direction',
                  title: say('supervisionDesk.column.direction'),
                  render: ({ direction }) => nameOf?.('direction', direction),
                },
                {
                  key: 'state',
                  title: say('supervisionDesk.column.state'),
                  render: ({ state }) => state && speak(`application.stateName.${state}`),
                },
              ]}
            />
            {next && (
              <p className="page-next">
                <Link to="/supervision" search={{ after: next }}>
                  {say('supervisionDesk.next')}
                </Link>
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
