import { queryOptions } from '@tanstack/react-query';
import { get } from '#web/api.ts';

export interface HistoryEvent {
  id: string;
  at: string;
  act: string;
  /** The submission that it made or stood on. */
  revision: number | null;
  actor: string | null;
  organisation: string | null;
  reason: string | null;
  note: string | null;
  /** Codes and figures of the act. */
  facts: Readonly<Record<string, unknown>>;
}

/** The newest first. */
export const historyQuery = (number: string) =>
  queryOptions({
    queryKey: ['application', number, 'history'],
    queryFn: () => get<{ events: HistoryEvent[] }>(`/api/applications/${encodeURIComponent(number)}/history`),
  });
