import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stands } from '#domain/draw/draw.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { drawsQuery } from '#web/draw/use-draws.ts';
import { useWords } from '#web/language/words.ts';
import { DirectionReview } from '#web/panel/direction-review.tsx';
import { panelsQuery } from '#web/panel/use-panels.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';
import { useOverview } from '#web/session/use-overview.tsx';

/** Experts are asked for direction by direction; then each panel scores and is opened. */
export function ReviewPage() {
  const { say } = useWords();
  const [told, setTold] = useState('');
  return (
    <Page title={say('reviewingDesk.title')} lead={say('reviewingDesk.lead')} back={useOverview()}>
      <ToldLine told={told} />
      <WithProgramme none={say('reviewingDesk.noProgramme')}>
        {({ code }, definition) => <Directions programme={code} definition={definition} done={setTold} />}
      </WithProgramme>
    </Page>
  );
}

interface Parts {
  programme: string;
  definition: Definition;
  done: (what: string) => void;
}

function Directions({ programme, definition, done }: Parts) {
  const { text } = useWords();
  const draws = useQuery(drawsQuery);
  const panels = useQuery(panelsQuery);
  return (
    <Answered query={draws}>
      {({ draws: all }) => (
        <Answered query={panels}>
          {({ panels: filled }) =>
            definition.directions.map(({ code, title }) => (
              <DirectionReview
                key={code}
                programme={programme}
                direction={{ code, title: text(title) }}
                draw={all.find(
                  (draw) => draw.programme === programme && draw.direction === code && stands(draw.state),
                )}
                panels={filled.filter((panel) => panel.programme === programme && panel.direction === code)}
                done={done}
              />
            ))
          }
        </Answered>
      )}
    </Answered>
  );
}
