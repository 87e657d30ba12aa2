import type { ReactNode } from 'react';
import { sign } from '#domain/application/sign.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';

export type StepName = 'approve' | 'freeze' | 'commit' | 'sources' | 'draw';
type Progress = 'done' | 'open' | 'waits' | 'ended';

const signs = {
  done: sign('met', 'tick'),
  open: sign('moving', 'half'),
  waits: sign('still', 'ring'),
  ended: sign('still', 'dash'),
} as const;

/** One step of the five: behind, open or still to come; what is to come shows its name alone. */
export function CeremonyStep({
  name,
  progress,
  children,
}: {
  name: StepName;
  progress: Progress;
  children: ReactNode;
}) {
  const { say } = useWords();
  return (
    <li className="ceremony-step">
      <div className="ceremony-head">
        <h2>{say(`drawDesk.step.${name}`)}</h2>
        <StatusWord sign={signs[progress]}>{say(`drawDesk.progress.${progress}`)}</StatusWord>
      </div>
      {(progress === 'done' || progress === 'open') && children}
    </li>
  );
}
