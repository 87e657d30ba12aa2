import { formatEnd, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords, type Words } from '#web/language/words.ts';
import { useServerNow } from '#web/session/server-clock.ts';
import './deadline.css';

interface Parts {
  what: string;
  at: string;
  /** From then on, not until then. */
  opens?: boolean;
  /** How far away, where it is not counted in hours. */
  left?: string | undefined;
}

/** The instant that decides, and how far away it is by the server's clock; text, outside every live region. */
export function Deadline({ what, at, opens = false, left }: Parts) {
  const words = useWords();
  const { timeZone } = useSayContext();
  const instant = Temporal.Instant.from(at);
  const now = useServerNow('second');
  return (
    <p className="deadline">
      {what}{' '}
      <strong className="figures">
        {(opens ? formatInstant : formatEnd)(instant, timeZone, words.language)}
      </strong>
      {now && <span className="deadline-left figures">{left ?? leftUntil(instant, now, words)}</span>}
    </p>
  );
}

/** In its two largest units, rounded down, so that nobody is promised more than there is. */
export function leftUntil(at: Temporal.Instant, now: Temporal.Instant, { say }: Words): string {
  const left = now.until(at, { largestUnit: 'hours', smallestUnit: 'seconds', roundingMode: 'floor' });
  if (left.sign < 0) return say('desk.left.passed');
  const { hours, minutes, seconds } = left;
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  if (days > 0)
    return rest > 0 ? say('desk.left.days', { days, hours: rest }) : say('desk.left.wholeDays', { days });
  if (hours > 0) return say('desk.left.hours', { hours, minutes });
  return minutes >= 2
    ? say('desk.left.minutes', { minutes })
    : say('desk.left.seconds', { minutes, seconds });
}
