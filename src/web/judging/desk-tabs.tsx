import { Link } from '@tanstack/react-router';
import type { Turn } from '#domain/application/lifecycle.ts';
import { useWords } from '#web/language/words.ts';
import './desk-tabs.css';

const turns: readonly Turn[] = ['clerk', 'leader', 'applicant', 'officer', 'office', 'nobody'];

/** To the router, the link without a tab is the current one in every tab. */
const alone = { exact: true };

/** Every file stands in one tab, so the counts add up to all. */
export function DeskTabs({
  counts,
  turn,
}: {
  counts: Partial<Record<Turn, number>>;
  turn: string | undefined;
}) {
  const { say } = useWords();
  const all = turns.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  return (
    <nav aria-label={say('recommendingDesk.tabs.label')}>
      <ul className="desk-tabs">
        {turns.map((each) => (
          <li key={each}>
            <Link
              to="/desk"
              search={{ turn: each }}
              activeOptions={alone}
              aria-current={turn === each ? 'page' : undefined}
            >
              {say(`recommendingDesk.tabs.${each}`, { count: counts[each] ?? 0 })}
            </Link>
          </li>
        ))}
        <li>
          <Link
            to="/desk"
            search={{}}
            activeOptions={alone}
            aria-current={turn === undefined ? 'page' : undefined}
          >
            {say('recommendingDesk.tabs.all', { count: all })}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
