import type { Readable } from 'node:stream';
import { states } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import { refuseFile } from '#domain/form/check-file.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { insertFile } from '#server/files/file.store.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { findApplication } from './application.store.ts';
import { insertFigure } from './figure.store.ts';

const pictures: readonly ('jpg' | 'png')[] = ['jpg', 'png'];

/** Takes in a picture for this file alone. The answer that names it by its hash is saved with its section. */
export async function keepFigure(
  deps: Deps,
  person: Person,
  number: string,
  upload: () => Promise<{ filename: string; file: Readable } | undefined>,
): Promise<{ sha256: string } | Refusal> {
  const application = await findApplication(deps.db, person, number);
  if (!application) return refuse('not-found');
  if (states[application.state].turn !== 'applicant')
    return refuse('out-of-turn', { act: 'save', number, state: toldOutside(application.state) });
  const sent = await upload();
  if (!sent?.filename) return refuse('field-required');

  const file = await receiveFile(deps.storage, sent.filename, sent.file);
  try {
    const { settings } = deps.programmes.ofVersion(application.programmeVersion);
    const most = settings.int('maxFileMB');
    const refusal = refuseFile({ formats: [...pictures] }, file, {
      maxFileMB: most,
      maxSlotMB: most,
      files: 0,
      bytes: 0,
    });
    if (refusal) return refusal;

    await deps.storage.keep(file.path, file.sha256);
    await inTransaction(deps.db, async (trx) => {
      await insertFile(trx, file);
      await insertFigure(trx, {
        application: application.id,
        sha256: file.sha256,
        by: person.id,
        at: deps.now(),
      });
    });
    return { sha256: file.sha256.toString('hex') };
  } finally {
    await file.discard();
  }
}
