import { useSyncExternalStore } from 'react';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';

/** Says that the network is gone, and what happens to what is typed meanwhile. */
export function OfflineLine() {
  const { say } = useWords();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <StatusWord sign={{ tone: 'held', icon: 'bars' }}>{say('desk.offline')}</StatusWord>
        </p>
      )}
    </div>
  );
}

function listen(changed: () => void) {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
