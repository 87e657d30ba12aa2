import type { FastifyReply } from 'fastify';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf, submittedAttachmentsOf } from '#server/files/attachment.store.ts';
import { sendAttachment } from '#server/files/send-attachment.ts';
import { findApplication } from './application.store.ts';

/** A paper of a file within one's scope: the unit's own, before it is sent; to others what was submitted. */
export async function sendFile(
  deps: Deps,
  person: Person,
  asked: { number: string; id: string },
  reply: FastifyReply,
) {
  const application = await findApplication(deps.db, person, asked.number);
  if (!application) return reply.answer(refuse('not-found'));

  const papers = person.organisation === application.unit ? attachmentsOf : submittedAttachmentsOf;
  const file = (await papers(deps.db, application.id)).find(({ id }) => id === asked.id);
  return file ? sendAttachment(deps, file, reply) : reply.answer(refuse('not-found'));
}
