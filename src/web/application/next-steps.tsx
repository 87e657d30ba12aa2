import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { programmesQuery, timetableHere } from '#web/programme/use-programmes.ts';
import { asText } from './fields/control.ts';
import type { OpenFile } from './open-file.ts';
import './next-steps.css';

/** To whom a file goes from here, until when, and until when the applicant can have it back. */
export function NextSteps({ file: { page, lifecycle, recommendingUnits } }: { file: OpenFile }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const programme = useQuery(programmesQuery).data?.programmes.find(
    ({ code }) => code === page.programme.code,
  );
  const unit = recommendingUnits.find(
    ({ region }) => region === asText(page.answers['unit.recommendingUnit']),
  );
  const moment = (instant: Temporal.Instant) => formatInstant(instant, timeZone, language);
  const checks = lifecycle.some(({ act }) => act === 'pass-check');
  const givesUp = lifecycle.some(({ act }) => act === 'give-up');
  const timetable = programme && timetableHere(programme);
  const until = timetable?.has('unitReportClosesAt')
    ? moment(timetable.instant('unitReportClosesAt'))
    : undefined;
  const supplement = page.state === 'supplement-asked' || page.state === 'reported';

  return (
    <ol className="next-steps">
      {checks && !supplement && (
        <li>
          {unit && until
            ? say('applicant.next.check', { unit: unit.name, until })
            : say('applicant.next.checkShort')}
        </li>
      )}
      {supplement && <li>{say('applicant.next.formality')}</li>}
      <li>{say('applicant.next.returned')}</li>
      {(page.state === 'draft' || page.state === 'submitted') && (
        <li>{say('applicant.next.withdraw', { closesAt: moment(Temporal.Instant.from(page.closesAt)) })}</li>
      )}
      {!supplement && givesUp && <li>{say('applicant.next.giveUp')}</li>}
      <li>{say('applicant.next.acceptance')}</li>
    </ol>
  );
}
