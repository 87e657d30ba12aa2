import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get, type Method } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { DrawLine, DrawPage } from './draw-page.ts';

export const drawsQuery = queryOptions({
  queryKey: ['draws'],
  queryFn: () => get<{ draws: DrawLine[] }>('/api/draws'),
});

type Asked = Pick<DrawLine, 'programme' | 'draw'>;
const of = ({ programme, draw }: Asked) =>
  `/api/draws/${encodeURIComponent(programme)}/${encodeURIComponent(draw)}`;

export const drawQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['draws', asked.programme, asked.draw],
    queryFn: () => get<DrawPage>(of(asked)),
  });

/** An act on a draw, decided by the server; the draw and the list are read anew when it has answered. */
export function useDrawAct<Body = undefined>(
  asked: Asked,
  method: Method,
  path: string,
  onDone: () => void = () => {},
) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (body: Body) => call(method, `${of(asked)}/${path}`, body),
    onSuccess: async () => {
      await askAnew(['draws']);
      onDone();
    },
  });
}
