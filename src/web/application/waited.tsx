import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useWorkingDays } from '#web/programme/use-working-days.ts';
import { useServerNow } from '#web/session/server-clock.ts';

/** How long a file has waited where it stands, and since when; one that is over waits for nobody. */
export function Waited({ state, since }: { state: ApplicationState; since: string }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const apart = useWorkingDays();
  const now = useServerNow();
  if (states[state].turn === 'nobody') return say('desk.waited.over');
  const from = Temporal.Instant.from(since);
  const days = now && apart(from, now);
  const at = formatInstant(from, timeZone, language === 'en' ? 'en' : 'table');
  if (days === undefined) return at;
  const counted = days === 0 ? 'lessThanOne' : days === 1 ? 'one' : 'workingDays';
  return (
    <span title={say('desk.waited.since', { at })}>
      {say(`desk.waited.${counted}`, { days })}
      <span className="heard"> {say('desk.waited.since', { at })}</span>
    </span>
  );
}
