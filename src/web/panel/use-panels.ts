import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';
import type { expertsToSend } from '#web/draw/asking-experts.tsx';
import type { PanelLine, PanelPage } from './panel-page.ts';

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

export type PanelAct = 'assignment' | 'witness' | 'opening';

export function usePanelAct(asked: Asked, act: PanelAct, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST', `${of(asked)}/${act}`),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['panels'] });
    },
  });
}

/** A doubt is settled with a reason; the points stay. */
export function useDismissal(asked: Asked, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (doubt: { number: string; item: string; sentence: string }) =>
      call('POST', `${of(asked)}/doubts`, doubt),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['panels'] });
    },
  });
}

/** The answer behind a doubt is to be put right; a second person has to agree. */
export function useCorrecting(asked: Asked, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (correction: {
      number: string;
      item: string;
      place: string;
      value: string | null;
      evidence: string;
      sentence: string;
    }) => call('POST', `${of(asked)}/corrections`, correction),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['panels'] });
    },
  });
}

export function useConfirming(asked: Asked, onDone: (agreed: boolean) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: { number: string; item: string; agreed: boolean }) =>
      call('POST', `${of(asked)}/corrections/confirmation`, answer),
    onSuccess: (_, { agreed }) => {
      onDone(agreed);
      return queries.invalidateQueries({ queryKey: ['panels'] });
    },
  });
}

/** Experts for a direction are asked of the pool office. */
export function useRequestExperts(programme: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: { direction: string } & ReturnType<typeof expertsToSend>) =>
      call('POST', '/api/draws', { programme, ...asked }),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['draws'] });
    },
  });
}
