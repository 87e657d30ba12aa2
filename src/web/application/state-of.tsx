import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { shownState } from '#domain/application/shown-state.ts';
import { sayState } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useIsPilot } from '#web/programme/use-programmes.ts';
import { StatusWord } from '#web/ui/status-word.tsx';

/** Where a file stands, as its applicant may know it: the server names no state before the notice that says it to everybody. */
export function StateOf({
  state,
  direction,
  revision,
  until,
}: {
  state: ApplicationState;
  direction: string;
  revision: number;
  until?: string | undefined;
}) {
  const { language } = useWords();
  const context = useSayContext();
  const shown = shownState(state, 'applicant', {
    noticePublished: true,
    pilot: useIsPilot(direction),
    revision,
    takenBack: state === 'draft' && revision > 0,
  });
  if (!shown) return null;
  return (
    <StatusWord soft sign={shown}>
      {sayState(shown, { until: until ?? '' }, language, context)}
    </StatusWord>
  );
}
