import type { Definition } from '#domain/programme/definition.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import './clause-links.css';

interface Parts {
  definition: Definition;
  clauses: readonly string[];
  /** With our restatement beside the number. */
  said?: boolean;
}

/** Where a rule comes from: each clause by the guide's own number, leading to its row of the public guide page. */
export function ClauseLinks({ definition, clauses, said = false }: Parts) {
  const { say, text } = useWords();
  const { nameOf } = useSayContext();
  const known = clauses.flatMap((id) => definition.clauses.find(({ code }) => code === id) ?? []);
  return (
    <ul className={said ? 'clauses clauses-said' : 'clauses'}>
      {known.map(({ code, says }) => (
        <li key={code}>
          <a href={`/programmes/${definition.about.code}/guide#${code}`} target="_blank" rel="noreferrer">
            {nameOf?.('clause', code) ?? code}
            <span className="heard">{say('desk.newWindow')}</span>
          </a>
          {said && <span>{text(says)}</span>}
        </li>
      ))}
    </ul>
  );
}
