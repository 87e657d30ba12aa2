import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { formatInstant } from '#domain/formats.ts';
import { Ceremony } from '#web/draw/ceremony.tsx';
import type { DrawPage as Draw } from '#web/draw/draw-page.ts';
import { DrawStateWord } from '#web/draw/draw-state.tsx';
import { SimpleAct } from '#web/draw/simple-act.tsx';
import { drawQuery, drawsQuery } from '#web/draw/use-draws.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** One draw, found among those that stand: its number counts within a programme. */
export function DrawPage() {
  const { draw } = useParams({ from: '/desks/draws/$draw' });
  const { programme } = useSearch({ from: '/desks/draws/$draw' });
  const draws = useQuery(drawsQuery);
  return (
    <Answered query={draws}>
      {(answer) => {
        const found = answer.draws.find(
          (each) => each.draw === draw && (programme === undefined || each.programme === programme),
        );
        return found ? <Found programme={found.programme} draw={found.draw} /> : <NotFound />;
      }}
    </Answered>
  );
}

function Found(asked: { programme: string; draw: string }) {
  return <Answered query={useQuery(drawQuery(asked))}>{(draw) => <Shown draw={draw} />}</Answered>;
}

function Shown({ draw }: { draw: Draw }) {
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  return (
    <Page
      title={say('drawDesk.one.title', { draw: draw.draw })}
      back={<Link to="/draws">{say('drawDesk.toDraws')}</Link>}
      aside={<DrawStateWord state={draw.state} />}
      lead={draw.directionTitle && text(draw.directionTitle)}
    >
      {draw.cancelled && (
        <section className="draw-cancelled" aria-labelledby="cancelled">
          <h2 id="cancelled">
            {say('drawDesk.cancelled.title', {
              at: formatInstant(Temporal.Instant.from(draw.cancelled.at), timeZone, language),
            })}
          </h2>
          <p>{draw.cancelled.reason}</p>
        </section>
      )}
      <Ceremony draw={draw} />
      <div className="acts">
        <SimpleAct
          draw={draw}
          act="cancel-draw"
          path="cancellation"
          whatHappens={say('drawDesk.cancelled.whatHappens')}
          final
          writes={{ label: say('drawDesk.cancelled.reason'), long: true }}
          body={(reason) => ({ reason })}
        />
      </div>
    </Page>
  );
}
