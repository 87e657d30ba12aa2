import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { DrawPage } from './draw-page.ts';
import { SimpleAct } from './simple-act.tsx';

/** The pool as it is or would be: its size, and what each reason costs. */
export function Freeze({ draw }: { draw: DrawPage }) {
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  const { pool, excluded } = draw.preview ?? draw;
  const costs = Object.entries(excluded).map(([code, count]) => {
    const label = draw.reasons.find((reason) => reason.code === code)?.label;
    return { code, words: say('drawDesk.freeze.cost', { reason: label ? text(label) : '', count }) };
  });
  return (
    <>
      {pool !== null && (
        <p>{say(draw.frozenAt ? 'drawDesk.freeze.pool' : 'drawDesk.freeze.preview', { count: pool })}</p>
      )}
      {costs.length > 0 ? (
        <ul>
          {costs.map(({ code, words }) => (
            <li key={code}>{words}</li>
          ))}
        </ul>
      ) : (
        <p>{say('drawDesk.freeze.noExclusion')}</p>
      )}
      {draw.frozenAt && (
        <p className="note">
          {say('drawDesk.freeze.at', {
            at: formatInstant(Temporal.Instant.from(draw.frozenAt), timeZone, language),
          })}
        </p>
      )}
      <div className="acts">
        <SimpleAct
          draw={draw}
          act="freeze-pool"
          path="freeze"
          whatHappens={say('drawDesk.freeze.whatHappens')}
          final
          body={() => undefined}
        />
      </div>
    </>
  );
}
