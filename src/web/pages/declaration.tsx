import { Link, Navigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Submitting } from '#domain/application/submit.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { isRefusal } from '#domain/refusal.ts';
import { Refused } from '#web/api.ts';
import { CommitmentList } from '#web/application/commitment-list.tsx';
import { commitmentsOf } from '#web/application/commitments.ts';
import { leftToDo } from '#web/application/left-to-do.ts';
import { NextSteps } from '#web/application/next-steps.tsx';
import { type OpenFile, useFile, useLive } from '#web/application/open-file.ts';
import { keyFor } from '#web/application/submission-key.ts';
import { useAfterTicks } from '#web/application/ticking.ts';
import { useSubmit } from '#web/application/use-application.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { Deadline } from '#web/ui/deadline.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FailedLine } from '#web/ui/failed-line.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Page } from '#web/ui/page.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';
import { Reminding } from '#web/ui/reminding.tsx';
import './declaration.css';

const acts = { draft: 'submit', returned: 'resubmit', 'supplement-asked': 'supplement' } as const;
const paths = { submit: 'submission', resubmit: 'resubmission', supplement: 'supplement' } as const;

/** Commitments ticked one by one, who signs, what happens next; then the file goes, and the receipt takes its place. */
export function DeclarationPage() {
  const file = useFile();
  const act = acts[file.page.state as keyof typeof acts];
  if (act) return <Declaring file={file} act={act} />;
  const { number, receipt } = file.page;
  if (!receipt) return <NotFound />;
  return (
    <>
      <Navigate to="/applications/$number/receipt" params={{ number }} replace />
      <Loading />
    </>
  );
}

function Declaring({ file, act }: { file: OpenFile; act: Submitting }) {
  const { say, speak, text } = useWords();
  const { name, role } = useSession();
  const { gaps, verdicts } = useLive(file);
  const { page, lifecycle } = file;
  const { number } = page;
  const step = takeStep(lifecycle, act, page, { role });
  const permitted = !isRefusal(step);
  const { mutate, isPending, error } = useSubmit(page, paths[act], permitted ? step.to[0] : undefined);
  const [tried, setTried] = useState(0);

  const left = leftToDo(file, gaps, verdicts, act === 'submit' ? 'first' : 'again');
  const unticked = commitmentsOf(file.form).filter(({ field }) => page.answers[field.code] !== field.mustBe);
  const submit = () => {
    setTried(tried + 1);
    if (unticked.length === 0) mutate(keyFor(page));
  };
  const { press, waits } = useAfterTicks(number, submit);
  const going = isPending || waits;

  return (
    <Page
      title={say('applicant.declaration.title')}
      wrong={tried > 0 && unticked.length > 0}
      back={
        <Link to="/applications/$number/answers" params={{ number }}>
          {say('applicant.declaration.back')}
        </Link>
      }
    >
      {tried > 0 && unticked.length > 0 && (
        <ErrorSummary
          key={tried}
          errors={unticked.map(({ field }) => ({
            control: field.code,
            words: say('applicant.declaration.unticked', { commitment: text(field.label) }),
          }))}
        />
      )}
      {error instanceof Refused && (
        <RefusalPanel refusal={error.refusal}>
          <p>
            <Link to="/applications/$number/answers" params={{ number }}>
              {say('applicant.declaration.look')}
            </Link>
          </p>
        </RefusalPanel>
      )}
      {error && !(error instanceof Refused) && (
        <FailedLine problem={error} what={say('applicant.declaration.failed')} retry={submit} />
      )}
      {left.count > 0 && (
        <p className="card declaration-left">
          {say('applicant.declaration.left', { count: left.count })}{' '}
          <Link to="/applications/$number/answers" params={{ number }}>
            {say('applicant.declaration.look')}
          </Link>
        </p>
      )}
      <section className="card" aria-labelledby="commitments">
        <h2 id="commitments">{say('applicant.declaration.commitments')}</h2>
        <CommitmentList file={file} may={permitted} />
      </section>
      <section className="card" aria-labelledby="signing">
        <h2 id="signing">{say('applicant.declaration.signing')}</h2>
        <p>
          {say(permitted ? 'applicant.declaration.signer' : 'applicant.declaration.notYours', {
            name,
            role: speak(`people.role.${role}`),
          })}
        </p>
        {role === 'filler' && (
          <div className="form-act">
            <Reminding
              path={`/api/applications/${encodeURIComponent(number)}/submission-request`}
              words={say('applicant.remind.administrator')}
              done={say('applicant.remind.administratorDone')}
            />
          </div>
        )}
        <Deadline
          what={say(
            act === 'submit'
              ? 'applicant.home.closes'
              : act === 'supplement'
                ? 'applicant.head.due.supplement'
                : 'applicant.head.due.return',
          )}
          at={page.correction?.dueAt ?? page.closesAt}
        />
        <h3 className="declaration-next">{say('applicant.declaration.next')}</h3>
        <NextSteps file={file} />
        {permitted && (
          <p className="form-act">
            <Button type="primary" onClick={() => !going && press()} aria-disabled={going}>
              {going ? say('applicant.declaration.doing') : speak(`application.act.${act}`)}
            </Button>
          </p>
        )}
      </section>
    </Page>
  );
}
