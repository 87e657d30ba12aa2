import { Link } from '@tanstack/react-router';
import { hasResult, onceNamed } from '#domain/application/shown-turn.ts';
import { verdictSigns } from '#domain/application/sign.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Deadline } from '#web/ui/deadline.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { Beside } from './beside.tsx';
import { asText } from './fields/control.ts';
import type { OpenFile } from './open-file.ts';
import { StateOf } from './state-of.tsx';
import { countOf } from './verdicts-about.ts';
import './application-head.css';

/** What stands above every list of a file: its number and direction, where it stands, until when, how the conditions look. */
export function ApplicationHead({
  file,
  verdicts,
}: {
  file: OpenFile;
  verdicts: readonly ConditionVerdict[];
}) {
  const { say, text } = useWords();
  const { page, definition } = file;
  const direction = definition.directions.find(({ code }) => code === page.direction);
  const joint = page.jointUnits.filter(({ state }) => state !== 'removed').length;
  const unit = asText(page.answers['unit.name']);
  const until = page.correction?.dueAt;
  return (
    <section className="card head" aria-label={say('applicant.head.label')}>
      <div className="head-line">
        <h2>
          <span className="figures">{page.number}</span>　{direction && text(direction.title)}
        </h2>
        <StateOf state={page.state} direction={page.direction} revision={page.revision} until={until} />
      </div>
      <p>
        {say('applicant.head.lead', { unit })}
        {joint > 0 && say('applicant.head.joint', { count: joint })}
      </p>
      <Beside told={page.beside} own={page.number} />
      {page.state === 'draft' && <Deadline what={say('applicant.home.closes')} at={page.closesAt} />}
      {until && (
        <Deadline
          what={say(
            page.state === 'supplement-asked' ? 'applicant.head.due.supplement' : 'applicant.head.due.return',
          )}
          at={until}
        />
      )}
      <div className="head-line">
        <Counts verdicts={verdicts} number={page.number} />
        <p className="head-links">
          <Link to="/applications/$number/history" params={{ number: page.number }}>
            {say('applicant.history.title')}
          </Link>
          {(page.state === 'accepted' || hasResult.has(page.state)) && (
            <Link to="/applications/$number/acceptance" params={{ number: page.number }}>
              {say('applicant.acceptance.title')}
            </Link>
          )}
          {hasResult.has(page.state) && (
            <Link to="/applications/$number/result" params={{ number: page.number }}>
              {say('applicant.result.title')}
            </Link>
          )}
          {onceNamed.has(page.state) && (
            <Link to="/applications/$number/objections" params={{ number: page.number }}>
              {say('applicant.objections.title')}
            </Link>
          )}
          {page.receipt && (
            <Link to="/applications/$number/receipt" params={{ number: page.number }}>
              {say('applicant.receipt.title')}
            </Link>
          )}
        </p>
      </div>
    </section>
  );
}

function Counts({ verdicts, number }: { verdicts: readonly ConditionVerdict[]; number: string }) {
  const { language, say } = useWords();
  const context = useSayContext();
  const { met, notMet, open, human } = countOf(verdicts);
  const shown = [
    ['met', met],
    ['not-met', notMet],
    ['cannot-tell-yet', open],
    ['needs-a-human', human],
  ] as const;
  return (
    <p className="head-counts">
      <Link to="/applications/$number/eligibility" params={{ number }}>
        {say('applicant.eligibility.title')}
      </Link>
      {shown
        .filter(([, count]) => count > 0)
        .map(([status, count]) => (
          <StatusWord key={status} sign={verdictSigns[status]}>
            {sayStatus('verdict', status, {}, language, context)} <span className="figures">{count}</span>
          </StatusWord>
        ))}
    </p>
  );
}
