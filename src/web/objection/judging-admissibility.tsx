import { objectionReasons } from '#domain/objection/objection.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { ObjectionPage } from './objection-page.ts';
import { useObjectionAct } from './use-objections.ts';

interface Parts {
  objection: ObjectionPage;
  definition: Definition;
  done: (what: string) => void;
}

/** Whether it is examined: turned away only for a reason that the programme lists. */
export function JudgingAdmissibility({ objection, definition, done }: Parts) {
  return (
    <div className="acts">
      <Answering objection={objection} definition={definition} done={done} admissible />
      <Answering objection={objection} definition={definition} done={done} admissible={false} />
    </div>
  );
}

function Answering({ objection, definition, done, admissible }: Parts & { admissible: boolean }) {
  const { say, text } = useWords();
  const answer = admissible ? 'admit' : 'turnAway';
  const [ground, setGround] = useTyped(answer, { reason: '', sentence: '' });
  const { mutate, isPending, error } = useObjectionAct<object>(objection, 'admissibility', () =>
    done(say(`objectionDesk.${answer}.done`, { number: objection.number })),
  );
  const listed = objectionReasons(definition, 'objection-admissibility');
  const reasons = definition.reasons
    .filter(({ code }) => listed.has(code))
    .map(({ code, label }) => ({ code, label: text(label) }));
  return (
    <ActPanel
      keep={answer}
      act={say(`objectionDesk.${answer}.act`)}
      whatHappens={
        <>
          <p>{say(`objectionDesk.${answer}.whatHappens`)}</p>
          {!admissible && (
            <Choose
              label={say('objectionDesk.reason')}
              value={ground.reason}
              options={reasons}
              choose={(reason) => setGround({ ...ground, reason })}
            />
          )}
          <SentenceField
            label={say('objectionDesk.sentence')}
            help={say('objectionDesk.sentenceHelp')}
            value={ground.sentence}
            change={(sentence) => setGround({ ...ground, sentence })}
          />
        </>
      }
      doing={say('objectionDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({
          admissible,
          sentence: ground.sentence,
          ...(!admissible && ground.reason && { reason: ground.reason }),
        })
      }
    />
  );
}
