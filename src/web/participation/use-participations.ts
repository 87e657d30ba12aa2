import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Answer } from '#domain/application/answers.ts';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';

/** What a unit is asked to take part in, and nothing else of the file. */
export interface Participation {
  id: string;
  number: string;
  unit: string;
  direction: string;
  project: string;
  state: 'invited' | 'confirmed' | 'declined' | 'removed';
  /** Digest of what is said of the unit: it answers to what it has read. */
  seen: string;
  answeredAt: string | null;
  byLetter: boolean;
  said: Readonly<Record<string, Answer>>;
}

export const participationsQuery = queryOptions({
  queryKey: ['participations'],
  queryFn: () => get<{ participations: Participation[] }>('/api/participations'),
});

export function useAnswer({ id, seen }: Participation) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (given: { answer: 'confirmed' | 'declined'; reason?: string }) =>
      call('PUT', `/api/participations/${id}`, { ...given, seen }),
    onSuccess: () => askAnew(['participations']),
  });
}
