import type { Definition } from '#domain/programme/definition.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { useWords } from '#web/language/words.ts';
import type { RankingPage } from './selection-page.ts';

interface Parts {
  ranking: Extract<RankingPage, { frozen: false }>;
  definition: Definition;
}

/** Who claims a preference, and whether it counts; what nobody has settled counts as absent. */
export function Preferences({ ranking, definition }: Parts) {
  const { say, text } = useWords();
  const nameOfPreference = (code: string) => {
    const found = definition.preferences.find((each) => each.code === code);
    return found && text(found.title);
  };
  const units = new Map(ranking.rows.map(({ number, unit }) => [number, unit]));
  const claimed = ranking.preferences.filter(({ standing }) => standing !== 'absent');
  return (
    <section className="panel-part" aria-labelledby="preferences">
      <h2 id="preferences">{say('selectionDesk.preferences.title')}</h2>
      {claimed.length === 0 && <p className="quiet">{say('selectionDesk.preferences.none')}</p>}
      <ul>
        {claimed.map(({ number, preference, standing }) => (
          <li key={number}>
            <FileNumber number={number} /> {units.get(number)}　{nameOfPreference(preference)}
            {'　'}
            {say(`selectionDesk.preferences.standing.${standing}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
