import { Link } from '@tanstack/react-router';
import type { DrawLine } from '#web/draw/draw-page.ts';
import { DrawStateWord } from '#web/draw/draw-state.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { PanelLine } from './panel-page.ts';
import { useRequestExperts } from './use-panels.ts';

interface Parts {
  programme: string;
  direction: { code: string; title: string };
  draw: DrawLine | undefined;
  panels: readonly PanelLine[];
  done: (what: string) => void;
}

/** A direction on its way from the request for experts to the opening of its scores. */
export function DirectionReview({ programme, direction, draw, panels, done }: Parts) {
  const { say } = useWords();
  const { role } = useSession();
  return (
    <section className="card review-direction" aria-labelledby={`direction-${direction.code}`}>
      <h2 id={`direction-${direction.code}`}>{direction.title}</h2>
      {draw && (
        <p>
          <Link to="/draws/$draw" params={{ draw: draw.draw }} search={{ programme }}>
            {say('reviewingDesk.draw', { draw: draw.draw })}
          </Link>{' '}
          <DrawStateWord state={draw.state} />
        </p>
      )}
      {!draw && <p className="quiet">{say('reviewingDesk.noDraw')}</p>}
      {!draw && role === 'programme-officer' && (
        <Requesting programme={programme} direction={direction} done={done} />
      )}
      {panels.map(({ panel, seats, openedAt }) => (
        <p key={panel}>
          <Link to="/review/$panel/opening" params={{ panel }}>
            {say('reviewingDesk.panel', { panel })}
          </Link>{' '}
          {say('reviewingDesk.seats', { count: seats })}{' '}
          {say(openedAt ? 'reviewingDesk.opened' : 'reviewingDesk.sealed')}{' '}
          {openedAt && (
            <Link to="/review/$panel/ranking" params={{ panel }}>
              {say('selectionDesk.ranking.title', { direction: direction.title })}
            </Link>
          )}
        </p>
      ))}
    </section>
  );
}

function Requesting({ programme, direction, done }: Pick<Parts, 'programme' | 'direction' | 'done'>) {
  const { say } = useWords();
  const { mutate, isPending, error } = useRequestExperts(programme, () =>
    done(say('reviewingDesk.request.done', { direction: direction.title })),
  );
  return (
    <div className="acts">
      <ActPanel
        act={say('reviewingDesk.request.act')}
        whatHappens={<p>{say('reviewingDesk.request.whatHappens', { direction: direction.title })}</p>}
        doing={say('reviewingDesk.doing')}
        pending={isPending}
        problem={error}
        onConfirm={() => mutate(direction.code)}
      />
    </div>
  );
}
