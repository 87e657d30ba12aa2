import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { revisionAt, submittedAnswers } from '#server/application/submission.store.ts';
import type { Deps } from '#server/deps.ts';
import { type Paper, printNumbered } from '#server/documents/paper.ts';
import { contactOf } from '#server/people/contact.store.ts';
import { periodOf } from './asked-for.ts';
import { type LetterLine, letterLines } from './letter.store.ts';
import { opinionLetter } from './opinion-letter.ts';
import { whoseLetters } from './whose-letters.ts';

/** A letter as it was sent, for who wrote it, who got it, and who supervises: of what had been submitted by then. */
export async function printLetter(deps: Deps, person: Person, id: string): Promise<Paper | Refusal> {
  const lines = await letterLines(deps.db, whoseLetters(person), id);
  const [first] = lines;
  if (!first) return refuse('not-found');

  const programme = deps.programmes.ofVersion(first.programmeVersion);
  const files = [];
  for (const line of lines) files.push(await asSent(deps, line));
  const letter = opinionLetter({
    programme,
    from: first.from,
    to: first.to,
    subject: first.subject,
    period: await periodOf(deps, programme, first.sentAt),
    dueOn: first.dueOn,
    at: first.sentAt,
    sender: await contactOf(deps.db, first.sentBy),
    telephones: person.role !== 'supervisor',
    files,
    demo: deps.config.mode === 'demo',
    draft: false,
  });
  return printNumbered(deps, 'opinion-letter', letter, first.sentAt, first.to);
}

async function asSent({ db }: Deps, { number, direction, application, sentAt }: LetterLine) {
  const revision = await revisionAt(db, application, sentAt);
  return { number, direction, answers: await submittedAnswers(db, application, revision) };
}
