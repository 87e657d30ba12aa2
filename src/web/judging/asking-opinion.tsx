import { useWords } from '#web/language/words.ts';
import { LetterDraft } from '#web/opinion/letter-draft.tsx';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { useAskOpinion } from './use-ask-opinion.ts';
import '#web/ui/narrowing.css';

interface Parts {
  numbers: readonly string[];
  asking: ReturnType<typeof useAskOpinion>;
  /** What it says of the files that the letter names. */
  happens: string;
  done?: () => void;
}

/** One letter to the department of the same level, and until when it is to answer. */
export function AskingOpinion({ numbers, asking: { mutate, isPending, error }, happens, done }: Parts) {
  const { say } = useWords();
  const [dueOn, setDueOn] = useTyped('opinion.due', '');
  return (
    <ActPanel
      act={say('recommendingDesk.batch.opinion')}
      sends="opinion"
      whatHappens={
        <>
          <p>{happens}</p>
          <p className="narrowing">
            <label>
              {say('recommendingDesk.batch.dueOn')}
              <input type="date" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
            </label>
          </p>
          {dueOn === '' ? (
            <p className="note">{say('opinionDesk.draft.dueFirst')}</p>
          ) : (
            <LetterDraft asked={{ numbers, dueOn }} />
          )}
        </>
      }
      doing={say('recommendingDesk.batch.asking')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ numbers, dueOn }, { ...(done && { onSuccess: done }) })}
    />
  );
}
