import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatHash } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { Answered } from '#web/ui/answered.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import { Preferences } from './preferences.tsx';
import { Proposing } from './proposing.tsx';
import { RankingTable } from './ranking-table.tsx';
import type { RankingPage } from './selection-page.ts';
import { SheetsTable } from './sheets-table.tsx';
import { rankingQuery } from './use-selection.ts';

interface Parts {
  programme: string;
  direction: { code: string; title: string };
  definition: Definition;
}

/** The ranking of a direction until its list is proposed, and as it was frozen then. */
export function DirectionRanking({ programme, direction, definition }: Parts) {
  const { say } = useWords();
  const { role } = useSession();
  const [line, setLine] = useTyped(`propose.${direction.code}.line`, '');
  const [told, setTold] = useState('');
  const query = useQuery(rankingQuery(programme, direction.code, line));
  return (
    <Answered query={query}>
      {(ranking) => (
        <>
          <ToldLine told={told} />
          <Rules ranking={ranking} />
          <RankingTable title={direction.title} ranking={ranking} definition={definition} />
          <SheetsTable title={direction.title} ranking={ranking} definition={definition} />
          {!ranking.frozen && ranking.toDraw.length > 0 && (
            <p className="note">
              {say('selectionDesk.ranking.toDraw', {
                codes: ranking.toDraw.map((tied) => tied.join(say('desk.between'))).join('; '),
              })}
            </p>
          )}
          {!ranking.frozen && role === 'programme-officer' && (
            <Proposing
              programme={programme}
              direction={direction}
              seen={ranking.seen}
              settled={!query.isPlaceholderData}
              line={line}
              setLine={setLine}
              done={setTold}
            />
          )}
          {!ranking.frozen && <Preferences ranking={ranking} definition={definition} />}
        </>
      )}
    </Answered>
  );
}

function Rules({ ranking }: { ranking: RankingPage }) {
  const { say } = useWords();
  return (
    <>
      <p>
        {say(ranking.frozen ? 'selectionDesk.ranking.frozen' : 'selectionDesk.ranking.open')}{' '}
        {say('selectionDesk.ranking.target', { target: ranking.guideTarget })}{' '}
        {ranking.target !== ranking.guideTarget &&
          say('selectionDesk.ranking.scaled', { target: ranking.target })}
      </p>
      <p className="note">{say('selectionDesk.ranking.rule')}</p>
      {ranking.reason && (
        <p>
          {say('selectionDesk.propose.reason')}　{ranking.reason}
        </p>
      )}
      {ranking.frozen && (
        <p className="note">
          {say('selectionDesk.ranking.hash')}　<code>{formatHash(ranking.hash)}</code>
        </p>
      )}
    </>
  );
}
