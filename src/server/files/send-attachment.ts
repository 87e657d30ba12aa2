import type { FastifyReply } from 'fastify';
import type { Deps } from '#server/deps.ts';
import { savedAs } from '#server/http/saved-as.ts';
import type { AttachedFile } from './attachment.store.ts';

/**
 * An attachment, to be saved and never shown as a page of ours: what strangers uploaded must not run in our origin.
 * Pictures and PDFs may be shown inside a page, by type as recognised and without scripts.
 */
export async function sendAttachment(
  { storage }: Pick<Deps, 'storage'>,
  file: AttachedFile,
  reply: FastifyReply,
) {
  return reply
    .header('content-disposition', savedAs(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .type(file.mediaType)
    .send(await storage.read(file.sha256));
}
