import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import './watching-band.css';

/** Stands above all that a supervisor reads. */
export function WatchingBand() {
  const { say } = useWords();
  return useSession().role === 'supervisor' ? (
    <p className="watching">{say('supervisionDesk.watching')}</p>
  ) : null;
}
