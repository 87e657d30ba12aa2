import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { TypedForm } from '#web/people/typed-form.tsx';
import { accountQuery, useChangingPassword } from '#web/people/use-password.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';

/** By what name one signs in, and another password for it. */
export function AccountPage() {
  const { say } = useWords();
  return (
    <Page title={say('peopleDesk.own.title')}>
      <Answered query={useQuery(accountQuery)}>
        {({ signInName }) =>
          signInName === null ? <p>{say('peopleDesk.own.none')}</p> : <Changing signInName={signInName} />
        }
      </Answered>
    </Page>
  );
}

function Changing({ signInName }: { signInName: string }) {
  const { say } = useWords();
  const { mutate, isPending, error } = useChangingPassword();
  const [changes, setChanges] = useState(0);
  return (
    <>
      <p className="page-lead">{say('peopleDesk.own.lead', { signInName })}</p>
      <ToldLine told={changes > 0 && !error ? say('peopleDesk.own.done') : ''} />
      <TypedForm
        // What was typed leaves the page with the change.
        key={changes}
        keep="password"
        fields={{
          current: { complete: 'current-password', label: say('peopleDesk.own.current') },
          password: {
            complete: 'new-password',
            label: say('peopleDesk.own.password'),
            help: say('peopleDesk.account.passwordHelp'),
          },
        }}
        act={say('peopleDesk.own.act')}
        pending={isPending}
        problem={error}
        onConfirm={(given) => mutate(given, { onSuccess: () => setChanges((before) => before + 1) })}
      />
    </>
  );
}
