import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Definition } from '#domain/programme/definition.ts';
import { stageWindows } from '#domain/programme/stage-windows.ts';
import { formalityQuery, officeFilesQuery } from '#web/formality/use-formality.ts';
import { useWords } from '#web/language/words.ts';
import { MovingDate } from '#web/programme/moving-date.tsx';
import { OfficePages } from '#web/programme/office-pages.tsx';
import { ProgressTables } from '#web/programme/progress-tables.tsx';
import { RunningStages } from '#web/programme/running-stages.tsx';
import { StageTable } from '#web/programme/stage-table.tsx';
import { type ProgrammeHere, timetableHere } from '#web/programme/use-programmes.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useServerNow } from '#web/session/server-clock.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import './programme.css';

/** The stage that is running and what is due in it, what waits for whom, then all pages, how far files have come, and the stages with their dates. */
export function ProgrammePage() {
  const { say } = useWords();
  return (
    <Page title={say('provinceDesk.overview.title')} lead={say('provinceDesk.overview.lead')}>
      <WithProgramme none={say('provinceDesk.noProgramme')}>
        {(programme, definition) => <Overview programme={programme} definition={definition} />}
      </WithProgramme>
    </Page>
  );
}

function Overview({ programme, definition }: { programme: ProgrammeHere; definition: Definition }) {
  const { say } = useWords();
  const now = useServerNow();
  const windows = stageWindows(definition, timetableHere(programme));
  return (
    <>
      <div className="overview-now">
        {now && <RunningStages windows={windows} now={now} />}
        <Waiting />
      </div>
      <OfficePages />
      <ProgressTables programme={programme.code} />
      <h2 className="overview-stages">{say('provinceDesk.overview.stages')}</h2>
      <StageTable programme={programme} definition={definition} />
      <Moving programme={programme} definition={definition} />
    </>
  );
}

function Moving({ programme, definition }: { programme: ProgrammeHere; definition: Definition }) {
  const { role } = useSession();
  const [told, setTold] = useState('');
  if (role !== 'programme-officer') return null;
  return (
    <div className="acts">
      <ToldLine told={told} />
      <MovingDate programme={programme} definition={definition} done={setTold} />
    </div>
  );
}

const turns = ['officer', 'applicant', 'office', 'nobody'] as const;

function Waiting() {
  const { say, speak } = useWords();
  const files = useQuery(officeFilesQuery());
  const desk = useQuery(formalityQuery);
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">{say('provinceDesk.overview.waiting')}</h2>
      <Answered query={files}>
        {({ counts }) => (
          <dl className="overview-counts">
            {turns.map((turn) => (
              <div key={turn}>
                <dt>{speak(`application.turn.${turn}`)}</dt>
                <dd className="figures">
                  {say('provinceDesk.overview.files', { count: counts[turn] ?? 0 })}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
      <Answered query={desk}>
        {({ sheets, rejections }) => (
          <p>
            {say('provinceDesk.overview.sheets', { count: sheets.length })}{' '}
            {say('provinceDesk.overview.rejections', { count: rejections.length })}
          </p>
        )}
      </Answered>
    </section>
  );
}
