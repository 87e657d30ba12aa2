import { QueryClient } from '@tanstack/react-query';
import { Failed } from './api.ts';

/** What the server knows, as last heard. A refusal is an answer and is not asked again; what did not arrive is, twice. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (times, problem) => problem instanceof Failed && problem.request === undefined && times < 2,
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
