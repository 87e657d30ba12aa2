import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { firstPage } from './first-page.ts';
import { begins } from './heard.ts';
import { sessionQuery } from './use-session.ts';

/** Once somebody is signed in, in whichever way: to the page he was sent away from, or where his role begins. */
export function useBeginning(): (back?: string) => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async (back) => {
    begins();
    // What was heard before him is not his; the page he is still on keeps what it shows.
    queries.removeQueries({ type: 'inactive' });
    queries.removeQueries({ queryKey: sessionQuery.queryKey });
    const { role } = await queries.fetchQuery(sessionQuery);
    await router.navigate({ href: back ?? firstPage(role), replace: true });
  };
}
