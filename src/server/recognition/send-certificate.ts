import type { FastifyReply } from 'fastify';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import type { Deps } from '#server/deps.ts';
import { savedAs } from '#server/http/saved-as.ts';
import { certificateNumberOf, findCertificate } from './recognition.store.ts';

/** The printed certificate of a file, byte for byte as its check code is of. The newest, where a new one took its place. */
export async function sendCertificate(
  { db, storage }: Deps,
  reply: FastifyReply,
  person: Person,
  number: string,
): Promise<FastifyReply> {
  const application = await findApplication(db, person, number);
  const title = application && (await certificateNumberOf(db, application.id));
  const certificate = title === undefined ? undefined : await findCertificate(db, title);
  if (!certificate) return reply.answer(refuse('not-found'));
  return reply
    .header('content-disposition', savedAs(`${certificate.number}.pdf`))
    .header('cache-control', 'private, no-store')
    .type('application/pdf')
    .send(await storage.read(certificate.sha256));
}
