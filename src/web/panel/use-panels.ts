import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import type { expertsToSend } from '#web/draw/asking-experts.tsx';
import type { Doubt, PanelLine, PanelPage } from './panel-page.ts';

export const panelsQuery = queryOptions({
  queryKey: ['panels'],
  queryFn: () => get<{ panels: PanelLine[] }>('/api/panels'),
});

type Asked = Pick<PanelLine, 'programme' | 'panel'>;
const of = ({ programme, panel }: Asked) =>
  `/api/panels/${encodeURIComponent(programme)}/${encodeURIComponent(panel)}`;

export const panelQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['panels', asked.programme, asked.panel],
    queryFn: () => get<PanelPage>(of(asked)),
  });

/** Something done to a panel: what was sent is told to whoever says what was done. */
function useChange<Sent>(asked: Asked, path: string, onDone: (sent: Sent) => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (sent: Sent) => call('POST', `${of(asked)}/${path}`, sent),
    onSuccess: async (_, sent) => {
      await askAnew(['panels']);
      onDone(sent);
    },
  });
}

export type PanelAct = 'assignment' | 'witness' | 'opening';

export const usePanelAct = (asked: Asked, act: PanelAct, onDone: () => void) =>
  useChange<void>(asked, act, onDone);

type DoubtNamed = Pick<Doubt, 'number' | 'item'>;

/** A doubt is settled with a reason; the points stay. */
export const useDismissal = (asked: Asked, onDone: () => void) =>
  useChange<DoubtNamed & { sentence: string }>(asked, 'doubts', onDone);

type ToCorrect = DoubtNamed & { place: string; value: string | null; evidence: string; sentence: string };

/** The answer behind a doubt is to be put right; a second person has to agree. */
export const useCorrecting = (asked: Asked, onDone: () => void) =>
  useChange<ToCorrect>(asked, 'corrections', onDone);

export const useConfirming = (asked: Asked, onDone: (agreed: boolean) => void) =>
  useChange<DoubtNamed & { agreed: boolean; seen: number }>(asked, 'corrections/confirmation', ({ agreed }) =>
    onDone(agreed),
  );

/** Experts for a direction are asked of the pool office. */
export function useRequestExperts(programme: string, onDone: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (asked: { direction: string } & ReturnType<typeof expertsToSend>) =>
      call('POST', '/api/draws', { programme, ...asked }),
    onSuccess: async () => {
      await askAnew(['draws']);
      onDone();
    },
  });
}
