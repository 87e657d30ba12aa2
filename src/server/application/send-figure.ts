import type { FastifyReply } from 'fastify';
import { type Answer, type Answers, isTable } from '#domain/application/answers.ts';
import { figuresIn } from '#domain/application/figures.ts';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { findFile } from '#server/files/file.store.ts';
import { findApplication } from './application.store.ts';
import { figuresOf } from './figure.store.ts';
import { submittedAnswers } from './submission.store.ts';

interface Asked {
  /** By its id. */
  application: string;
  /** Of the picture, in hexadecimal. */
  digest: string;
}

/** The unit sees every picture it brought, before an answer names it; others those that the submission names. */
export async function sendFigure(
  deps: Deps,
  person: Person,
  asked: { number: string; sha256: string },
  reply: FastifyReply,
) {
  const application = await findApplication(deps.db, person, asked.number);
  if (!application) return reply.answer(refuse('not-found'));

  const picture = { application: application.id, digest: asked.sha256 };
  if (person.organisation === application.unit) return sendBrought(deps, picture, reply);
  return sendNamed(deps, picture, await submittedAnswers(deps.db, application.id), reply);
}

/** Only what these answers name: a digest that was guessed finds nothing. */
export async function sendNamed(deps: Deps, asked: Asked, answers: Answers, reply: FastifyReply) {
  const isNamedIn = (answer: Answer) => figuresIn(answer).some(({ sha256 }) => sha256 === asked.digest);
  const named = [...answers.values()].some(
    (answer) =>
      isNamedIn(answer) ||
      (isTable(answer) && answer.rows.some(({ cells }) => Object.values(cells).some(isNamedIn))),
  );
  return named ? sendBrought(deps, asked, reply) : reply.answer(refuse('not-found'));
}

/** A picture that was brought for this file; shown inside a page, never run. */
async function sendBrought(deps: Deps, { application, digest }: Asked, reply: FastifyReply) {
  const sha256 = Buffer.from(digest, 'hex');
  const brought = (await figuresOf(deps.db, application)).has(digest);
  const file = brought ? await findFile(deps.db, sha256) : undefined;
  if (!file || file.erased) return reply.answer(refuse('not-found'));

  return reply
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .type(file.mediaType)
    .send(await deps.storage.read(sha256));
}
