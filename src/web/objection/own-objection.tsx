import { formatDate, formatInstant } from '#domain/formats.ts';
import type { ObjectionOutcome } from '#domain/objection/objection.ts';
import { objectionSigns, outcomeOf } from '#domain/objection/objection-sign.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { OwnObjection as Told } from './use-own-objections.ts';
import './own-objection.css';

/** One objection as the unit concerned reads it: what it says, how it stands, and what that means for the file. */
export function OwnObjection({ told }: { told: Told }) {
  const { page } = useFile();
  const { say, language } = useWords();
  const { timeZone } = useSayContext();
  const { objection, notice, receivedAt, decideOn, statement } = told;
  const outcome = outcomeOf(told.outcome);
  return (
    <section className="card own-objection" aria-labelledby={objection}>
      <div className="own-objection-head">
        <h2 id={objection}>{say('objectionDesk.one', { number: objection })}</h2>
        <StatusWord sign={objectionSigns[outcome ?? 'examined']}>
          {say(`objectionDesk.state.${told.state}`)}
          {outcome && `${say('desk.apart')}${say(`objectionDesk.outcome.${outcome}`)}`}
        </StatusWord>
      </div>
      <p className="note">
        {say('objectionDesk.received', {
          at: formatInstant(Temporal.Instant.from(receivedAt), timeZone, language),
        })}
        {!outcome &&
          decideOn &&
          say('objectionDesk.decideBy', { on: formatDate(Temporal.PlainDate.from(decideOn), language) })}
      </p>
      <h3>{say('objectionDesk.statement')}</h3>
      <p className="prose">{statement ?? say('applicant.objections.erased')}</p>
      <p>{say(`applicant.objections.effect.${effectOf(outcome, page.state)}`)}</p>
      <p>
        <a href={`/programmes/${page.programme.code}/notices/${notice}`}>
          {say('applicant.objections.notice', { notice })}
        </a>
      </p>
    </section>
  );
}

/** A title that has been given does not fall with an objection. */
function effectOf(outcome: ObjectionOutcome | undefined, state: string) {
  if (!outcome) return 'examined';
  if (outcome !== 'sustained') return 'stays';
  return state === 'dropped' ? 'dropped' : 'titled';
}
