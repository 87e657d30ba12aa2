import type { Person } from '#domain/people/person.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { speaker } from '#messages/speak.ts';
import { findApplication } from '#server/application/application.store.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Deps } from '#server/deps.ts';
import type { OpinionLetterData } from '#server/documents/documents.ts';
import { type Paper, printNumbered } from '#server/documents/paper.ts';
import { contactOf } from '#server/people/contact.store.ts';
import { periodOf } from './asked-for.ts';
import { type AskedFile, opinionLetter } from './opinion-letter.ts';
import type { LetterToSend } from './request-opinions.ts';
import { refusedToAsk, whoAsksWhom } from './who-asks-whom.ts';

/** The letter that would be sent, in the words of the paper; refused where sending it would be. */
async function draftLetter(
  deps: Deps,
  person: Person,
  asked: LetterToSend,
): Promise<OpinionLetterData | Refusal> {
  const { db } = deps;
  const at = deps.now();
  const subject = asked.subject ?? knownJudgements.opinion;
  const between = await whoAsksWhom(db, person);
  if (isRefusal(between)) return between;

  const files: (AskedFile & { version: string })[] = [];
  for (const number of new Set(asked.numbers)) {
    const application = await findApplication(db, person, number);
    if (!application) return refuse('not-found');
    const refusal = await refusedToAsk(deps, db, application, { subject, dueOn: asked.dueOn, at });
    if (refusal) return refusal;
    const answers = await submittedAnswers(db, application.id);
    files.push({ number, direction: application.direction, answers, version: application.programmeVersion });
  }
  files.sort((a, b) => (a.number < b.number ? -1 : 1));
  const [first] = files;
  if (!first) return refuse('not-found');
  const programme = deps.programmes.ofVersion(first.version);
  return opinionLetter({
    programme,
    from: between.from.name,
    to: between.to.name,
    subject,
    period: await periodOf(deps, programme),
    dueOn: asked.dueOn,
    at,
    sender: await contactOf(db, person.id),
    telephones: true,
    files,
    demo: deps.config.mode === 'demo',
    draft: true,
  });
}

/** The same for the page, with its lines named as on paper. */
export async function presentDraftLetter(deps: Deps, person: Person, asked: LetterToSend) {
  const letter = await draftLetter(deps, person, asked);
  if (isRefusal(letter)) return letter;
  const labelled = (['matter', 'period', 'replyBy'] as const).map((key) => ({
    label: speaker('zh-CN')(`documents.opinionLetter.${key}`),
    value: letter[key],
  }));
  return { ...letter, facts: [...labelled, ...letter.contact] };
}

/** The same on paper, marked as a draft on every page. */
export async function printDraftLetter(
  deps: Deps,
  person: Person,
  asked: LetterToSend,
): Promise<Paper | Refusal> {
  const letter = await draftLetter(deps, person, asked);
  return isRefusal(letter)
    ? letter
    : printNumbered(deps, 'opinion-letter', letter, deps.now(), letter.addressee);
}
