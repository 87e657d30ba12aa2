import type { MultipartFile } from '@fastify/multipart';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { findApplication } from './application.store.ts';
import { attachFiles } from './attach-files.ts';

/** An upload as a browser sends it: looked up before a byte is taken in, and gone again when it is refused. */
export async function receiveUpload(
  deps: Deps,
  person: Person,
  asked: { number: string; slot: string },
  upload: MultipartFile | undefined,
): Promise<{ id: string; sha256: string } | Refusal> {
  if (!upload?.filename) return refuse('field-required', { field: asked.slot });
  if (!(await findApplication(deps.db, person, asked.number))) return refuse('not-found');

  const file = await receiveFile(deps.storage, upload.filename, upload.file);
  try {
    const attached = await attachFiles(deps, person, {
      number: asked.number,
      papers: [{ slot: asked.slot, file }],
    });
    return isRefusal(attached) ? attached : (attached[0] ?? refuse('not-found'));
  } finally {
    await file.discard();
  }
}
