import { queryOptions } from '@tanstack/react-query';
import { get } from '#web/api.ts';

interface Acceptance {
  /** By which the unit finds its own row in the public scores; nobody else is told. */
  publicCode: string;
  acceptedAt: string;
}

export const acceptanceQuery = (number: string) =>
  queryOptions({
    queryKey: ['applications', number, 'acceptance'],
    queryFn: () => get<Acceptance>(`/api/applications/${encodeURIComponent(number)}/acceptance`),
  });
