import { MutationCache, QueryClient } from '@tanstack/react-query';
import { Failed } from './api.ts';
import { forgetTyped } from './typing/kept-here.ts';

/** What the server knows, as last heard. A refusal is an answer and is not asked again; what did not arrive is, twice. */
export const makeQueryClient = () =>
  new QueryClient({
    // Whatever was done: the words for it are sent, and must not stand there again the next time.
    mutationCache: new MutationCache({ onSuccess: () => forgetTyped(sessionStorage, location.pathname) }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (times, problem) => problem instanceof Failed && problem.request === undefined && times < 2,
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
