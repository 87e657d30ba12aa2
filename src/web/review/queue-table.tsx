import { Link } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { QueueState } from './queue-state.tsx';
import type { QueuedFile } from './review-page.ts';

interface Parts {
  files: readonly QueuedFile[];
  definition: Definition;
  /** Whether the review has opened, so that what has been declared on can be read. */
  readable: boolean;
}

/** All files given to the expert, each with how far he is. */
export function QueueTable({ files, definition, readable }: Parts) {
  const { say, text } = useWords();
  return (
    <DeskTable
      caption={say('scoringDesk.title')}
      rows={files}
      rowKey={({ number }) => number}
      empty={say('scoringDesk.queue.empty')}
      columns={[
        {
          key: 'number',
          title: say('scoringDesk.queue.number'),
          render: ({ number, state }) =>
            readable && state === 'declared' ? (
              <Link to="/scoring/files/$number" params={{ number }}>
                {number}
              </Link>
            ) : (
              number
            ),
        },
        { key: 'unit', title: say('scoringDesk.queue.unit'), render: ({ unit }) => unit },
        { key: 'project', title: say('scoringDesk.queue.project'), render: ({ project }) => project ?? '—' },
        {
          key: 'direction',
          title: say('scoringDesk.queue.direction'),
          render: ({ direction }) => {
            const found = definition.directions.find(({ code }) => code === direction);
            return found && text(found.title);
          },
        },
        {
          key: 'state',
          title: say('scoringDesk.queue.state'),
          render: (file) => <QueueState file={file} />,
        },
      ]}
    />
  );
}
