import type { Application } from '#domain/application/application.ts';
import { states } from '#domain/application/lifecycle.ts';
import { isToldTo } from '#domain/application/shown-history.ts';
import { viewerOf } from '#domain/application/shown-state.ts';
import { outsideQuestions } from '#domain/eligibility/questions.ts';
import type { Person } from '#domain/people/person.ts';
import type { AskedJudgement } from '#domain/recommendation/judgements-asked.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { isOnDesk } from '#domain/recommendation/on-desk.ts';
import { isOpinionOpen } from '#domain/recommendation/request-opinion.ts';
import { refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import { correctionsOf } from '#server/application/correction.store.ts';
import { jointUnitsOf, namedIn } from '#server/application/joint-unit.store.ts';
import { describe } from '#server/application/present-application.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { notRecommendProposal } from '#server/judging/proposal.store.ts';
import { noticedDirections } from '#server/notice/published.store.ts';
import { opinionDigest } from '#server/opinion/keep-opinion-in-step.ts';
import { requestsOf, type StoredRequest } from '#server/opinion/opinion.store.ts';
import { answeredLines } from './check-line.store.ts';
import { describeProposal } from './describe-proposal.ts';
import { type Examined, examineFile } from './examine-file.ts';
import { confirmationNotes, findHandler, namedJudgements, submittedAsVersion } from './judgement.store.ts';
import { openProposal } from './proposal.store.ts';

/** A file as those work on it who check, judge and sign: the check-list, what is asked of people and what they have said. */
export async function presentCheck(deps: Deps, person: Person, number: string) {
  const application = await findApplication(deps.db, person, number);
  if (!application) return refuse('not-found');

  const file = await examineFile(deps, deps.db, application, deps.now());
  const handler = await findHandler(deps.db, application.handler);
  const confirmedWhy = await confirmationNotes(deps.db, application.id);
  const proposal = await openProposal(deps.db, notRecommendProposal, application.id);
  const requests = await requestsOf(deps.db, application.id);
  return {
    ...describe(application, person, (await noticedDirections(deps.db)).has(application)),
    handler: handler && { name: handler, mine: application.handler === person.id },
    lines: await linesWithAnswers(deps.db, application.id, file),
    asked: file.asked.map((each) => ({
      ...each,
      open: each.open && isOpenTo(person, application, file, each),
    })),
    given: (await namedJudgements(deps.db, application.id))
      .filter((given) => isToldTo(person.role, given))
      .map(({ byId, at, confirmedAt, ...given }) => ({
        ...given,
        mine: byId === person.id,
        at: at.toString(),
        confirmedAt: confirmedAt?.toString() ?? null,
        confirmedWhy: confirmedWhy(given),
      })),
    matches: matchesOf(file),
    verdicts: file.verdicts.map(({ trace: _, ...each }) => each),
    mayAskOpinion: mayAskOpinion(person, application, file, requests),
    opinions: requests.map(({ digest: _, id: __, result, sentAt, dueOn, datedOn, ...request }) => ({
      ...request,
      result: result ?? null,
      sentAt: sentAt.toString(),
      dueOn: dueOn.toString(),
      datedOn: datedOn?.toString() ?? null,
    })),
    jointUnits: namedIn(file.answers, await jointUnitsOf(deps.db, application.id))
      .filter(({ state }) => state !== 'removed')
      .map(({ id, name, state }) => ({ id, name, state })),
    proposal: describeProposal(proposal),
    corrections: (await correctionsOf(deps.db, application.id)).map(
      ({ dueAt, askedAt, closedAt, ...correction }) => ({
        ...correction,
        dueAt: dueAt.toString(),
        askedAt: askedAt.toString(),
        closedAt: closedAt?.toString() ?? null,
      }),
    ),
  };
}

/** What waits for the province alone is not open outside it: nobody there sees it closed. */
function isOpenTo(
  { role }: Person,
  { state }: Application,
  { programme }: Examined,
  { judgement }: AskedJudgement,
): boolean {
  if (viewerOf(role) === 'province' || !states[state].province) return true;
  const asked = programme.definition.judgements.find(({ code }) => code === judgement);
  return asked !== undefined && isOnDesk(asked, 'recommending-clerk', state);
}

/** Of the department that is asked about every file. */
function mayAskOpinion(
  { role }: Person,
  { state, direction }: Application,
  { programme, answers }: Examined,
  requests: readonly StoredRequest[],
): boolean {
  const subject = knownJudgements.opinion;
  return (
    role === 'recommending-clerk' &&
    isOpinionOpen(state, {
      definition: programme.definition,
      subject,
      requests: requests.filter((request) => request.subject === subject),
      digest: opinionDigest(programme, direction, answers).toString('hex'),
    })
  );
}

async function linesWithAnswers(db: Db, application: string, { lines }: Examined) {
  const answers = new Map((await answeredLines(db, application)).map((each) => [each.line, each]));
  const submittedAs = await submittedAsVersion(db, application);
  return lines.map((line) => {
    const given = answers.get(line.line);
    // What was answered before the content was last submitted is shown, and asked again.
    return {
      ...line,
      given: given ? { ...given, at: given.at.toString(), current: given.seen >= submittedAs } : null,
    };
  });
}

/** Rows of lists that may speak of this file, with where they come from and what was said of each. */
function matchesOf({ programme, facts, outside }: Examined) {
  const rows = outsideQuestions(programme.definition, facts).lists.flatMap(({ list, keys }) =>
    (outside.rows(list, keys) ?? []).map((row) => ({
      list,
      ...row,
      subject: row.id,
      answer: outside.judged(knownJudgements.listMatch, row.id) ?? null,
    })),
  );
  return [...new Map(rows.map(({ id, ...row }) => [id, row])).values()];
}
