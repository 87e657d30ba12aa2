import { sign } from '#domain/application/sign.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { QueuedFile } from './review-page.ts';

/** How far the expert is with one file. */
export function QueueState({ file: { state, sheet, open } }: { file: QueuedFile }) {
  const { say } = useWords();
  if (state !== 'declared')
    return (
      <StatusWord sign={state === 'assigned' ? sign('attend', 'triangle') : sign('still', 'dash')}>
        {say(`scoringDesk.state.${state}`)}
      </StatusWord>
    );
  if (sheet !== 'draft')
    return <StatusWord sign={signs[sheet]}>{say(`scoringDesk.state.${sheet}`)}</StatusWord>;
  return open ? (
    <StatusWord sign={sign('moving', 'half')}>{say('scoringDesk.state.started', { open })}</StatusWord>
  ) : (
    <StatusWord sign={sign('moving', 'dot')}>{say('scoringDesk.state.complete')}</StatusWord>
  );
}

const signs = {
  none: sign('still', 'ring'),
  sealed: sign('met', 'tick'),
  void: sign('still', 'dash'),
} as const;
