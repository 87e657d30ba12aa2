import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { forgetTyped } from '#web/typing/kept-here.ts';

/** Leaves nothing of the session in the page: the sign-in page is loaded anew. */
export function SignOut() {
  const { say } = useWords();
  const { mutate, isPending } = useMutation({
    mutationFn: () => call('DELETE', '/api/session'),
    onSettled() {
      forgetTyped(sessionStorage);
      location.assign('/sign-in');
    },
  });
  return (
    <button type="button" className="header-button" onClick={() => !isPending && mutate()}>
      {say('desk.header.signOut')}
    </button>
  );
}
