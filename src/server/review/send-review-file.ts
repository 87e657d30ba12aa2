import type { FastifyReply } from 'fastify';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, refuse } from '#domain/refusal.ts';
import { sendNamed } from '#server/application/send-figure.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { sendAttachment } from '#server/files/send-attachment.ts';
import { findReviewFile } from './review-file.ts';

/** A paper of one of the expert's own files, once he has declared. */
export async function sendReviewFile(
  deps: Deps,
  person: Person,
  asked: { number: string; id: string },
  reply: FastifyReply,
) {
  const file = await findReviewFile(deps, deps.db, person, asked.number);
  if (isRefusal(file)) return reply.answer(file);
  const attachment = (await attachmentsOf(deps.db, file.assignment.application)).find(
    ({ id }) => id === asked.id,
  );
  return attachment ? sendAttachment(deps, attachment, reply) : reply.answer(refuse('not-found'));
}

/** A picture that the answers of such a file name. */
export async function sendReviewFigure(
  deps: Deps,
  person: Person,
  asked: { number: string; sha256: string },
  reply: FastifyReply,
) {
  const file = await findReviewFile(deps, deps.db, person, asked.number);
  if (isRefusal(file)) return reply.answer(file);
  const { answers, assignment } = file;
  const picture = { application: assignment.application, digest: asked.sha256 };
  return sendNamed(deps, picture, answers, reply);
}
