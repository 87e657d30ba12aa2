import type { Text } from '#domain/programme/text.ts';
import { type CertificateState, certificateState } from '#domain/recognition/certificate-state.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import {
  findCertificate,
  findCertificateByHash,
  type KeptCertificate,
  type RecognitionDocument,
} from './recognition.store.ts';

/** What everybody may know of a certificate. */
export interface CheckedCertificate {
  number: string;
  state: CertificateState;
  holder: string;
  creditCode: string;
  project: string;
  direction: Text;
  wording: Text;
  programme: string;
  department: Text;
  documentNumber: string;
  onDay: string;
  fromOn: string;
  untilOn: string;
  revoked: { on: string; reason: Text | null } | null;
  replacedBy: string | null;
  replaces: string | null;
  /** Of the file that was printed. */
  sha256: string;
}

/** The number as it stands on the certificate; blanks and full-width figures are forgiven. */
export const readCertificateNumber = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '');

export async function checkCertificate(deps: Deps, typed: string): Promise<CheckedCertificate | Refusal> {
  const number = readCertificateNumber(typed);
  const certificate = await findCertificate(deps.db, number);
  return certificate ? described(deps, certificate) : refuse('certificate-not-found', { number });
}

/**
 * Whose printed file this is, by its content alone. A file that is not one of ours may be one that was changed; nothing
 * more can be said of it.
 */
export async function compareCertificate(
  deps: Deps,
  sha256: Buffer,
): Promise<CheckedCertificate | undefined> {
  const certificate = await findCertificateByHash(deps.db, sha256);
  return certificate && described(deps, certificate);
}

async function described(deps: Deps, kept: KeptCertificate): Promise<CheckedCertificate> {
  const { definition, settings } = deps.programmes.ofId(kept.programme);
  const { certificates } = await readFrozen<RecognitionDocument>(deps.db, kept.recognitionHash);
  const printed = certificates.find(({ number }) => number === kept.number);
  const direction = definition.directions.find(({ code }) => code === printed?.direction);
  if (!printed || !direction) throw new Error(`${kept.number} does not stand in its recognition`);

  const today = deps.now().toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  const reason = definition.reasons.find(({ code }) => code === kept.revokedFor)?.label ?? null;
  const { revokedOn, replacedBy } = kept;
  return {
    number: kept.number,
    state: certificateState(
      { untilOn: kept.untilOn, revokedOn: revokedOn ?? undefined, replacedBy: replacedBy ?? undefined },
      today,
    ),
    holder: kept.holder,
    creditCode: printed.creditCode,
    project: printed.project,
    direction: direction.title,
    wording: printed.wording,
    programme: definition.about.code,
    department: definition.about.department,
    documentNumber: kept.documentNumber,
    onDay: kept.onDay.toString(),
    fromOn: kept.fromOn.toString(),
    untilOn: kept.untilOn.toString(),
    revoked: revokedOn && { on: revokedOn.toString(), reason },
    replacedBy,
    replaces: kept.replaces,
    sha256: kept.sha256.toString('hex'),
  };
}
