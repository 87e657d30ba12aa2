import type { AskedGroup, AskedOfRow } from '#messages/explain-where.ts';
import { useWords } from '#web/language/words.ts';
import './asked-list.css';

/** What a condition asks of the rows of a table, a line each, with what is so of the rows in hand; what lies deep stays folded until wanted. */
export function AskedList({ asked, depth = 0 }: { asked: AskedGroup; depth?: number }) {
  return (
    <ul className="asked">
      {asked.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in the order of the condition
        <li key={at}>{'parts' in part ? <Group group={part} depth={depth + 1} /> : <Line {...part} />}</li>
      ))}
    </ul>
  );
}

function Group({ group, depth }: { group: AskedGroup; depth: number }) {
  const { say } = useWords();
  const words = say(`applicant.verdict.group.${group.joined}`, { count: group.parts.length });
  const parts = <AskedList asked={group} depth={depth} />;
  // Unfolded, all that lies within is read at once.
  if (depth !== folded) {
    return (
      <>
        <Line words={words} found={group.found} />
        {parts}
      </>
    );
  }
  return (
    <details>
      <summary>
        <Line
          words={say('applicant.verdict.groupFolded', { words, first: firstOf(group) })}
          found={group.found}
        />
      </summary>
      {parts}
    </details>
  );
}

const folded = 2;

function Line({ words, found }: AskedOfRow) {
  return (
    <>
      {words}
      {found !== '' && <span className="asked-found">{found}</span>}
    </>
  );
}

const firstOf = (part: AskedOfRow | AskedGroup | undefined): string =>
  part === undefined ? '' : 'parts' in part ? firstOf(part.parts[0]) : part.words;
