import { formatDate, formatDates } from '#domain/formats.ts';
import { speaker } from '#messages/speak.ts';
import type { Deps } from '#server/deps.ts';
import { renderDocument } from '#server/documents/render-document.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import type { PlannedCertificate } from './plan-recognition.ts';

export interface Print {
  sha256: Buffer;
  bytes: number;
}

/** Prints one certificate and keeps its bytes; the row that names them follows when all are printed. */
export async function printCertificate(
  { storage, config }: Deps,
  { definition }: RunningProgramme,
  { number, file, holder, project, wording, term }: PlannedCertificate,
  { documentNumber, onDay, at }: { documentNumber: string; onDay: Temporal.PlainDate; at: Temporal.Instant },
): Promise<Print> {
  const direction = definition.directions.find(({ code }) => code === file.direction);
  const { pdf } = await renderDocument(
    'certificate',
    {
      demo: config.mode === 'demo',
      department: definition.about.department.zh,
      title: speaker('zh-CN')('outcome.certificate.printed', { number }),
      number,
      programme: definition.about.title.zh,
      holder,
      creditCode: file.creditCode,
      project,
      direction: direction?.title.zh ?? '',
      wording: wording.zh,
      term: formatDates(term.fromOn, term.untilOn, 'zh-CN'),
      announcement: documentNumber,
      date: formatDate(onDay, 'zh-CN'),
      checkAddress: `${config.address}/certificates/${number}`,
      english: wording.en,
    },
    { on: at, fontFolder: config.fontFolder },
  );
  const hash = sha256(pdf);
  await storage.put(pdf, hash);
  return { sha256: hash, bytes: pdf.length };
}
