import { useQuery } from '@tanstack/react-query';
import { formatDate } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { Revoking } from '#web/deciding/revoking.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { TitleLine } from './notice-page.ts';
import { titlesQuery } from './use-notices.ts';

interface Parts {
  programme: string;
  definition: Definition;
  /** Whether this person may take a title away. */
  revokes: boolean;
  done: (what: string) => void;
}

/** Every title that has been given, with the way to its public check. */
export function GivenTitles({ programme, definition, revokes, done }: Parts) {
  const { say, language } = useWords();
  const { nameOf } = useSayContext();
  const day = (written: string) => formatDate(Temporal.PlainDate.from(written), language);
  return (
    <section className="panel-part" aria-labelledby="given">
      <h2 id="given">{say('noticeDesk.recognition.given')}</h2>
      <Answered query={useQuery(titlesQuery(programme))}>
        {({ titles }) => (
          <DeskTable
            caption={say('noticeDesk.recognition.given')}
            rows={titles}
            rowKey={({ certificate }) => certificate}
            empty={say('noticeDesk.recognition.none')}
            columns={[
              {
                key: 'certificate',
                title: say('decidingDesk.column.certificate'),
                render: ({ certificate }) => (
                  <a href={`/certificates/${encodeURIComponent(certificate)}`}>{certificate}</a>
                ),
              },
              { key: 'unit', title: say('decidingDesk.column.unit'), render: ({ unit }) => unit },
              {
                key: 'direction',
                title: say('decidingDesk.column.direction'),
                render: ({ direction }) => nameOf?.('direction', direction),
              },
              {
                key: 'term',
                title: say('decidingDesk.column.term'),
                render: ({ fromOn, untilOn, state }) => (
                  <>
                    {day(fromOn)} – {day(untilOn)}　{say(`noticeDesk.recognition.state.${state}`)}
                  </>
                ),
              },
              ...(revokes && titles.some(({ state }) => state === 'valid')
                ? [
                    {
                      key: 'acts',
                      title: say('decidingDesk.column.acts'),
                      render: (title: TitleLine) =>
                        title.state === 'valid' && (
                          <Revoking certificate={title.certificate} definition={definition} done={done} />
                        ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Answered>
    </section>
  );
}
