import { papers } from '#domain/application/papers.ts';
import { formatEnd } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { CheckPage } from './check-page.ts';
import '#web/application/wanted-list.css';

/** What an applicant has been asked to mend, the newest first, and what came of it. */
export function AskedBefore({ page: { corrections } }: { page: CheckPage }) {
  const { language, say } = useWords();
  const { nameOf, timeZone } = useSayContext();
  if (corrections.length === 0) return null;
  const until = (at: string) => formatEnd(Temporal.Instant.from(at), timeZone, language);
  const inSection = (code: string) =>
    code === papers ? say('recommendingDesk.return.papers') : nameOf?.('section', code);
  return (
    <section className="card" aria-labelledby="asked-before">
      <h2 id="asked-before">{say('recommendingDesk.asked.title')}</h2>
      {corrections.map(({ kind, round, dueAt, outcome, items }) => (
        <div key={kind + round}>
          <h3>{say(`recommendingDesk.asked.${kind}`, { round })}</h3>
          <p className="quiet">
            {say(`recommendingDesk.asked.${outcome ?? 'open'}`, { until: until(dueAt) })}
          </p>
          <ul className="wanted">
            {items.map(({ section, reason, sentence }) => (
              <li key={section + sentence}>
                <p>
                  <strong>{inSection(section)}　</strong>
                  <span className="quiet">{nameOf?.('reason', reason)}</span>
                </p>
                <p className="prose">{sentence}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
