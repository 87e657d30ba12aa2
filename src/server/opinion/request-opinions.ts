import type { Application } from '#domain/application/application.ts';
import { workingDaysLater } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { findApplication, lockApplication } from '#server/application/application.store.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { due } from '#server/due/due.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { notify } from '#server/message/notify.ts';
import { keepOpinionInStep, opinionDigest } from './keep-opinion-in-step.ts';
import { insertLetter, insertRequest } from './opinion.store.ts';
import { refusedToAsk, whoAsksWhom } from './who-asks-whom.ts';

export interface LetterToSend {
  numbers: readonly string[];
  dueOn: Temporal.PlainDate;
  /** Code of the judgement that is asked for; left out: the opinion of the emergency department. */
  subject?: string | undefined;
}

/** Asks the department of the same region about one file or many, in one letter. */
export function requestOpinions(
  deps: Deps,
  person: Person,
  asked: LetterToSend,
): Promise<{ letter: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const subject = asked.subject ?? knownJudgements.opinion;
    const between = await whoAsksWhom(trx, person);
    if (isRefusal(between)) return between;
    const { from, to } = between;

    const files = await lockAll(deps, trx, person, asked, subject, at);
    if (isRefusal(files)) return files;
    const letter = await insertLetter(trx, {
      from: from.id,
      to: to.id,
      subject,
      dueOn: asked.dueOn,
      by: person.id,
      at,
    });
    for (const application of files) {
      const answers = await submittedAnswers(trx, application.id);
      const digest = opinionDigest(
        deps.programmes.ofVersion(application.programmeVersion),
        application.direction,
        answers,
      );
      await insertRequest(trx, { letter, application: application.id, subject, digest });
      await keepOpinionInStep(deps, trx, application, answers, at);
      const facts = { letter, department: to.id, subject, dueOn: asked.dueOn.toString() };
      await recordEvent(trx, person, {
        at,
        act: 'request-opinion',
        programme: application.programme,
        application: application.id,
        subject: letter,
        facts,
      });
    }
    const facts = { count: `${files.length}`, dueOn: asked.dueOn.toString() };
    await notify(trx, {
      organisation: to.id,
      roles: ['opinion-officer'],
      template: 'opinion-asked',
      facts,
      at,
    });
    return (await remindLater(deps, trx, files, letter, at)) ?? { letter };
  });
}

/** In the order in which several files are always locked. */
async function lockAll(
  deps: Deps,
  trx: Trx,
  person: Person,
  asked: LetterToSend,
  subject: string,
  at: Temporal.Instant,
): Promise<Application[] | Refusal> {
  const found: Application[] = [];
  for (const number of new Set(asked.numbers)) {
    const application = await findApplication(trx, person, number);
    if (!application) return refuse('not-found');
    found.push(application);
  }
  const files: Application[] = [];
  for (const { number } of found.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const application = await lockApplication(trx, person, number);
    if (!application) return refuse('not-found');
    const refusal = await refusedToAsk(deps, trx, application, { subject, dueOn: asked.dueOn, at });
    if (refusal) return refusal;
    files.push(application);
  }
  return files;
}

/** After so many working days at the hour of sending, while something in the letter is still open. */
async function remindLater(
  deps: Deps,
  trx: Trx,
  files: readonly Application[],
  letter: string,
  at: Temporal.Instant,
): Promise<Refusal | undefined> {
  const [first] = files;
  if (!first) return undefined;
  const { settings } = deps.programmes.ofVersion(first.programmeVersion);
  for (const days of settings.ints('emergencyReminderWorkingDays')) {
    const reminder = workingDaysLater(deps.calendar, at, days, settings.text('timeZone'));
    if (isRefusal(reminder)) return reminder;
    await due(trx, reminder, 'remind-opinion', `${letter}/${days}`);
  }
  return undefined;
}
