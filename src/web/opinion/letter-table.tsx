import type { ReactNode } from 'react';
import { formatDate } from '#domain/formats.ts';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { Letter } from './use-letters.ts';

interface Parts {
  caption: string;
  none: string;
  letters: readonly Letter[];
  /** Who stands at the other end of the letter. */
  other: { title: string; of: (letter: Letter) => string };
  link: (letter: string, units: string) => ReactNode;
}

/** Letters that wait first, the oldest on top; then those that are answered. */
export function LetterTable({ caption, none, letters, other, link }: Parts) {
  const { say } = useWords();
  const oldestFirst = letters.toReversed();
  return (
    <DeskTable
      caption={caption}
      rows={[...oldestFirst.filter(({ open }) => open), ...oldestFirst.filter(({ open }) => !open)]}
      rowKey={({ id }) => id}
      empty={<p>{none}</p>}
      columns={[
        {
          key: 'units',
          title: say('opinionDesk.units'),
          render: ({ id, files }) => link(id, files.map(({ unit }) => unit).join(say('desk.between'))),
        },
        { key: 'other', title: other.title, render: other.of },
        {
          key: 'due',
          title: say('opinionDesk.due'),
          figures: true,
          render: ({ dueOn }) => formatDate(Temporal.PlainDate.from(dueOn), 'table'),
        },
        {
          key: 'waited',
          title: say('opinionDesk.waited'),
          figures: true,
          render: ({ open, workingDays }) => (open ? workingDays : '—'),
        },
        {
          key: 'state',
          title: say('opinionDesk.state'),
          render: (letter) => <LetterState letter={letter} />,
        },
      ]}
    />
  );
}

function LetterState({ letter: { open, overdue } }: { letter: Letter }) {
  const { say } = useWords();
  if (!open) {
    return <StatusWord sign={{ tone: 'met', icon: 'tick' }}>{say('opinionDesk.answered')}</StatusWord>;
  }
  return overdue ? (
    <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>{say('opinionDesk.overdue')}</StatusWord>
  ) : (
    <StatusWord sign={{ tone: 'moving', icon: 'half' }}>{say('opinionDesk.waiting')}</StatusWord>
  );
}
