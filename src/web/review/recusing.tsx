import { useNavigate } from '@tanstack/react-router';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { unsureReason } from './conflict-reasons.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { useDeclare } from './use-review.ts';

/** A conflict found while reading. */
export function Recusing({ number }: { number: string }) {
  const { definition } = useFile();
  const { say } = useWords();
  const navigate = useNavigate();
  const [reason, setReason] = useTyped(`recuse.${number}`, unsureReason);
  const { mutate, isPending, error } = useDeclare();
  return (
    <div className="acts">
      <ActPanel
        keep={`recuse.${number}`}
        act={say('scoringDesk.file.recuse')}
        whatHappens={
          <>
            <p>{say('scoringDesk.file.recuseHappens')}</p>
            <ReasonChoice
              id="recuse-reason"
              label={say('scoringDesk.file.recuseReason')}
              definition={definition}
              value={reason}
              choose={setReason}
            />
          </>
        }
        final={say('scoringDesk.file.recuseFinal')}
        doing={say('scoringDesk.doing')}
        pending={isPending}
        problem={error}
        onConfirm={() =>
          mutate([{ number, conflict: reason }], { onSuccess: () => void navigate({ to: '/scoring' }) })
        }
      />
    </div>
  );
}
