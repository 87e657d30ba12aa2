import { useWords } from '#web/language/words.ts';
import { useWorkingDays } from '#web/programme/use-working-days.ts';
import { useServerNow } from '#web/session/server-clock.ts';
import { Deadline } from '#web/ui/deadline.tsx';

/** Until when a recommending unit reports: in working days, and in hours on the last day. */
export function ReportingDeadline({ at }: { at: string }) {
  const { say } = useWords();
  const apart = useWorkingDays();
  const now = useServerNow();
  const days = now && apart(now, Temporal.Instant.from(at));
  return (
    <Deadline
      what={say('recommendingDesk.summary.closes')}
      at={at}
      left={
        days ? say(days === 1 ? 'desk.left.oneWorkingDay' : 'desk.left.workingDays', { days }) : undefined
      }
    />
  );
}
