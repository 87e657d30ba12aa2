import { queryOptions } from '@tanstack/react-query';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { Text } from '#domain/programme/text.ts';
import type { CertificateState } from '#domain/recognition/certificate-state.ts';
import { get } from '#web/api.ts';

/** What has become of a file, as its applicant reads it once a notice of its direction is out. */
export interface Result {
  state: ApplicationState;
  scored: {
    code: string;
    place: number;
    of: number;
    target: number;
    shown: string;
    reason: { code: string; criterion?: string };
  } | null;
  /** Code of the reason for which the leadership departed from the ranking. */
  departure: string | null;
  notice: { number: number; lastOn: string } | null;
  certificate: {
    number: string;
    state: CertificateState;
    wording: Text;
    documentNumber: string;
    onDay: string;
    fromOn: string;
    untilOn: string;
    revoked: { on: string; reason: Text | null } | null;
  } | null;
}

export const resultQuery = (number: string) =>
  queryOptions({
    queryKey: ['application', number, 'result'],
    queryFn: () => get<Result>(`/api/applications/${encodeURIComponent(number)}/result`),
  });
