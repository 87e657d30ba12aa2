import type { FastifyRequest } from 'fastify';
import { keepable } from '#domain/keepable-text.ts';
import type { ReceivedFile } from '#server/files/receive-file.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import type { Storage } from '#server/files/storage.ts';

export interface ReadForm {
  fields: Readonly<Record<string, string>>;
  files: readonly ReceivedFile[];
  discard: () => Promise<void>;
}

/** A form as a browser without script sends it. A file field that was left empty brings an empty part without a name. */
export async function readForm(
  request: FastifyRequest,
  storage: Pick<Storage, 'incoming'>,
): Promise<ReadForm> {
  const fields: Record<string, string> = {};
  const files: ReceivedFile[] = [];
  const discard = async () => {
    for (const file of files) await file.discard();
  };
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = keepable(String(part.value));
      else if (!part.filename) part.file.resume();
      else files.push(await receiveFile(storage, part.filename, part.file));
    }
    return { fields, files, discard };
  } catch (problem) {
    await discard();
    throw problem;
  }
}
