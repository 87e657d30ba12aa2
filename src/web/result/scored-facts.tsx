import { criteriaOf } from '#domain/review/rubric-items.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { Result } from './use-result.ts';

/** How the file came off: its own line of the public table, and why it stands where it stands. */
export function ScoredFacts({ scored, departure }: Pick<Result, 'scored' | 'departure'>) {
  const { page, definition } = useFile();
  const { say, speak, text } = useWords();
  const { nameOf } = useSayContext();
  if (!scored) return null;
  const { code, place, of, target, shown, reason } = scored;
  const criterion = criteriaOf(definition, page.direction).find((each) => each.code === reason.criterion);
  const departed = departure && nameOf?.('reason', departure);
  return (
    <>
      <div>
        <dt>{say('applicant.result.place')}</dt>
        <dd>
          {say('applicant.result.placed', { place, of, target })}
          <p className="note">
            {speak(`outcome.scores.reasons.${reason.code}`, {
              criterion: criterion ? text(criterion.title) : '',
            })}
          </p>
          {departed && <p>{say('applicant.result.departed', { reason: departed })}</p>}
        </dd>
      </div>
      <div>
        <dt>{say('applicant.result.mean')}</dt>
        <dd>
          <span className="figures">{shown}</span>{' '}
          <a href={`/programmes/${definition.about.code}/scores/${page.direction}`}>
            {say('applicant.result.sheets', { code })}
          </a>
        </dd>
      </div>
    </>
  );
}
