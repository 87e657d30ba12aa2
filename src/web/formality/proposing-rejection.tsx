import { formalityReasons } from '#domain/formality/formality-reasons.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { type OfficeFile, useProposeRejection } from './use-formality.ts';

interface Parts {
  file: OfficeFile;
  definition: Definition;
  done: (what: string) => void;
}

/** Clause, reason and sentence; it counts for nothing until a second person has agreed. */
export function ProposingRejection({ file, definition, done }: Parts) {
  const { say, text } = useWords();
  const { nameOf } = useSayContext();
  const [ground, setGround] = useTyped(`reject.${file.number}`, { clause: '', reason: '', sentence: '' });
  const { mutate, isPending, error } = useProposeRejection(file, () =>
    done(say('provinceDesk.reject.done', { number: file.number })),
  );
  const allowed = formalityReasons(definition, 'reject');
  const clauses = definition.clauses.map(({ code, says }) => ({
    code,
    label: `${nameOf?.('clause', code) ?? ''} ${text(says)}`,
  }));
  const reasons = definition.reasons
    .filter(({ code }) => allowed.has(code))
    .map(({ code, label }) => ({ code, label: text(label) }));

  return (
    <ActPanel
      keep={`reject.${file.number}`}
      act={say('provinceDesk.reject.act')}
      whatHappens={
        <>
          <p>{say('provinceDesk.reject.whatHappens', { number: file.number })}</p>
          <Choose
            label={say('provinceDesk.reject.clause')}
            value={ground.clause}
            options={clauses}
            choose={(clause) => setGround({ ...ground, clause })}
          />
          <Choose
            label={say('provinceDesk.reason')}
            value={ground.reason}
            options={reasons}
            choose={(reason) => setGround({ ...ground, reason })}
          />
          <SentenceField
            label={say('provinceDesk.reject.sentence')}
            help={say('provinceDesk.reject.help')}
            value={ground.sentence}
            change={(sentence) => setGround({ ...ground, sentence })}
          />
        </>
      }
      doing={say('provinceDesk.reject.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(ground)}
    />
  );
}
