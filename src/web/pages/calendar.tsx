import { useQuery } from '@tanstack/react-query';
import { formatDate, formatDates } from '#domain/formats.ts';
import { AdministrationLinks } from '#web/administration/administration-links.tsx';
import { calendarQuery, type CalendarPage as Held } from '#web/administration/use-administration.ts';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Page } from '#web/ui/page.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import '#web/panel/panel.css';

/** The years whose working days are known, the newest first, each with the documents it rests on. */
export function CalendarPage() {
  const { say } = useWords();
  return (
    <Page
      title={say('peopleDesk.calendar.title')}
      lead={say('peopleDesk.calendar.lead')}
      back={<AdministrationLinks />}
    >
      <Answered query={useQuery(calendarQuery)}>
        {({ years, missing }) => (
          <>
            {missing.map((year) => (
              <p key={year} className="told">
                <StatusWord sign={{ tone: 'held', icon: 'bars' }}>
                  {say('peopleDesk.calendar.missing', { year: `${year}` })}
                </StatusWord>
              </p>
            ))}
            {years.toReversed().map((each) => (
              <Year key={each.year} held={each} />
            ))}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Year({ held: { year, issuer, notices } }: { held: Held['years'][number] }) {
  const { say, language } = useWords();
  const day = (written: string) => formatDate(Temporal.PlainDate.from(written), language);
  return (
    <section className="panel-part" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{say('peopleDesk.calendar.year', { year: `${year}` })}</h2>
      {notices.map(({ document, issuedOn }) => (
        <p key={document} className="note">
          {say('peopleDesk.calendar.document', { document, issuer, on: day(issuedOn) })}
        </p>
      ))}
      <details>
        <summary>{say('peopleDesk.calendar.holidays', { year: `${year}` })}</summary>
        <DeskTable
          caption={say('peopleDesk.calendar.holidays', { year: `${year}` })}
          rows={notices.flatMap(({ document, holidays }) => holidays.map((each) => ({ document, ...each })))}
          rowKey={({ document, name }) => `${document} ${name}`}
          empty={say('peopleDesk.calendar.none')}
          columns={[
            { key: 'name', title: say('peopleDesk.calendar.holiday'), render: ({ name }) => name },
            {
              key: 'off',
              title: say('peopleDesk.calendar.off'),
              render: ({ from, to }) =>
                formatDates(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to), language),
            },
            {
              key: 'worked',
              title: say('peopleDesk.calendar.worked'),
              render: ({ worked }) => worked.map(day).join(say('desk.between')),
            },
          ]}
        />
      </details>
    </section>
  );
}
