import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { type OfficeFile, useAccept } from './use-formality.ts';

export function Accepting({ file, done }: { file: OfficeFile; done: (what: string) => void }) {
  const { say, speak } = useWords();
  const { number } = file;
  const { mutate, isPending, error } = useAccept(file, () =>
    done(say('provinceDesk.accept.done', { number })),
  );
  return (
    <ActPanel
      act={speak('application.act.accept')}
      whatHappens={say('provinceDesk.accept.whatHappens', { number })}
      final={say('provinceDesk.accept.final')}
      doing={say('provinceDesk.accept.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(undefined)}
    />
  );
}
