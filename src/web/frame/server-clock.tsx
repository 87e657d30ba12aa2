import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useServerNow } from '#web/session/server-clock.ts';

export function ServerClock() {
  const { say } = useWords();
  const { timeZone } = useSayContext();
  const now = useServerNow('second');
  if (!now) return null;
  return (
    <span className="header-clock figures">
      {say('desk.header.time', { time: formatInstant(now, timeZone, 'table', 'second') })}
    </span>
  );
}
