import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatHash } from '#domain/formats.ts';
import { sayFinding } from '#messages/say-finding.ts';
import { stateOfOffered } from '#web/administration/state-of-offered.ts';
import { type Offered, offeredQuery, useEnabling } from '#web/administration/use-administration.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { DepartmentChoice } from '#web/people/department-choice.tsx';
import { StageTable } from '#web/programme/stage-table.tsx';
import { programmesQuery } from '#web/programme/use-programmes.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';

/** One programme of the folder: what is wrong in it, how much of its guide is met, and its stages once it is in force. */
export function OfferedProgrammePage() {
  const { programme } = useParams({ from: '/desks/admin/programmes/$programme' });
  return (
    <Answered query={useQuery(offeredQuery)}>
      {({ offered }) => {
        const found = offered.find(({ name }) => name === programme);
        return found ? <One offered={found} /> : <NotFound />;
      }}
    </Answered>
  );
}

function One({ offered }: { offered: Offered }) {
  const { say, text } = useWords();
  const [told, setTold] = useState('');
  const { name, title, coverage, hash } = offered;
  const running = useQuery(programmesQuery).data?.programmes.find((each) => each.hash === offered.inForce);
  return (
    <Page
      title={say('peopleDesk.programmes.one', { title: title ? text(title) : name })}
      back={<Link to="/admin/programmes">{say('peopleDesk.programmes.title')}</Link>}
    >
      <ToldLine told={told} />
      <p>
        {say(`peopleDesk.programmes.${stateOfOffered(offered)}`)}
        {'　'}
        {coverage && (
          <>
            {say('peopleDesk.programmes.coverage')} {say('peopleDesk.programmes.covered', { ...coverage })}
            {'　'}
          </>
        )}
        {running && <a href={`/programmes/${running.code}/guide`}>{say('peopleDesk.programmes.guide')}</a>}
      </p>
      {hash && (
        <p className="note">
          {say('peopleDesk.programmes.hash')}　<code>{formatHash(hash)}</code>
        </p>
      )}
      <Findings offered={offered} />
      {hash && stateOfOffered(offered) !== 'inForce' && (
        <Enabling name={name} isNew={offered.inForce === null} done={setTold} />
      )}
      {running && (
        <section className="panel-part" aria-labelledby="stages">
          <h2 id="stages">{say('peopleDesk.programmes.stages')}</h2>
          <WithProgramme none={null}>
            {(newest, definition) =>
              newest.code === running.code && <StageTable programme={newest} definition={definition} />
            }
          </WithProgramme>
        </section>
      )}
    </Page>
  );
}

function Findings({ offered: { findings } }: { offered: Offered }) {
  const { say, speak } = useWords();
  return (
    <section className="panel-part" aria-labelledby="findings">
      <h2 id="findings">{say('peopleDesk.programmes.findings')}</h2>
      <DeskTable
        caption={say('peopleDesk.programmes.findings')}
        rows={findings}
        rowKey={({ file, line, column, code }) => `${file}:${line}:${column} ${code}`}
        empty={say('peopleDesk.programmes.clean')}
        columns={[
          {
            key: 'where',
            title: say('peopleDesk.programmes.where'),
            render: ({ file, line, column }) => (
              <code>
                {file}:{line}:{column}
              </code>
            ),
          },
          {
            key: 'finding',
            title: say('peopleDesk.programmes.finding'),
            render: (each) => sayFinding(each, speak),
          },
        ]}
      />
    </section>
  );
}

interface EnablingParts {
  name: string;
  /** Of a programme that runs the department stays. */
  isNew: boolean;
  done: (what: string) => void;
}

function Enabling({ name, isNew, done }: EnablingParts) {
  const { say } = useWords();
  const { mutate, isPending, error } = useEnabling(name, () => done(say('peopleDesk.programmes.done')));
  const [department, setDepartment] = useState('');
  return (
    <div className="acts">
      <ActPanel
        act={say('peopleDesk.programmes.act')}
        whatHappens={
          <>
            <p>{say('peopleDesk.programmes.whatHappens')}</p>
            {isNew && (
              <DepartmentChoice
                label={say('peopleDesk.programmes.department')}
                problem={error}
                value={department}
                choose={setDepartment}
              />
            )}
          </>
        }
        doing={say('peopleDesk.doing')}
        pending={isPending}
        problem={error}
        onConfirm={() => mutate(department || undefined)}
      />
    </div>
  );
}
