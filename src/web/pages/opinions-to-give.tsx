import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#domain/formats.ts';
import { useWords } from '#web/language/words.ts';
import { type Letter, lettersQuery } from '#web/opinion/use-letters.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Page } from '#web/ui/page.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';

/** Letters that ask this department for its opinion: those that wait first, the oldest on top. */
export function OpinionsToGivePage() {
  const { say } = useWords();
  const letters = useQuery(lettersQuery);
  return (
    <Page title={say('opinionDesk.title')} lead={say('opinionDesk.lead')}>
      <Answered query={letters}>{(answer) => <Letters letters={answer.letters} />}</Answered>
    </Page>
  );
}

function Letters({ letters }: { letters: readonly Letter[] }) {
  const { language, say } = useWords();
  const oldestFirst = letters.toReversed();
  return (
    <DeskTable
      caption={say('opinionDesk.title')}
      rows={[...oldestFirst.filter(({ open }) => open), ...oldestFirst.filter(({ open }) => !open)]}
      rowKey={({ id }) => id}
      empty={<p>{say('opinionDesk.none')}</p>}
      columns={[
        {
          key: 'units',
          title: say('opinionDesk.units'),
          render: ({ id, files }) => (
            <Link to="/opinions-to-give/$letter" params={{ letter: id }}>
              {files.map(({ unit }) => unit).join(say('desk.between'))}
            </Link>
          ),
        },
        { key: 'from', title: say('opinionDesk.from'), render: ({ from }) => from },
        {
          key: 'due',
          title: say('opinionDesk.due'),
          render: ({ dueOn }) => formatDate(Temporal.PlainDate.from(dueOn), language),
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
