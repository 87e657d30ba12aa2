import { Link } from '@tanstack/react-router';
import { type Settings, settingsOf } from '#domain/programme/settings-of.ts';
import { AskingExperts, type ExpertsAsked, expertsToSend } from '#web/draw/asking-experts.tsx';
import type { DrawLine } from '#web/draw/draw-page.ts';
import { DrawStateWord } from '#web/draw/draw-state.tsx';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
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
  const definition = useNewestDefinition();
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
      {!draw && definition && role === 'programme-officer' && (
        <Requesting
          settings={settingsOf(definition)}
          programme={programme}
          direction={direction}
          done={done}
        />
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

type RequestingParts = Pick<Parts, 'programme' | 'direction' | 'done'> & { settings: Settings };

function Requesting({ programme, direction, settings, done }: RequestingParts) {
  const { say } = useWords();
  const [asked, setAsked] = useTyped<ExpertsAsked>(`request.${direction.code}`, {
    take: settings.text('panelSize'),
    alternates: settings.text('alternates'),
    fields: [direction.code],
  });
  const { mutate, isPending, error } = useRequestExperts(programme, () =>
    done(say('reviewingDesk.request.done', { direction: direction.title })),
  );
  return (
    <div className="acts">
      <ActPanel
        keep={`request.${direction.code}`}
        act={say('reviewingDesk.request.act')}
        whatHappens={
          <>
            <p>{say('reviewingDesk.request.whatHappens', { direction: direction.title })}</p>
            <AskingExperts id={`request-${direction.code}`} asked={asked} problem={error} change={setAsked} />
          </>
        }
        doing={say('reviewingDesk.doing')}
        pending={isPending}
        problem={error}
        onConfirm={() => mutate({ direction: direction.code, ...expertsToSend(asked) })}
      />
    </div>
  );
}
