import { Link } from '@tanstack/react-router';
import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { NoticeLine } from './notice-page.ts';

export function PublishedNotices({ notices }: { notices: readonly NoticeLine[] }) {
  const { say, text, language } = useWords();
  const { timeZone } = useSayContext();
  const at = (written: string) => formatInstant(Temporal.Instant.from(written), timeZone, language);
  return (
    <section className="panel-part" aria-labelledby="published">
      <h2 id="published">{say('noticeDesk.published')}</h2>
      {notices.length === 0 && <p className="quiet">{say('noticeDesk.nonePublished')}</p>}
      <ul>
        {notices.map(({ number, title, state, publishedAt, closesAt }) => (
          <li key={number}>
            <Link to="/notices/$notice" params={{ notice: `${number}` }}>
              {say('noticeDesk.one', { notice: number })}
            </Link>
            {'　'}
            {text(title)}
            <p className="note">
              {say('noticeDesk.period', {
                state: say(`noticeDesk.state.${state}`),
                from: at(publishedAt),
                until: at(closesAt),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
