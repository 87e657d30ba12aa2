import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { DeskBatch } from '#web/judging/desk-batch.tsx';
import { deskColumns } from '#web/judging/desk-columns.tsx';
import { DeskFilter } from '#web/judging/desk-filter.tsx';
import { DeskTabs } from '#web/judging/desk-tabs.tsx';
import { type DeskAsked, type DeskRow, deskQuery } from '#web/judging/use-desk.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition, useNewestProgramme } from '#web/programme/use-programmes.ts';
import { ReportingDeadline } from '#web/recommendation/reporting-deadline.tsx';
import { useOverview } from '#web/session/use-overview.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Page } from '#web/ui/page.tsx';

const none: ReadonlySet<string> = new Set();

/** The files of one's unit: whose turn it is, how long they wait, what several of them need. */
export function DeskPage() {
  const words = useWords();
  const { say } = words;
  const context = useSayContext();
  const { role, organisation } = useSession();
  const asked = useSearch({ from: '/desks/desk' });
  const navigate = useNavigate();
  const place = JSON.stringify(asked);
  const [choice, setChoice] = useState({ place, keys: none });
  // What was chosen on another list is not on the screen, and nothing is done to it.
  const chosen = choice.place === place ? choice.keys : none;
  const setChosen = (keys: ReadonlySet<string>) => setChoice({ place, keys });
  const query = useQuery(deskQuery(asked));
  const definition = useNewestDefinition();
  const go = (search: DeskAsked) => void navigate({ to: '/desk', search });
  const closesAt = useNewestProgramme()?.dates.unitReportClosesAt;
  const isClerk = role === 'recommending-clerk';

  return (
    <Page
      title={say('recommendingDesk.title')}
      lead={
        <>
          {role !== 'supervisor' && organisation}
          {closesAt && <ReportingDeadline at={closesAt} />}
        </>
      }
      back={useOverview()}
      aside={
        <>
          <Link to="/recommendation">{say('recommendingDesk.summary.link')}</Link>
          <Link to="/opinions">{say('opinionDesk.sentTitle')}</Link>
        </>
      }
    >
      <Answered query={query}>
        {({ files, next, counts }) => (
          <>
            <DeskTabs counts={counts} turn={asked.turn} />
            <DeskFilter asked={asked} directions={definition?.directions ?? []} go={go} />
            <DeskTable<DeskRow>
              caption={say('recommendingDesk.caption')}
              columns={deskColumns(words, context, definition, asked)}
              rows={files}
              rowKey={({ number }) => number}
              empty={<NoFiles asked={asked} go={go} />}
              {...(isClerk && {
                chosen: {
                  keys: chosen,
                  choose: setChosen,
                  nameOf: ({ number, unit }) => `${number} ${unit}`,
                },
              })}
            />
            {next && (
              <p className="below">
                <button type="button" className="link-button" onClick={() => go({ ...asked, after: next })}>
                  {say('recommendingDesk.more', { count: 40 })}
                </button>
              </p>
            )}
            {isClerk && (
              <DeskBatch
                numbers={files.map(({ number }) => number).filter((number) => chosen.has(number))}
                done={() => setChosen(none)}
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function NoFiles({ asked, go }: { asked: DeskAsked; go: (search: DeskAsked) => void }) {
  const { say } = useWords();
  const filtered = [asked.direction, asked.opinion, asked.search].some((each) => each !== undefined);
  if (!filtered && asked.turn === undefined) return say('recommendingDesk.empty.none');
  return (
    <p>
      {say(filtered ? 'recommendingDesk.empty.filtered' : 'recommendingDesk.empty.tab')}{' '}
      <button type="button" className="link-button" onClick={() => go({})}>
        {say(filtered ? 'recommendingDesk.filter.clear' : 'recommendingDesk.empty.all')}
      </button>
    </p>
  );
}
