import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Doubts } from '#web/panel/doubts.tsx';
import { Opening } from '#web/panel/opening.tsx';
import type { PanelPage } from '#web/panel/panel-page.ts';
import { PanelProgress } from '#web/panel/panel-progress.tsx';
import { panelQuery } from '#web/panel/use-panels.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';

/** A panel until its scores are open: no figure of any sheet stands here. */
export function PanelOpeningPage() {
  const { say } = useWords();
  const { panel } = useParams({ from: '/desks/review/$panel/opening' });
  return (
    <Page
      title={say('reviewingDesk.panel', { panel })}
      back={<Link to="/review">{say('reviewingDesk.title')}</Link>}
    >
      <WithProgramme none={say('reviewingDesk.noProgramme')}>
        {({ code }, definition) => <PanelHere programme={code} definition={definition} panel={panel} />}
      </WithProgramme>
    </Page>
  );
}

interface Parts {
  programme: string;
  definition: Definition;
  panel: string;
}

function PanelHere({ programme, definition, panel }: Parts) {
  const [told, setTold] = useState('');
  const { nameOf } = useSayContext();
  return (
    <Answered query={useQuery(panelQuery({ programme, panel }))}>
      {(page) => (
        <>
          <ToldLine told={told} />
          <p>
            <strong>{nameOf?.('direction', page.direction)}</strong>
          </p>
          <Standing page={page} />
          <Doubts programme={programme} page={page} definition={definition} done={setTold} />
          <Opening programme={programme} page={page} done={setTold} />
          <PanelProgress page={page} />
        </>
      )}
    </Answered>
  );
}

function Standing({
  page: { panel, direction, openedAt, witnessedAt, closesAt, doubts },
}: {
  page: PanelPage;
}) {
  const { say, language } = useWords();
  const { timeZone, nameOf } = useSayContext();
  const at = (written: string) => formatInstant(Temporal.Instant.from(written), timeZone, language);
  if (openedAt)
    return (
      <p>
        {say('reviewingDesk.openedAt', { at: at(openedAt) })}{' '}
        <Link to="/review/$panel/ranking" params={{ panel }}>
          {say('selectionDesk.ranking.title', { direction: nameOf?.('direction', direction) ?? direction })}
        </Link>
      </p>
    );
  return (
    <>
      <p>{say('reviewingDesk.closesAt', { at: at(closesAt) })}</p>
      {witnessedAt && <p>{say('reviewingDesk.witnessedAt', { at: at(witnessedAt) })}</p>}
      {doubts.length > 0 && <p className="note">{say('reviewingDesk.doubts', { count: doubts.length })}</p>}
    </>
  );
}
