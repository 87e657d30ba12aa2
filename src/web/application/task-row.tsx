import { Link, useParams } from '@tanstack/react-router';
import { sectionSigns } from '#domain/application/sign.ts';
import { formatInstant } from '#domain/formats.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { Task } from './tasks.ts';

/** One section of the list: where it stands, who was last in it, what is left. */
export function TaskRow({ task }: { task: Task }) {
  const { language, say, text } = useWords();
  const context = useSayContext();
  const { number } = useParams({ from: '/desks/applications/$number' });
  const { section, place, status, left, against, savedBy, savedAt } = task;
  const when = savedAt && formatInstant(Temporal.Instant.from(savedAt), context.timeZone, 'table').slice(5);
  const details = [
    against > 0 && say('applicant.tasks.against', { count: against }),
    (status === 'in-progress' || status === 'changes-asked') &&
      left > 0 &&
      say('applicant.tasks.left', { count: left }),
    savedBy && when && say('applicant.tasks.savedBy', { by: savedBy, at: when }),
  ].filter((each) => typeof each === 'string' && each !== '');

  return (
    <li className="task">
      <span className="task-place" aria-hidden="true">
        {place}
      </span>
      <Link
        className="task-title"
        to="/applications/$number/sections/$section"
        params={{ number, section: section.code }}
      >
        {text(section.title)}
      </Link>
      <span className="task-status">
        <StatusWord sign={sectionSigns[status]}>
          {sayStatus('section', status, {}, language, context)}
        </StatusWord>
      </span>
      <span className="task-detail">{details.join(say('desk.apart'))}</span>
    </li>
  );
}
