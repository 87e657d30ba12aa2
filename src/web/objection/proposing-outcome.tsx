import { type ObjectionOutcome, objectionOutcomes } from '#domain/objection/objection.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { ObjectionPage } from './objection-page.ts';
import { useObjectionAct } from './use-objections.ts';

interface Parts {
  objection: ObjectionPage;
  done: (what: string) => void;
}

/** What its handler found; it counts for nothing until the leader has decided. */
export function ProposingOutcome({ objection, done }: Parts) {
  const { say } = useWords();
  const [found, setFound] = useTyped('propose', { outcome: '', sentence: '' });
  const { mutate, isPending, error } = useObjectionAct<typeof found>(objection, 'outcome-proposal', () =>
    done(say('objectionDesk.propose.done')),
  );
  const outcomes = objectionOutcomes.map((code: ObjectionOutcome) => ({
    code,
    label: say(`objectionDesk.outcome.${code}`),
  }));
  return (
    <div className="acts">
      <ActPanel
        keep="propose"
        act={say('objectionDesk.propose.act')}
        whatHappens={
          <>
            <p>{say('objectionDesk.propose.whatHappens')}</p>
            <Choose
              label={say('objectionDesk.propose.outcome')}
              value={found.outcome}
              options={outcomes}
              choose={(outcome) => setFound({ ...found, outcome })}
            />
            <SentenceField
              label={say('objectionDesk.sentence')}
              help={say('objectionDesk.sentenceHelp')}
              value={found.sentence}
              change={(sentence) => setFound({ ...found, sentence })}
            />
          </>
        }
        doing={say('objectionDesk.doing')}
        pending={isPending}
        problem={error}
        onConfirm={() => mutate(found)}
      />
    </div>
  );
}
