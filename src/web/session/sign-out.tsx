import { useMutation } from '@tanstack/react-query';
import { call, Refused } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { beginAnew, tellOtherTabs } from './other-tabs.ts';

/** Leaves nothing of the session in the page: the sign-in page is loaded anew, but only once the session has ended. */
export function SignOut() {
  const { say } = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('DELETE', '/api/session').catch(unlessOver),
    onSuccess() {
      tellOtherTabs(undefined);
      beginAnew(undefined);
    },
  });
  return (
    <>
      <button type="button" className="header-button" onClick={() => !isPending && mutate()}>
        {say('desk.header.signOut')}
      </button>
      <ProblemLine problem={error} what={say('desk.header.notSignedOut')} />
    </>
  );
}

function unlessOver(problem: unknown): void {
  if (!(problem instanceof Refused && problem.refusal.refused === 'session-expired')) throw problem;
}
