import { useState } from 'react';
import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { DrawPage, SourcePage } from './draw-page.ts';
import { SimpleAct } from './simple-act.tsx';

/** Each public result is typed by one person and by a second; the witness reveals what was sealed. */
export function Sources({ draw }: { draw: DrawPage }) {
  const { say } = useWords();
  return (
    <>
      {draw.sources.map((source, at) => (
        <Source key={source.name} draw={draw} source={source} place={at + 1} />
      ))}
      {draw.witnesses.map(({ digest, mine, revealed }) => (
        <section key={digest}>
          <h3>{say('drawDesk.witness.title')}</h3>
          <p>
            {revealed === null
              ? say('drawDesk.witness.notRevealed')
              : say('drawDesk.witness.revealed', { secret: revealed })}
          </p>
          {mine && revealed === null && (
            <SimpleAct
              draw={draw}
              act="reveal-secret"
              path="reveal"
              whatHappens={say('drawDesk.witness.revealing')}
              final
              writes={{ label: say('drawDesk.witness.secret') }}
              body={(secret) => ({ secret })}
            />
          )}
        </section>
      ))}
    </>
  );
}

function Source({ draw, source, place }: { draw: DrawPage; source: SourcePage; place: number }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const [checked, setChecked] = useState(false);
  const { name, dueAt, entered, enteredByMe, value } = source;
  const writes = {
    label: say('drawDesk.sources.figures', { name }),
    help: say('drawDesk.sources.figuresHelp'),
  };
  const path = `sources/${place}`;
  const at = formatInstant(Temporal.Instant.from(dueAt), timeZone, language);
  const standing = value !== null ? 'checked' : enteredByMe ? 'mine' : entered ? 'entered' : 'empty';
  return (
    <section>
      <h3>{say('drawDesk.sources.title', { place, name })}</h3>
      <p>{say(`drawDesk.sources.${standing}`, { at, value: value ?? '' })}</p>
      {checked && !entered && <p role="status">{say('drawDesk.sources.differs')}</p>}
      {standing === 'empty' && (
        <SimpleAct
          draw={draw}
          act="enter-source"
          method="PUT"
          path={`${path}/figures`}
          whatHappens={say('drawDesk.sources.entering')}
          final={false}
          writes={writes}
          body={(figures) => ({ value: figures })}
        />
      )}
      {standing === 'entered' && (
        <SimpleAct
          draw={draw}
          act="check-source"
          method="PUT"
          path={`${path}/check`}
          whatHappens={say('drawDesk.sources.checking')}
          final={false}
          writes={writes}
          body={(figures) => ({ value: figures })}
          onDone={() => setChecked(true)}
        />
      )}
    </section>
  );
}
