import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { Correction } from './application-page.ts';
import { useFile } from './open-file.ts';
import './wanted-list.css';

/** What has to be mended in one section: the field or paper it is about, the kind of reason, the sentence. */
export function WantedList({ items }: Pick<Correction, 'items'>) {
  const { nameOf } = useSayContext();
  return (
    <ul className="wanted">
      {items.map((item) => (
        <li key={item.field + item.sentence}>
          <p>
            {item.field && <strong>{nameOf?.('field', item.field)}　</strong>}
            <span className="quiet">{nameOf?.('reason', item.reason)}</span>
          </p>
          <p className="prose">{item.sentence}</p>
        </li>
      ))}
    </ul>
  );
}

/** The same beside the section itself, where it is mended. */
export function WantedHere({ section }: { section: string }) {
  const { say } = useWords();
  const { correction } = useFile().page;
  const items = correction?.items.filter((item) => item.section === section) ?? [];
  if (!correction || items.length === 0) return null;
  return (
    <section className="card wanted-here" aria-labelledby="wanted">
      <h2 id="wanted">{say(`applicant.corrections.here.${correction.kind}`)}</h2>
      <WantedList items={items} />
    </section>
  );
}
