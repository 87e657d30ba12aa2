import type { FastifyReply } from 'fastify';
import { type Answer, type Answers, isTable } from '#domain/application/answers.ts';
import { figuresIn } from '#domain/application/figures.ts';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { findFile } from '#server/files/file.store.ts';
import { findApplication } from './application.store.ts';
import { answersOf } from './section.store.ts';
import { submittedAnswers } from './submission.store.ts';

/** A picture that the answers this person reads name; shown inside a page, never run. */
export async function sendFigure(
  deps: Deps,
  person: Person,
  asked: { number: string; sha256: string },
  reply: FastifyReply,
) {
  const application = await findApplication(deps.db, person, asked.number);
  if (!application) return reply.answer(refuse('not-found'));

  const isOwn = person.organisation === application.unit;
  const answers = await (isOwn
    ? answersOf(deps.db, application.id)
    : submittedAnswers(deps.db, application.id));
  return sendNamed(deps, answers, asked.sha256, reply);
}

/** Only what these answers name: a digest that was guessed finds nothing. */
export async function sendNamed(deps: Deps, answers: Answers, digest: string, reply: FastifyReply) {
  const isNamedIn = (answer: Answer) => figuresIn(answer).some(({ sha256 }) => sha256 === digest);
  const named = [...answers.values()].some(
    (answer) =>
      isNamedIn(answer) ||
      (isTable(answer) && answer.rows.some(({ cells }) => Object.values(cells).some(isNamedIn))),
  );
  const sha256 = Buffer.from(digest, 'hex');
  const file = named ? await findFile(deps.db, sha256) : undefined;
  if (!file) return reply.answer(refuse('not-found'));

  return reply
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .type(file.mediaType)
    .send(await deps.storage.read(sha256));
}
