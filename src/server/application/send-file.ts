import type { FastifyReply } from 'fastify';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { findApplication } from './application.store.ts';

/**
 * An attachment, to be saved and never shown as a page of ours: what strangers uploaded must not run in our origin.
 * Pictures and PDFs may be shown inside a page, by type as recognised and without scripts.
 */
export async function sendFile(
  deps: Deps,
  person: Person,
  asked: { number: string; id: string },
  reply: FastifyReply,
) {
  const application = await findApplication(deps.db, person, asked.number);
  const file =
    application && (await attachmentsOf(deps.db, application.id)).find(({ id }) => id === asked.id);
  if (!file) return reply.answer(refuse('not-found'));

  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .type(file.mediaType)
    .send(await deps.storage.read(file.sha256));
}
