import { Link } from '@tanstack/react-router';
import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { hasResult } from '#domain/application/shown-turn.ts';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { Beside } from './beside.tsx';
import { StateOf } from './state-of.tsx';
import type { ListedApplication } from './use-applications.ts';
import './listed-file.css';

/** Turned away before any notice: the history has the reason. */
const turnedAway: ReadonlySet<ApplicationState> = new Set(['not-recommended', 'rejected']);

/** Where what comes next is done or read, and the words that lead there. */
function nextOf(state: ApplicationState) {
  if (state === 'draft') return { to: '/applications/$number', says: 'applicant.home.continue' } as const;
  if (states[state].turn === 'applicant')
    return { to: '/applications/$number/corrections', says: 'applicant.home.correct' } as const;
  if (turnedAway.has(state))
    return { to: '/applications/$number/history', says: 'applicant.home.reason' } as const;
  if (hasResult.has(state))
    return { to: '/applications/$number/result', says: 'applicant.result.see' } as const;
  return { to: '/applications/$number/receipt', says: 'applicant.home.receipt' } as const;
}

/** One of my files: number, direction, project, where it stands, and what comes next. */
export function ListedFile({ file }: { file: ListedApplication }) {
  const { say, text } = useWords();
  const definition = useNewestDefinition();
  const direction = definition?.directions.find(({ code }) => code === file.direction);
  const { to, says } = nextOf(file.state);

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
      <StateOf state={file.state} direction={file.direction} revision={file.revision} />
      <Link to={to} params={{ number: file.number }}>
        {say(says)}
      </Link>
    </li>
  );
}
