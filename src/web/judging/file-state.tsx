import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { shownState } from '#domain/application/shown-state.ts';
import { sayState } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useIsPilot } from '#web/programme/use-programmes.ts';
import { StatusWord } from '#web/ui/status-word.tsx';

interface Parts {
  state: ApplicationState;
  direction?: string | undefined;
  revision?: number | undefined;
  soft?: boolean;
}

/** Where a file stands, as whoever is at this desk may know it: the server names no other state to him. */
export function FileState({ state, direction, revision, soft = false }: Parts) {
  const { language } = useWords();
  const context = useSayContext();
  const shown = shownState(state, context.viewer ?? 'applicant', {
    noticePublished: true,
    pilot: useIsPilot(direction),
    ...(revision !== undefined && { revision }),
  });
  return (
    shown && (
      <StatusWord sign={shown} soft={soft}>
        {sayState(shown, {}, language, context)}
      </StatusWord>
    )
  );
}
