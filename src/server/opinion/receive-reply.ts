import type { MultipartFile } from '@fastify/multipart';
import { z } from 'zod';
import { unkeepableIn } from '#domain/keepable-text.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { documentNumber } from '#server/http/document-number.ts';
import { day } from '#server/http/written-time.ts';
import { findLetter } from './opinion.store.ts';
import { recordReply } from './record-reply.ts';

export const replyBody = z.strictObject({
  documentNumber,
  datedOn: day,
  results: z
    .array(
      z.strictObject({
        number: z.string().max(40),
        result: z.enum(['no-objection', 'objection', 'cannot-confirm']),
        statement: z.string().max(2000).optional(),
      }),
    )
    .min(1)
    .max(500),
});

const scans = ['pdf', 'jpg', 'png'];

/** A reply with its scan: the field `reply`, as JSON, before the file. Looked up before a byte is taken in. */
export async function receiveReply(
  deps: Deps,
  person: Person,
  letter: string,
  upload: () => Promise<MultipartFile | undefined>,
): Promise<{ recorded: number } | Refusal> {
  if (!(await findLetter(deps.db, letter, person.organisation))) return refuse('not-found');
  const part = await upload();
  if (!part?.filename) return refuse('bad-input', {}, [{ field: 'file', code: 'file-required' }]);
  const typed = jsonOf(part);
  const asked = replyBody.safeParse(typed);
  if (!asked.success || unkeepableIn(typed).length > 0)
    return refuse('bad-input', {}, [{ field: 'reply', code: 'field-format' }]);

  const scan = await receiveFile(deps.storage, part.filename, part.file);
  try {
    if (scan.bytes === 0 || scan.unreadable) return refuse('file-unreadable', { name: scan.name });
    if (!scan.type || !scans.includes(scan.type))
      return refuse('file-type', {
        name: scan.name,
        accepted: scans.join('、').toUpperCase(),
        given: scan.type?.toUpperCase() ?? '',
      });
    return await recordReply(deps, person, { letter, ...asked.data }, scan);
  } finally {
    await scan.discard();
  }
}

function jsonOf({ fields }: MultipartFile): unknown {
  const field = fields.reply;
  const text = field && !Array.isArray(field) && field.type === 'field' ? String(field.value) : '';
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
