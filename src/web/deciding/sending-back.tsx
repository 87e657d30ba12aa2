import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { sendBack, useSigning } from './use-signing.ts';

interface Parts {
  programme: string;
  kind: 'decision' | 'notice';
  /** Of what is on the screen. */
  seen: string;
  done: (what: string) => void;
}

/** Back to whoever prepared it, with the reason. */
export function SendingBack({ programme, kind, seen, done }: Parts) {
  const { say } = useWords();
  const [sentence, setSentence] = useTyped(`back.${programme}.${kind}`, '');
  const { mutate, isPending, error } = useSigning(sendBack(programme, kind), () =>
    done(say('decidingDesk.back.done')),
  );
  return (
    <ActPanel
      keep={`back.${programme}.${kind}`}
      act={say('decidingDesk.back.act')}
      whatHappens={
        <>
          <p>{say('decidingDesk.back.whatHappens')}</p>
          <SentenceField label={say('decidingDesk.back.why')} value={sentence} change={setSentence} />
        </>
      }
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ seen, sentence })}
    />
  );
}
