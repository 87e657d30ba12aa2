import { Link } from '@tanstack/react-router';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { ObjectionLine } from './objection-page.ts';

export function ObjectionTable({ objections }: { objections: readonly ObjectionLine[] }) {
  const { say } = useWords();
  const { timeZone } = useSayContext();
  return (
    <DeskTable
      caption={say('objectionDesk.title')}
      rows={objections}
      rowKey={({ number }) => number}
      empty={say('objectionDesk.none')}
      columns={[
        {
          key: 'number',
          title: say('objectionDesk.column.number'),
          // Not loaded by pointing at it: reading one is written down.
          render: ({ number }) => (
            <Link to="/objections/$objection" params={{ objection: number }} preload={false}>
              {number}
            </Link>
          ),
        },
        {
          key: 'about',
          title: say('objectionDesk.column.about'),
          render: ({ file, unit }) => (file ? `${file} ${unit ?? ''}` : say('objectionDesk.wholeNotice')),
        },
        {
          key: 'received',
          title: say('objectionDesk.column.received'),
          render: ({ receivedAt }) => formatInstant(Temporal.Instant.from(receivedAt), timeZone, 'table'),
        },
        {
          key: 'decideOn',
          title: say('objectionDesk.column.decideOn'),
          render: ({ decideOn }) => decideOn && formatDate(Temporal.PlainDate.from(decideOn), 'table'),
        },
        {
          key: 'state',
          title: say('objectionDesk.column.state'),
          render: ({ state, proposed }) =>
            say(proposed ? 'objectionDesk.proposed' : `objectionDesk.state.${state}`),
        },
      ]}
    />
  );
}
