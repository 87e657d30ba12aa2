import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { sendBack, useSigning } from './use-signing.ts';

interface Parts {
  programme: string;
  kind: 'decision' | 'notice';
  /** Of what is on the screen. */
  seen: string;
  done: (what: string) => void;
}

/** Whoever prepared it may take it back himself, without a reason, as long as it is not signed. */
export function TakingBack({ programme, kind, seen, done }: Parts) {
  const { say } = useWords();
  const { mutate, isPending, error } = useSigning(sendBack(programme, kind), () =>
    done(say('decidingDesk.takeBack.done')),
  );
  return (
    <ActPanel
      act={say('decidingDesk.takeBack.act')}
      whatHappens={<p>{say('decidingDesk.takeBack.whatHappens')}</p>}
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ seen })}
    />
  );
}
