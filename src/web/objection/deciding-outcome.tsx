import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { ObjectionPage } from './objection-page.ts';
import { useObjectionAct } from './use-objections.ts';

interface Parts {
  objection: ObjectionPage;
  done: (what: string) => void;
}

/** The leader agrees with what was found, or gives it back with a reason. */
export function DecidingOutcome({ objection, done }: Parts) {
  return (
    <div className="acts">
      <Deciding objection={objection} done={done} agreed />
      <Deciding objection={objection} done={done} agreed={false} />
    </div>
  );
}

function Deciding({ objection, done, agreed }: Parts & { agreed: boolean }) {
  const { say } = useWords();
  const answer = agreed ? 'agree' : 'giveBack';
  const [sentence, setSentence] = useTyped(answer, '');
  const { mutate, isPending, error } = useObjectionAct<object>(objection, 'outcome', () =>
    done(say(`objectionDesk.${answer}.done`)),
  );
  return (
    <ActPanel
      keep={answer}
      act={say(`objectionDesk.${answer}.act`)}
      whatHappens={
        <>
          <p>{say(`objectionDesk.${answer}.whatHappens`)}</p>
          {!agreed && (
            <SentenceField
              label={say('objectionDesk.sentence')}
              help={say('objectionDesk.giveBack.help')}
              value={sentence}
              change={setSentence}
            />
          )}
        </>
      }
      {...(agreed && { final: say('objectionDesk.agree.final') })}
      doing={say('objectionDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ agreed, sentence })}
    />
  );
}
