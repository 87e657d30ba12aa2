import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { panelsQuery } from '#web/panel/use-panels.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { DirectionTable } from '#web/selection/direction-table.tsx';
import { FrozenRankings } from '#web/selection/frozen-rankings.tsx';
import { PreparingDecision } from '#web/selection/preparing-decision.tsx';
import { SignedDecisions } from '#web/selection/signed-decisions.tsx';
import { selectionQuery } from '#web/selection/use-selection.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';
import { useOverview } from '#web/session/use-overview.tsx';

/** From the rankings of all directions to the decision that the leader signs. */
export function SelectionPage() {
  const { say } = useWords();
  return (
    <Page title={say('selectionDesk.title')} lead={say('selectionDesk.lead')} back={useOverview()}>
      <WithProgramme none={say('selectionDesk.noProgramme')}>
        {({ code }, definition) => <Selection programme={code} definition={definition} />}
      </WithProgramme>
    </Page>
  );
}

function Selection({ programme, definition }: { programme: string; definition: Definition }) {
  const { role } = useSession();
  const [told, setTold] = useState('');
  const panels = useQuery({ ...panelsQuery, enabled: role !== 'department-leader' });
  return (
    <Answered query={useQuery(selectionQuery(programme))}>
      {(selection) => (
        <>
          <ToldLine told={told} />
          <DirectionTable
            selection={selection}
            panels={(panels.data?.panels ?? []).filter((panel) => panel.programme === programme)}
          />
          <FrozenRankings selection={selection} definition={definition} />
          {role === 'programme-officer' && (
            <PreparingDecision
              programme={programme}
              definition={definition}
              rows={selection.directions.flatMap(({ ranking }) => undecided(ranking?.rows ?? []))}
              done={setTold}
            />
          )}
          <SignedDecisions programme={programme} />
        </>
      )}
    </Answered>
  );
}

/** A list with a file that is still only proposed waits for its decision whole. */
const undecided = <Row extends { state: string | null }>(rows: readonly Row[]): readonly Row[] =>
  rows.some(({ state }) => state === 'proposed') ? rows : [];
