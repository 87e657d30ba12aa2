import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { TypedForm } from '#web/people/typed-form.tsx';
import { resetQuery, useReset } from '#web/people/use-password.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';

/** A new password by a link that an administrator handed on; one that was used or is too old is refused in words. */
export function ResetPage() {
  const { code } = useParams({ from: '/visitors/resets/$code' });
  const { say } = useWords();
  return (
    <Page title={say('peopleDesk.reset.title')}>
      <Answered query={useQuery(resetQuery(code))}>
        {({ signInName }) => <Setting code={code} signInName={signInName} />}
      </Answered>
    </Page>
  );
}

function Setting({ code, signInName }: { code: string; signInName: string }) {
  const { say } = useWords();
  const { mutate, isPending, isSuccess, error } = useReset(code);
  return (
    <>
      <ToldLine told={isSuccess ? say('peopleDesk.reset.done') : ''} />
      {isSuccess ? (
        <p>
          <Link to="/sign-in">{say('signIn.title')}</Link>
        </p>
      ) : (
        <>
          <p className="page-lead">{say('peopleDesk.reset.lead', { signInName })}</p>
          <TypedForm
            keep="reset"
            fields={{
              password: {
                complete: 'new-password',
                label: say('peopleDesk.reset.password'),
                help: say('peopleDesk.account.passwordHelp'),
              },
            }}
            act={say('peopleDesk.reset.act')}
            pending={isPending}
            problem={error}
            onConfirm={(given) => mutate(given)}
          />
        </>
      )}
    </>
  );
}
