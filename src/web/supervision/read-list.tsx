import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { useInstant } from './flags.tsx';
import type { SupervisionPage } from './use-supervision.ts';
import { whatWasRead } from './what-was-read.ts';

const known = ['list', 'detail', 'names', 'objector', 'supervision'] as const;

/** Who has opened words about people, and what supervisors have opened, oneself included. */
export function ReadList({ reads }: Pick<SupervisionPage, 'reads'>) {
  const { say } = useWords();
  const at = useInstant();
  const named = (what: string) =>
    say(`supervisionDesk.reads.what.${known.find((each) => each === what) ?? 'other'}`);
  const opened = (path: string) => {
    const { what, which } = whatWasRead(path);
    return `${say(`supervisionDesk.reads.page.${what}`)} ${which}`.trim();
  };
  return (
    <section className="panel-part" aria-labelledby="reads">
      <h2 id="reads">{say('supervisionDesk.reads.title')}</h2>
      <p className="note">{say('supervisionDesk.reads.help')}</p>
      <DeskTable
        caption={say('supervisionDesk.reads.title')}
        rows={reads.map((each, place) => ({ ...each, place }))}
        rowKey={({ place }) => `${place}`}
        empty={say('supervisionDesk.reads.none')}
        columns={[
          { key: 'at', title: say('supervisionDesk.column.at'), render: (each) => at(each.at) },
          { key: 'by', title: say('supervisionDesk.column.by'), render: ({ by }) => by },
          {
            key: 'what',
            title: say('supervisionDesk.column.what'),
            render: ({ what, subject }) => (
              <>
                {named(what)}
                {what === 'supervision' && `　${opened(subject)}`}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
