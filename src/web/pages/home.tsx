import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isTooLate } from '#domain/programme/timetable.ts';
import { ListedFile } from '#web/application/listed-file.tsx';
import { applicationsQuery } from '#web/application/use-applications.ts';
import { useWords } from '#web/language/words.ts';
import { type ProgrammeHere, programmesQuery, timetableHere } from '#web/programme/use-programmes.ts';
import { serverNow } from '#web/session/server-clock.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Deadline } from '#web/ui/deadline.tsx';
import { Page } from '#web/ui/page.tsx';
import './home.css';

/** My applications, and the programmes that are open, each with its deadline. */
export function HomePage() {
  const { say } = useWords();
  const { role, organisation } = useSession();
  const applications = useQuery(applicationsQuery);
  const programmes = useQuery(programmesQuery);
  return (
    <Page
      title={say('applicant.home.title')}
      lead={say('applicant.home.lead', { organisation })}
      aside={role === 'unit-administrator' && <Link to="/unit/people">{say('peopleDesk.people.title')}</Link>}
    >
      <section className="card" aria-labelledby="mine">
        <h2 id="mine">{say('applicant.home.mine')}</h2>
        <Answered query={applications}>
          {({ files }) =>
            files.length === 0 ? (
              <p>
                {say('applicant.home.none')} <Link to="/start">{say('applicant.home.start')}</Link>
              </p>
            ) : (
              <ul className="files">
                {files.map((file) => (
                  <ListedFile key={file.number} file={file} />
                ))}
              </ul>
            )
          }
        </Answered>
      </section>
      <section className="card" aria-labelledby="open">
        <h2 id="open">{say('applicant.home.open')}</h2>
        <Answered query={programmes}>
          {(answer) =>
            answer.programmes.length === 0 ? (
              <p>{say('applicant.home.noProgramme')}</p>
            ) : (
              <ul className="files">
                {answer.programmes.map((programme) => (
                  <OpenProgramme key={programme.code} programme={programme} />
                ))}
              </ul>
            )
          }
        </Answered>
      </section>
    </Page>
  );
}

function OpenProgramme({ programme }: { programme: ProgrammeHere }) {
  const { say, text } = useWords();
  const timetable = timetableHere(programme);
  const [opensAt, closesAt] = [
    timetable.instant('applicationOpensAt'),
    timetable.instant('applicationClosesAt'),
  ];
  const now = serverNow();
  const waits = now && Temporal.Instant.compare(now, opensAt) < 0;
  const open = now && !waits && !isTooLate(now, closesAt, programme.closingInstant);

  return (
    <li>
      <p className="quiet">{text(programme.department)}</p>
      <h3>
        <a href={`/programmes/${programme.code}`}>{text(programme.title)}</a>
      </h3>
      {waits ? (
        <Deadline what={say('applicant.home.opens')} at={opensAt.toString()} opens />
      ) : (
        <Deadline what={say('applicant.home.closes')} at={closesAt.toString()} />
      )}
      {open && (
        <p className="page-next">
          <Link className="button-link" to="/start" search={{ programme: programme.code }}>
            {say('applicant.home.start')}
          </Link>
        </p>
      )}
    </li>
  );
}
