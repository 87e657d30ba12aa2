import { useWords } from '#web/language/words.ts';
import { useFile } from './open-file.ts';

/** What is worth knowing and decides nothing. */
export function Hints() {
  const { page } = useFile();
  const { say } = useWords();
  if (page.hints.length === 0) return null;
  return (
    <section className="card" aria-labelledby="hints">
      <h2 id="hints">{say('applicant.hint.title')}</h2>
      <ul>
        {page.hints.map(({ hint, facts }) => (
          <li key={hint}>{say(`applicant.hint.${hint}`, facts)}</li>
        ))}
      </ul>
    </section>
  );
}
