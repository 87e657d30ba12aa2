import { Link } from '@tanstack/react-router';
import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { Beside } from './beside.tsx';
import { StateOf } from './state-of.tsx';
import type { ListedApplication } from './use-applications.ts';
import './listed-file.css';

/** States in which an applicant is told to look at the reason; the history has it. */
const turnedAway: ReadonlySet<ApplicationState> = new Set([
  'not-recommended',
  'rejected',
  'not-selected',
  'dropped',
  'revoked',
]);

/** One of my files: number, direction, project, where it stands, and what comes next. */
export function ListedFile({ file }: { file: ListedApplication }) {
  const { say, text } = useWords();
  const definition = useNewestDefinition();
  const direction = definition?.directions.find(({ code }) => code === file.direction);
  const mine = states[file.state].turn === 'applicant';
  const to =
    file.state === 'draft'
      ? '/applications/$number'
      : mine
        ? '/applications/$number/corrections'
        : turnedAway.has(file.state)
          ? '/applications/$number/history'
          : '/applications/$number/receipt';

  return (
    <li className="listed-file">
      <div>
        <h3>
          <Link to="/applications/$number" params={{ number: file.number }}>
            <span className="figures">{file.number}</span>
            {direction && `　${text(direction.title)}`}
          </Link>
        </h3>
        <p className="quiet">{file.project || say('applicant.home.unnamed')}</p>
        <Beside told={file.beside} most={2} own={file.number} />
      </div>
      <StateOf state={file.state} revision={file.revision} />
      <Link to={to} params={{ number: file.number }}>
        {say(
          file.state === 'draft'
            ? 'applicant.home.continue'
            : mine
              ? 'applicant.home.correct'
              : turnedAway.has(file.state)
                ? 'applicant.home.reason'
                : 'applicant.home.receipt',
        )}
      </Link>
    </li>
  );
}
