import { queryOptions } from '@tanstack/react-query';
import { get } from '#web/api.ts';

export interface HistoryEvent {
  at: string;
  act: string;
  actor: string | null;
  organisation: string | null;
  reason: string | null;
  note: string | null;
}

/** The newest first. */
export const historyQuery = (number: string) =>
  queryOptions({
    queryKey: ['application', number, 'history'],
    queryFn: () => get<{ events: HistoryEvent[] }>(`/api/applications/${encodeURIComponent(number)}/history`),
  });
