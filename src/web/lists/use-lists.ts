import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import { upload } from '#web/attachment/upload.ts';

export interface ListVersion {
  number: number;
  issuer: string;
  document: string | null;
  datedOn: string;
  queriedOn: string | null;
  sha256: string;
  rows: number;
  importedBy: string;
  importedAt: string;
  /** Why it was taken out of use; null while it counts. */
  withdrawn: string | null;
}

export interface ListHere {
  list: string;
  mayChange: boolean;
  /** There is a version, and it is not too old to be used today. */
  usable: boolean;
  versions: ListVersion[];
}

const queryKey = (programme: string) => ['programmes', programme, 'lists'];

export const listsQuery = (programme: string) =>
  queryOptions({
    queryKey: queryKey(programme),
    queryFn: () => get<{ lists: ListHere[] }>(`/api/programmes/${encodeURIComponent(programme)}/lists`),
  });

/** Where a list comes from. Left empty: not given. */
export interface Source {
  issuer: string;
  document: string;
  datedOn: string;
  queriedOn: string;
}

export function useLoadList(programme: string, list: string, loaded: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: ({ file, source }: { file: File; source: Source }) =>
      upload<{ version: number; rows: number }>(`/api/lists/${list}/versions`, file, undefined, {
        programme,
        ...source,
      }),
    onSuccess: async () => {
      await askAnew(queryKey(programme));
      loaded();
    },
  });
}

export function useWithdrawList(programme: string, list: string, version: number) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (reason: string) =>
      call('POST', `/api/lists/${list}/versions/${version}/withdrawal`, { programme, reason }),
    onSuccess: () => askAnew(queryKey(programme)),
  });
}
