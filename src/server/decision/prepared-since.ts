import { type Refusal, refuse } from '#domain/refusal.ts';
import type { SignatureRequest, SignedKind } from './signature-request.store.ts';

/** What was read is no longer what waits: who has prepared it anew, and when. */
export const preparedSince = (
  kind: SignedKind,
  { preparedByName, preparedAt }: Pick<SignatureRequest<unknown>, 'preparedByName' | 'preparedAt'>,
): Refusal =>
  refuse('stale-version', { act: `prepare-${kind}`, by: preparedByName, at: preparedAt.toString() });
