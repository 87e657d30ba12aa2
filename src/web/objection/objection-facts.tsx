import { formatDate, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import type { ObjectionPage } from './objection-page.ts';

/** What came in, from whom for who may know, and what was answered so far. */
export function ObjectionFacts({ objection }: { objection: ObjectionPage }) {
  const { say, language } = useWords();
  const { nameOf, timeZone } = useSayContext();
  const { role } = useSession();
  const { number, file, unit, notice, receivedAt, decideOn, objector, evidence, remarks } = objection;
  const code = objection.outcomeCode ?? objection.admissibilityCode;
  return (
    <>
      <p>
        {say('objectionDesk.about', { notice })}
        {file ? `${file} ${unit ?? ''}` : say('objectionDesk.wholeNotice')}
      </p>
      <p className="note">
        {say('objectionDesk.received', {
          at: formatInstant(Temporal.Instant.from(receivedAt), timeZone, language),
        })}
        {decideOn &&
          say('objectionDesk.decideBy', { on: formatDate(Temporal.PlainDate.from(decideOn), language) })}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="note">
          {say(`objectionDesk.remark.${remark}`)}
        </p>
      ))}
      <h2>{say('objectionDesk.statement')}</h2>
      <p className="prose">{objection.statement}</p>
      {objector && (
        <p className="note">
          {say('objectionDesk.objector', {
            name: objector.name ?? say('objectionDesk.anonymous'),
            contact: objector.contact ?? say('objectionDesk.noContact'),
          })}
        </p>
      )}
      <h2>{say('objectionDesk.evidence')}</h2>
      {evidence.length === 0 && <p>{say('objectionDesk.noEvidence')}</p>}
      <ul>
        {evidence.map(({ position, name }) => (
          <li key={position}>
            {role === 'supervisor' ? (
              name
            ) : (
              <a href={`/api/objections/${number}/evidence/${position}`}>{name}</a>
            )}
          </li>
        ))}
      </ul>
      {code && (
        <p>
          {say(`objectionDesk.state.${objection.state}`)}: {nameOf?.('reason', code)}
        </p>
      )}
      {objection.proposal && (
        <p>
          {say('objectionDesk.proposal', {
            name: objection.proposal.by,
            outcome: say(`objectionDesk.outcome.${objection.proposal.outcome}`),
            sentence: objection.proposal.sentence,
          })}
        </p>
      )}
    </>
  );
}
