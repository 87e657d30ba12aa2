import type { NoticeEntry } from '#domain/notice/notice-document.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';

/** The list of a notice, in the order in which it is printed. */
export function NoticeEntries({ entries }: { entries: readonly Omit<NoticeEntry, 'city'>[] }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  return (
    <DeskTable
      caption={say('decidingDesk.notice.list')}
      rows={entries}
      rowKey={({ number }) => number}
      empty={say('decidingDesk.notice.none')}
      columns={[
        {
          key: 'position',
          title: say('decidingDesk.column.position'),
          figures: true,
          render: ({ position }) => position,
        },
        {
          key: 'direction',
          title: say('decidingDesk.column.direction'),
          render: ({ direction }) => nameOf?.('direction', direction),
        },
        { key: 'unit', title: say('decidingDesk.column.unit'), render: ({ unit }) => unit },
        { key: 'project', title: say('decidingDesk.column.project'), render: ({ project }) => project },
      ]}
    />
  );
}
