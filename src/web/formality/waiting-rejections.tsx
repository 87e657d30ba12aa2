import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { useConfirmRejection, useDeclineRejection, type WaitingRejection } from './use-formality.ts';
import './formality.css';

interface Parts {
  rejections: readonly WaitingRejection[];
  done: (what: string) => void;
}

/** What a colleague has proposed, with his ground; who proposed it waits. */
export function WaitingRejections({ rejections, done }: Parts) {
  const { say } = useWords();
  const { role } = useSession();
  if (rejections.length === 0) return <p className="desk-empty">{say('provinceDesk.confirm.none')}</p>;
  return (
    <ul className="rejections">
      {rejections.map((rejection) => (
        <li key={rejection.number} className="card">
          <Ground rejection={rejection} />
          {rejection.mine ? (
            <p className="note">{say('provinceDesk.confirm.mine')}</p>
          ) : role !== 'programme-officer' ? null : (
            <div className="acts">
              <Confirming rejection={rejection} done={done} />
              <Declining rejection={rejection} done={done} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Ground({ rejection }: { rejection: WaitingRejection }) {
  const { language, say } = useWords();
  const { nameOf, timeZone } = useSayContext();
  const { number, unit, clause, reason, sentence, proposedByName, proposedAt } = rejection;
  return (
    <>
      <h3>
        <a href={`/files/${encodeURIComponent(number)}`} className="figures">
          {number}
        </a>{' '}
        {unit}
      </h3>
      <p>
        {nameOf?.('clause', clause)} {nameOf?.('reason', reason)}
      </p>
      <p>{sentence}</p>
      <p className="note">
        {say('provinceDesk.confirm.proposed', {
          name: proposedByName,
          at: formatInstant(Temporal.Instant.from(proposedAt), timeZone, language),
        })}
      </p>
    </>
  );
}

interface DecidingParts {
  rejection: WaitingRejection;
  done: (what: string) => void;
}

function Confirming({ rejection, done }: DecidingParts) {
  const { say } = useWords();
  const { mutate, isPending, error } = useConfirmRejection(rejection, () =>
    done(say('provinceDesk.confirm.agreed', { number: rejection.number })),
  );
  const { number } = rejection;
  return (
    <ActPanel
      act={say('provinceDesk.confirm.agree')}
      whatHappens={say('provinceDesk.confirm.whatHappens', { number })}
      final={say('provinceDesk.confirm.final')}
      doing={say('provinceDesk.confirm.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(undefined)}
    />
  );
}

function Declining({ rejection, done }: DecidingParts) {
  const { say } = useWords();
  const [sentence, setSentence] = useTyped(`decline.${rejection.number}`, '');
  const { mutate, isPending, error } = useDeclineRejection(rejection, () =>
    done(say('provinceDesk.confirm.disagreed', { number: rejection.number })),
  );
  const { number } = rejection;
  return (
    <ActPanel
      keep={`decline.${rejection.number}`}
      act={say('provinceDesk.confirm.disagree')}
      whatHappens={
        <>
          <p>{say('provinceDesk.confirm.back', { number })}</p>
          <SentenceField
            label={say('provinceDesk.confirm.why')}
            help={say('provinceDesk.confirm.whyHelp')}
            value={sentence}
            change={setSentence}
          />
        </>
      }
      doing={say('provinceDesk.confirm.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(sentence)}
    />
  );
}
