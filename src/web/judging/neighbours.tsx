import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { type DeskAsked, deskQuery } from './use-desk.ts';

/** From file to file of the list it was opened from; one that has left the list leads on to its first. */
export function Neighbours({ number, asked }: { number: string; asked: DeskAsked }) {
  const { say } = useWords();
  const files = useQuery(deskQuery(asked)).data?.files ?? [];
  const at = files.findIndex((each) => each.number === number);
  const before = files[at - 1];
  const after = files[at + 1];
  if (!before && !after) return null;
  return (
    <nav className="neighbours" aria-label={say('recommendingDesk.neighbours.label')}>
      {before && (
        <Link to="/files/$number" params={{ number: before.number }} search={asked} rel="prev">
          {say('recommendingDesk.neighbours.before')}
        </Link>
      )}
      {at >= 0 && (
        <span className="quiet figures">
          {say('recommendingDesk.neighbours.place', { place: at + 1, of: files.length })}
        </span>
      )}
      {after && (
        <Link to="/files/$number" params={{ number: after.number }} search={asked} rel="next">
          {say('recommendingDesk.neighbours.after')}
        </Link>
      )}
    </nav>
  );
}
