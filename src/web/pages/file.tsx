import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { Beside } from '#web/application/beside.tsx';
import { asText } from '#web/application/fields/control.ts';
import { Hints } from '#web/application/hints.tsx';
import { useFile } from '#web/application/open-file.ts';
import { SubmittedForm } from '#web/application/submitted-form.tsx';
import { useOffered } from '#web/application/use-offered.ts';
import { DecidedActs } from '#web/deciding/decided-acts.tsx';
import { BesideFile } from '#web/judging/beside-file.tsx';
import { CheckList } from '#web/judging/check-list.tsx';
import type { CheckPage } from '#web/judging/check-page.ts';
import { ClerkActs } from '#web/judging/clerk-acts.tsx';
import { Conditions } from '#web/judging/conditions.tsx';
import { FileState } from '#web/judging/file-state.tsx';
import { Judgements } from '#web/judging/judgements.tsx';
import { LeaderActs } from '#web/judging/leader-acts.tsx';
import { Neighbours } from '#web/judging/neighbours.tsx';
import { checkQuery, useClaim } from '#web/judging/use-check.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import './file.css';
import { useOverview } from '#web/session/use-overview.tsx';

/** One file on an officer's desk: check-list and judgements, the application, what stands beside it. */
export function FilePage() {
  const { page } = useFile();
  const query = useQuery(checkQuery(page.number));
  return <Answered query={query}>{(check) => <Checked check={check} />}</Answered>;
}

function Checked({ check }: { check: CheckPage }) {
  const { page, definition } = useFile();
  const { say, text } = useWords();
  const { role } = useSession();
  const offered = useOffered(check);
  const overview = useOverview();
  const asked = useSearch({ from: '/desks/files/$number/' });
  const direction = definition.directions.find(({ code }) => code === page.direction);
  const unit = asText(page.answers['unit.name']);
  return (
    <Page
      title={`${page.number}　${direction ? text(direction.title) : ''}`}
      lead={say('recommendingDesk.file.told', { unit, revision: page.revision })}
      aside={
        <>
          <FileState soft state={check.state} direction={page.direction} revision={page.revision} />
          <Beside told={page.beside} />
        </>
      }
      back={
        role.startsWith('recommending') ? (
          <>
            <Link to="/desk" search={asked}>
              {say('recommendingDesk.file.back')}
            </Link>
            <Neighbours number={page.number} asked={asked} />
          </>
        ) : (
          overview
        )
      }
    >
      <Handler check={check} />
      <Proposal check={check} />
      <div className="file-acts">
        {role === 'recommending-clerk' && <ClerkActs page={check} />}
        {role === 'recommending-leader' && <LeaderActs page={check} />}
        {role === 'department-leader' && <DecidedActs page={check} direction={page.direction} />}
      </div>
      <div className="file-parts">
        <div>
          <Hints />
          <CheckList page={check} open={offered('pass-check')} />
          <Judgements page={check} />
        </div>
        <div>
          <Conditions />
          <SubmittedForm />
        </div>
        <div>
          <BesideFile page={check} />
        </div>
      </div>
    </Page>
  );
}

function Handler({ check }: { check: CheckPage }) {
  const { say } = useWords();
  const { role } = useSession();
  const offered = useOffered(check);
  const claim = useClaim(check.number);
  const { handler } = check;
  if (!handler && !offered('pass-check')) return null;
  return (
    <div className="file-acts">
      <span>
        {handler
          ? say('recommendingDesk.file.handler', { name: handler.name })
          : say('recommendingDesk.file.nobody')}
      </span>
      {role === 'recommending-clerk' && offered('pass-check') && !handler?.mine && (
        <Button size="small" onClick={() => !claim.isPending && claim.mutate(handler !== null)}>
          {say(handler ? 'recommendingDesk.file.takeOver' : 'recommendingDesk.file.claim')}
        </Button>
      )}
      <ProblemLine problem={claim.error} />
    </div>
  );
}

function Proposal({ check: { proposal } }: { check: CheckPage }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  if (!proposal) return null;
  const { by, reason, sentence } = proposal;
  return (
    <p className="told">
      {say('recommendingDesk.propose.made', { by, reason: nameOf?.('reason', reason) ?? '' })}　{sentence}
    </p>
  );
}
