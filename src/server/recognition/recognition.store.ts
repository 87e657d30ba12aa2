import type { Text } from '#domain/programme/text.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** A recognition as it is frozen: the document, and every title it gives. */
export interface RecognitionDocument {
  programme: string;
  documentNumber: string;
  onDay: string;
  certificates: readonly {
    number: string;
    file: string;
    direction: string;
    unit: string;
    creditCode: string;
    project: string;
    city: string;
    wording: Text;
    fromOn: string;
    untilOn: string;
  }[];
}

export interface Recognition {
  id: string;
  programme: string;
  documentNumber: string;
  onDay: Temporal.PlainDate;
  hash: Buffer;
  certificates: number;
}

const recognitions = (db: Db) =>
  db
    .selectFrom('recognition')
    .innerJoin('certificate', 'certificate.recognition_id', 'recognition.id')
    .select([
      'recognition.id',
      'programme_id as programme',
      'document_number as documentNumber',
      'on_day as onDay',
      'hash',
    ])
    .select(({ fn }) => fn.countAll<string>().as('certificates'))
    .groupBy('recognition.id')
    .orderBy('recognition.on_day')
    .orderBy('recognition.id');

type Row = Awaited<ReturnType<ReturnType<typeof recognitions>['executeTakeFirstOrThrow']>>;
const toRecognition = (row: Row): Recognition => ({
  ...row,
  hash: Buffer.from(row.hash),
  certificates: Number(row.certificates),
});

export async function findRecognition(db: Db, id: string): Promise<Recognition | undefined> {
  const row = await recognitions(db).where('recognition.id', '=', id).executeTakeFirst();
  return row && toRecognition(row);
}

export async function recognitionsOf(db: Db, programme: string): Promise<Recognition[]> {
  return (await recognitions(db).where('programme_id', '=', programme).execute()).map(toRecognition);
}

export async function isDocumentNumberTaken(db: Db, documentNumber: string): Promise<boolean> {
  const row = await db
    .selectFrom('recognition')
    .select('id')
    .where('document_number', '=', documentNumber)
    .executeTakeFirst();
  return row !== undefined;
}

/** What a series would give next. Nothing is taken by asking. */
export async function peekNumber(db: Db, programme: string, what: string): Promise<number> {
  const row = await db
    .selectFrom('counter')
    .select('next')
    .where('programme_id', '=', programme)
    .where('what', '=', what)
    .executeTakeFirst();
  return row?.next ?? 1;
}

export interface CertificateToInsert {
  number: string;
  application: string;
  holder: string;
  wording: string;
  fromOn: Temporal.PlainDate;
  untilOn: Temporal.PlainDate;
  sha256: Buffer;
}

export async function insertRecognition(
  trx: Trx,
  recognition: {
    id: string;
    programme: string;
    documentNumber: string;
    onDay: Temporal.PlainDate;
    hash: Buffer;
    certificates: readonly CertificateToInsert[];
  },
): Promise<void> {
  const { id, programme, documentNumber, onDay, hash, certificates } = recognition;
  await trx
    .insertInto('recognition')
    .values({ id, programme_id: programme, document_number: documentNumber, on_day: onDay, hash })
    .execute();
  await trx
    .insertInto('certificate')
    .values(
      certificates.map((each) => ({
        number: each.number,
        recognition_id: id,
        application_id: each.application,
        holder_name: each.holder,
        wording: each.wording,
        from_on: each.fromOn,
        until_on: each.untilOn,
        sha256: each.sha256,
      })),
    )
    .execute();
}

export interface KeptCertificate {
  number: string;
  application: string;
  programme: string;
  holder: string;
  fromOn: Temporal.PlainDate;
  untilOn: Temporal.PlainDate;
  sha256: Buffer;
  documentNumber: string;
  onDay: Temporal.PlainDate;
  recognitionHash: Buffer;
  /** Of the day the title was taken away. */
  revokedOn: Temporal.PlainDate | null;
  revokedFor: string | null;
  replacedBy: string | null;
  replaces: string | null;
}

const certificates = (db: Db) =>
  db
    .selectFrom('certificate')
    .innerJoin('recognition', 'recognition.id', 'certificate.recognition_id')
    .leftJoin('title_event as revoked', (join) =>
      join.onRef('revoked.certificate_number', '=', 'certificate.number').on('revoked.kind', '=', 'revoked'),
    )
    .leftJoin('certificate as later', 'later.replaces_number', 'certificate.number')
    .select([
      'certificate.number',
      'certificate.application_id as application',
      'recognition.programme_id as programme',
    ])
    .select([
      'certificate.holder_name as holder',
      'certificate.from_on as fromOn',
      'certificate.until_on as untilOn',
    ])
    .select([
      'certificate.sha256',
      'recognition.document_number as documentNumber',
      'recognition.on_day as onDay',
    ])
    .select([
      'recognition.hash as recognitionHash',
      'revoked.on_day as revokedOn',
      'revoked.reason_code as revokedFor',
    ])
    .select(['later.number as replacedBy', 'certificate.replaces_number as replaces']);

type CertificateRow = Awaited<ReturnType<ReturnType<typeof certificates>['executeTakeFirstOrThrow']>>;
const toCertificate = (row: CertificateRow): KeptCertificate => ({
  ...row,
  sha256: Buffer.from(row.sha256),
  recognitionHash: Buffer.from(row.recognitionHash),
});

export async function findCertificate(db: Db, number: string): Promise<KeptCertificate | undefined> {
  const row = await certificates(db).where('certificate.number', '=', number).executeTakeFirst();
  return row && toCertificate(row);
}

/** The certificate whose file has this content. */
export async function findCertificateByHash(db: Db, sha256: Buffer): Promise<KeptCertificate | undefined> {
  const row = await certificates(db).where('certificate.sha256', '=', sha256).executeTakeFirst();
  return row && toCertificate(row);
}

/** The certificate that counts for a file: the newest, where one took another's place. */
export async function certificateNumberOf(db: Db, application: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('certificate')
    .leftJoin('certificate as later', 'later.replaces_number', 'certificate.number')
    .select('certificate.number')
    .where('certificate.application_id', '=', application)
    .where('later.number', 'is', null)
    .executeTakeFirst();
  return row?.number;
}

export async function certificatesOf(db: Db, programme: string): Promise<KeptCertificate[]> {
  const rows = await certificates(db)
    .where('recognition.programme_id', '=', programme)
    .orderBy('recognition.on_day')
    .orderBy('certificate.number')
    .execute();
  return rows.map(toCertificate);
}

export async function insertTitleEvent(
  trx: Trx,
  event: { certificate: string; kind: 'revoked'; onDay: Temporal.PlainDate; reason: string; by: string },
): Promise<void> {
  await trx
    .insertInto('title_event')
    .values({
      id: newId(),
      certificate_number: event.certificate,
      kind: event.kind,
      on_day: event.onDay,
      reason_code: event.reason,
      decided_by: event.by,
    })
    .execute();
}
