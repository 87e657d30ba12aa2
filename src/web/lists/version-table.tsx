import { sign } from '#domain/application/sign.ts';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { ListVersion } from './use-lists.ts';

/** Every version with where it comes from; one taken out of use stays readable. */
export function VersionTable({ title, versions }: { title: string; versions: readonly ListVersion[] }) {
  const { say } = useWords();
  const { timeZone } = useSayContext();
  const day = (date: string | null) => (date ? formatDate(Temporal.PlainDate.from(date), 'table') : '—');
  return (
    <DeskTable
      caption={say('listsDesk.versions', { title })}
      rows={versions}
      rowKey={({ number }) => `${number}`}
      empty={null}
      columns={[
        { key: 'number', title: say('listsDesk.number'), figures: true, render: ({ number }) => number },
        { key: 'rows', title: say('listsDesk.rows'), figures: true, render: ({ rows }) => rows },
        { key: 'issuer', title: say('listsDesk.issuer'), render: ({ issuer }) => issuer },
        { key: 'document', title: say('listsDesk.document'), render: ({ document }) => document ?? '—' },
        { key: 'dated', title: say('listsDesk.datedOn'), render: ({ datedOn }) => day(datedOn) },
        { key: 'queried', title: say('listsDesk.queriedOn'), render: ({ queriedOn }) => day(queriedOn) },
        {
          key: 'imported',
          title: say('listsDesk.imported'),
          render: ({ importedBy, importedAt }) =>
            `${importedBy} ${formatInstant(Temporal.Instant.from(importedAt), timeZone, 'table')}`,
        },
        {
          key: 'state',
          title: say('listsDesk.use'),
          render: ({ withdrawn }) =>
            withdrawn === null ? (
              <StatusWord sign={sign('met', 'tick')}>{say('listsDesk.counts')}</StatusWord>
            ) : (
              <StatusWord sign={sign('still', 'ring')}>
                {say('listsDesk.withdrawn', { reason: withdrawn })}
              </StatusWord>
            ),
        },
        {
          key: 'hash',
          title: say('listsDesk.hash'),
          render: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 16)}</code>,
        },
      ]}
    />
  );
}
