import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { panelsQuery } from '#web/panel/use-panels.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { DirectionRanking } from '#web/selection/direction-ranking.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/panel/panel.css';

/** What the opened scores of a panel come to: files are ranked within their direction. */
export function PanelRankingPage() {
  const { say } = useWords();
  return (
    <WithProgramme none={say('selectionDesk.noProgramme')}>
      {({ code }, definition) => <Ranking programme={code} definition={definition} />}
    </WithProgramme>
  );
}

function Ranking({ programme, definition }: { programme: string; definition: Definition }) {
  const { panel } = useParams({ from: '/desks/review/$panel/ranking' });
  const { say, text } = useWords();
  return (
    <Answered query={useQuery(panelsQuery)}>
      {({ panels }) => {
        const found = panels.find((each) => each.programme === programme && each.panel === panel);
        const direction = definition.directions.find(({ code }) => code === found?.direction);
        if (!direction) return <NotFound />;
        const title = text(direction.title);
        return (
          <Page
            title={say('selectionDesk.ranking.title', { direction: title })}
            back={<Link to="/selection">{say('selectionDesk.title')}</Link>}
          >
            <DirectionRanking
              programme={programme}
              direction={{ code: direction.code, title }}
              definition={definition}
            />
          </Page>
        );
      }}
    </Answered>
  );
}
