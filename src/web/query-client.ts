import { type Mutation, MutationCache, QueryClient } from '@tanstack/react-query';
import { Failed } from './api.ts';
import { onceSent } from './typing/sending.ts';

/** What the server knows, as last heard. A refusal is an answer and is not asked again; what did not arrive is, twice. */
export const makeQueryClient = () =>
  new QueryClient({
    mutationCache: forgettingWhatIsSent(),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (times, problem) => problem instanceof Failed && problem.request === undefined && times < 2,
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** Words that the server has taken must not stand there again the next time; those for another act must. */
function forgettingWhatIsSent(): MutationCache {
  const toForget = new WeakMap<Mutation<unknown, unknown>, () => void>();
  return new MutationCache({
    onMutate(_, act) {
      const forget = onceSent();
      if (forget) toForget.set(act, forget);
    },
    onSuccess: (_answer, _given, _context, act) => toForget.get(act)?.(),
  });
}
