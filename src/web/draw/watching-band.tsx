import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';

/** Stands above all that a supervisor reads. */
export function WatchingBand() {
  const { say } = useWords();
  return useSession().role === 'supervisor' ? <p className="watching">{say('drawDesk.watching')}</p> : null;
}
