import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { NoticeLine, NoticePage, TitleLine, WrittenNotice } from './notice-page.ts';

const of = (programme: string) => `/api/programmes/${encodeURIComponent(programme)}`;

export const noticesQuery = (programme: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'notices'],
    queryFn: () => get<{ notices: NoticeLine[] }>(`${of(programme)}/notices`),
  });

export const noticeQuery = (programme: string, notice: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'notices', notice],
    queryFn: () => get<NoticePage>(`${of(programme)}/notices/${encodeURIComponent(notice)}`),
  });

export const titlesQuery = (programme: string) =>
  queryOptions({
    queryKey: ['to-sign', programme, 'titles'],
    queryFn: () => get<{ titles: TitleLine[] }>(`${of(programme)}/recognised`),
  });

export function usePreparing(programme: string, onDone: (entries: number) => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (notice: WrittenNotice) =>
      call<{ entries: number }>('PUT', `${of(programme)}/notice-request`, notice),
    onSuccess: async ({ entries }) => {
      await askAnew(['to-sign']);
      onDone(entries);
    },
  });
}
