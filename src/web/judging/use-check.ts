import { queryOptions, useMutation } from '@tanstack/react-query';
import { call, get, type Method } from '#web/api.ts';
import { useReread } from '#web/application/use-application.ts';
import type { CheckPage } from './check-page.ts';

const of = (number: string) => `/api/applications/${encodeURIComponent(number)}`;

export const checkQuery = (number: string) =>
  queryOptions({
    queryKey: ['application', number, 'check'],
    queryFn: () => get<CheckPage>(`${of(number)}/check`),
  });

/** An act on the version that is on the screen; everything shown of the file is read anew when the server has answered. */
export function useFileAct<Given = void>(
  { number, version }: Pick<CheckPage, 'number' | 'version'>,
  method: Method,
  path: string | ((given: Given) => string),
  bodyOf: (given: Given) => unknown = () => undefined,
) {
  const reread = useReread(number);
  return useMutation({
    mutationFn: (given: Given) =>
      call(
        method,
        `${of(number)}/${typeof path === 'string' ? path : path(given)}?seen=${version}`,
        bodyOf(given),
      ),
    onSuccess: reread,
  });
}

/** Whose desk the file lies on: taken without a version, because it decides nothing. */
export function useClaim(number: string) {
  const reread = useReread(number);
  return useMutation({
    mutationFn: (takeOver: boolean) => call('PUT', `${of(number)}/handler`, { takeOver }),
    onSuccess: reread,
  });
}
