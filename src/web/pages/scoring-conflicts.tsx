import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { Declaring } from '#web/review/declaring.tsx';
import type { ConflictRow } from '#web/review/review-page.ts';
import { conflictsQuery } from '#web/review/use-review.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/review/review.css';

/** The expert's own word on each unit, by names alone. */
export function ScoringConflictsPage() {
  const { say } = useWords();
  const query = useQuery(conflictsQuery);
  return (
    <Page
      title={say('scoringDesk.conflicts.title')}
      lead={say('scoringDesk.conflicts.lead')}
      back={<Link to="/scoring">{say('scoringDesk.toQueue')}</Link>}
    >
      <WithProgramme none={say('scoringDesk.noProgramme')}>
        {(_, definition) => (
          <Answered query={query}>
            {({ files }) => {
              const open = files.filter(({ state }) => state === 'assigned');
              const settled = files.filter(({ state }) => state !== 'assigned');
              return (
                <>
                  {files.length === 0 && <p>{say('scoringDesk.conflicts.empty')}</p>}
                  {open.length > 0 && <Declaring rows={open} definition={definition} />}
                  {settled.length > 0 && <Settled rows={settled} />}
                </>
              );
            }}
          </Answered>
        )}
      </WithProgramme>
    </Page>
  );
}

function Settled({ rows }: { rows: readonly ConflictRow[] }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const said = ({ state, reason }: ConflictRow) => {
    const words = reason && nameOf?.('reason', reason);
    if (state === 'declared') return say('scoringDesk.conflicts.clear');
    if (state === 'replaced') return say('scoringDesk.state.replaced');
    return words
      ? say('scoringDesk.conflicts.recused', { reason: words })
      : say('scoringDesk.conflicts.recusedOnly');
  };
  return (
    <section className="card" aria-labelledby="settled">
      <h2 id="settled">{say('scoringDesk.conflicts.done')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.number} className="conflict-row">
            <strong>{row.unit}</strong>　<span className="quiet">{row.number}</span>　{said(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}
