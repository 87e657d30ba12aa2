import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import { upload } from '#web/attachment/upload.ts';

/** What the pool is narrowed to; it stands in the address. */
export interface PoolAsked {
  search?: string;
  field?: string;
  page?: string;
}

export interface ExpertLine {
  id: string;
  name: string;
  title: string | null;
  fields: readonly string[];
  city: string | null;
  employer: string | null;
  state: 'active' | 'disabled';
  disabledUntil: string | null;
}

export interface Pool {
  experts: ExpertLine[];
  more: boolean;
  /** Of the whole pool, whatever it is narrowed to. */
  all: number;
}

interface Period {
  fromOn: string | null;
  untilOn: string | null;
}

export interface ExpertPage extends Omit<ExpertLine, 'employer' | 'disabledUntil'> {
  mobile: string | null;
  email: string | null;
  /** Has been invited to a draw, and so may sign in. */
  invited: boolean;
  employments: (Period & { name: string; creditCode: string | null })[];
  unavailable: (Period & { reason: string })[];
}

export const poolQuery = (asked: PoolAsked) =>
  queryOptions({
    queryKey: ['experts', 'pool', asked],
    queryFn: () => get<Pool>(`/api/experts?${new URLSearchParams({ ...asked })}`),
    placeholderData: keepPreviousData,
  });

// Every reading of one expert is written down: once is asked, and not again behind his back.
export const expertQuery = (expert: string) =>
  queryOptions({
    queryKey: ['experts', 'one', expert],
    queryFn: () => get<ExpertPage>(`/api/experts/${expert}`),
    refetchOnWindowFocus: false,
  });

export function useImportExperts() {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (file: File) => upload<{ added: number; changed: number }>('/api/experts/import', file),
    onSuccess: () => askAnew(['experts']),
  });
}

export const useExpertLink = (expert: string) =>
  useMutation({ mutationFn: () => call<{ link: string }>('POST', `/api/experts/${expert}/link`) });
