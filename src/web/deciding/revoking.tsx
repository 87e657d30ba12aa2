import type { Definition } from '#domain/programme/definition.ts';
import { judgementReasons } from '#domain/recommendation/judgement-reasons.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { revoke, useSigning } from './use-signing.ts';
import { WrittenField } from './written-field.tsx';

interface Parts {
  certificate: string;
  definition: Definition;
  done: (what: string) => void;
}

/** Takes a title away, after its holder has been heard. */
export function Revoking({ certificate, definition, done }: Parts) {
  const { say, text } = useWords();
  const keep = `revoke.${certificate}`;
  const [written, setWritten] = useTyped(keep, { reason: '', sentence: '', heardOn: '' });
  const { mutate, isPending, error } = useSigning(revoke(certificate), () =>
    done(say('decidingDesk.revoke.done', { certificate })),
  );
  const listed = judgementReasons(definition, knownJudgements.revocation);
  const change = (field: keyof typeof written) => (value: string) =>
    setWritten({ ...written, [field]: value });
  return (
    <ActPanel
      keep={keep}
      act={say('decidingDesk.revoke.act', { certificate })}
      whatHappens={
        <>
          <p>{say('decidingDesk.revoke.whatHappens')}</p>
          <Choose
            label={say('decidingDesk.revoke.reason')}
            value={written.reason}
            options={definition.reasons
              .filter(({ code }) => listed.includes(code))
              .map(({ code, label }) => ({ code, label: text(label) }))}
            choose={change('reason')}
          />
          <SentenceField
            label={say('decidingDesk.revoke.sentence')}
            value={written.sentence}
            change={change('sentence')}
          />
          <WrittenField
            id={keep}
            label={say('decidingDesk.revoke.heardOn')}
            help={say('decidingDesk.revoke.heardHelp')}
            type="date"
            value={written.heardOn}
            change={change('heardOn')}
          />
        </>
      }
      final={say('decidingDesk.final')}
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(written)}
    />
  );
}
