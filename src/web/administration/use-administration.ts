import { queryOptions, useMutation } from '@tanstack/react-query';
import type { CalendarYear } from '#domain/calendar/year.ts';
import type { FindingCode } from '#domain/programme/finding.ts';
import type { Text } from '#domain/programme/text.ts';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';

/** A programme as it lies in the installation's folder. */
export interface Offered {
  name: string;
  title: Text | null;
  findings: readonly {
    code: FindingCode;
    file: string;
    line: number;
    column: number;
    facts: Readonly<Record<string, string>>;
  }[];
  coverage: { total: number; covered: number } | null;
  hash: string | null;
  inForce: string | null;
}

export interface CalendarPage {
  years: readonly CalendarYear[];
  /** Years that are due and not there. */
  missing: readonly number[];
}

export const offeredQuery = queryOptions({
  queryKey: ['offered'],
  queryFn: () => get<{ offered: Offered[] }>('/api/admin/programmes'),
});

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => get<CalendarPage>('/api/calendar'),
  staleTime: 600_000,
});

export function useEnabling(name: string, onDone: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (department: string | undefined) =>
      call('POST', `/api/admin/programmes/${encodeURIComponent(name)}/version`, { department }),
    async onSuccess() {
      onDone();
      await askAnew(['programmes'], ['offered']);
    },
  });
}
