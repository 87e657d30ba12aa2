import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get } from '#web/api.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => get<{ signInName: string | null }>('/api/account'),
});

export const useChangingPassword = () =>
  useMutation({
    mutationFn: (given: { current: string; password: string }) =>
      call<{ changed: true }>('PUT', '/api/account/password', given),
  });

export const useOfferingReset = (membership: string) =>
  useMutation({
    mutationFn: () => call<{ link: string }>('POST', `/api/memberships/${membership}/reset-link`),
  });

const at = (code: string) => `/api/resets/${encodeURIComponent(code)}`;

export const resetQuery = (code: string) =>
  queryOptions({
    queryKey: ['resets', code],
    queryFn: () => get<{ signInName: string }>(at(code)),
    retry: false,
  });

export const useReset = (code: string) =>
  useMutation({
    mutationFn: (given: { password: string }) => call<{ reset: true }>('POST', at(code), given),
  });
