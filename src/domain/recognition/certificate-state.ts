/** What is true of a certificate on a day; computed from dates and events, so that it cannot be late. */
export type CertificateState = 'valid' | 'expired' | 'revoked' | 'renamed';

export interface CertificateFacts {
  untilOn: Temporal.PlainDate;
  /** The day of the decision that took the title away. */
  revokedOn: Temporal.PlainDate | undefined;
  /** The certificate that took the place of this one, under another name. */
  replacedBy: string | undefined;
}

/** Revoked outlasts everything; a certificate that another replaced is no longer the one to look at; then the dates. */
export function certificateState(
  { untilOn, revokedOn, replacedBy }: CertificateFacts,
  today: Temporal.PlainDate,
): CertificateState {
  if (revokedOn && Temporal.PlainDate.compare(revokedOn, today) <= 0) return 'revoked';
  if (replacedBy !== undefined) return 'renamed';
  return Temporal.PlainDate.compare(untilOn, today) < 0 ? 'expired' : 'valid';
}
