import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnderWay, type StageWindow } from '#domain/programme/stage-windows.ts';
import { formalityQuery, officeFilesQuery } from '#web/formality/use-formality.ts';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { Deadline } from '#web/ui/deadline.tsx';
import { duePage } from './due-page.ts';
import { useOfficePageTitle } from './office-pages.tsx';

interface Parts {
  windows: readonly StageWindow[];
  now: Temporal.Instant;
}

/** The clock of the stages, and the one act that is due of the officer. */
export function RunningStages({ windows, now }: Parts) {
  const { say, text } = useWords();
  const { role } = useSession();
  const running = windows.filter((window) => isUnderWay(window, now));
  return (
    <section className="card" aria-labelledby="running">
      <h2 id="running">{say('provinceDesk.overview.running')}</h2>
      {running.length === 0 && <p className="quiet">{say('provinceDesk.overview.noneRunning')}</p>}
      <ul className="overview-running">
        {running.map(({ stage, to }) => (
          <li key={stage.code}>
            <Deadline
              what={say('provinceDesk.overview.until', { stage: text(stage.title) })}
              at={to.round('second').toString()}
            />
          </li>
        ))}
      </ul>
      {role === 'programme-officer' && <Due windows={windows} now={now} />}
    </section>
  );
}

function Due({ windows, now }: Parts) {
  const { say } = useWords();
  const titleOf = useOfficePageTitle();
  const files = useQuery(officeFilesQuery()).data;
  const desk = useQuery(formalityQuery).data;
  if (!files || !desk) return null;
  const waits = (files.counts.officer ?? 0) + desk.rejections.length > 0;
  const page = duePage(windows, now, waits);
  return page ? (
    <p className="overview-links">
      <Link className="button-link" to={page}>
        {say('provinceDesk.overview.due', { page: titleOf(page) })}
      </Link>
    </p>
  ) : (
    <p className="quiet">{say('provinceDesk.overview.othersTurn')}</p>
  );
}
