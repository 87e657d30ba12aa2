import type { Person } from '#domain/people/person.ts';
import type { OpinionResult } from '#domain/recommendation/opinion.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplicationById } from '#server/application/application.store.ts';
import { whichFile } from '#server/application/commit-to-decision.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { insertFile } from '#server/files/file.store.ts';
import type { ReceivedFile } from '#server/files/receive-file.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { refreshVerdicts } from '#server/judging/refresh-verdicts.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { keepOpinionInStep } from './keep-opinion-in-step.ts';
import { asksAbout, findLetter, insertOpinion, insertReply, type Letter } from './opinion.store.ts';

export interface ReplyToRecord {
  letter: string;
  documentNumber: string;
  datedOn: Temporal.PlainDate;
  results: readonly { number: string; result: OpinionResult; statement?: string | undefined }[];
}

/** A department's reply to a letter: one document, a result for each file it speaks of. On paper it is recorded by whoever asked. */
export function recordReply(
  deps: Deps,
  person: Person,
  asked: ReplyToRecord,
  scan: ReceivedFile | undefined,
): Promise<{ recorded: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const letter = await findLetter(trx, asked.letter, person.organisation);
    if (!letter) return refuse('not-found');
    const onPaper = person.organisation === letter.from;
    const [programme] = deps.programmes.all();
    const today = at.toZonedDateTimeISO(programme?.settings.text('timeZone') ?? 'UTC').toPlainDate();
    const problems = problemsOf(asked, today);
    if (onPaper && !scan) problems.push({ field: 'file', code: 'file-required' });
    if (problems.length > 0) return refuse('bad-input', {}, problems);

    if (scan) {
      await deps.storage.keep(scan.path, scan.sha256);
      await insertFile(trx, scan);
    }
    const reply = await insertReply(trx, {
      from: letter.to,
      document: asked.documentNumber,
      datedOn: asked.datedOn,
      sha256: scan?.sha256,
      onPaper,
      by: person.id,
    });
    if (!reply) return refuse('bad-input', {}, [{ field: 'documentNumber', code: 'number-taken' }]);
    return (
      (await recordResults(deps, trx, person, { ...asked, reply, scan: scan?.sha256 }, letter, at)) ?? {
        recorded: asked.results.length,
      }
    );
  });
}

function problemsOf({ datedOn, results }: ReplyToRecord, today: Temporal.PlainDate): Problem[] {
  const unsaid = results.flatMap(({ result, statement }, place): Problem[] =>
    result === 'no-objection' || statement?.trim()
      ? []
      : [{ field: `results.${place}.statement`, code: 'field-required' }],
  );
  return Temporal.PlainDate.compare(datedOn, today) > 0
    ? [{ field: 'datedOn', code: 'in-the-future' }, ...unsaid]
    : unsaid;
}

async function recordResults(
  deps: Deps,
  trx: Trx,
  person: Person,
  asked: ReplyToRecord & { reply: string; scan: Buffer | undefined },
  letter: Letter,
  at: Temporal.Instant,
): Promise<Refusal | undefined> {
  for (const { application } of await asksAbout(trx, letter.id)) await lockApplicationById(trx, application);
  const requests = await asksAbout(trx, letter.id);
  const given = new Map(asked.results.map((each) => [each.number, each]));
  if (
    given.size !== asked.results.length ||
    [...given.keys()].some((number) => !requests.some((each) => each.number === number))
  )
    return refuse('not-found');

  for (const request of requests) {
    const answer = given.get(request.number);
    const application = answer && (await lockApplicationById(trx, request.application));
    if (!answer || !application) continue;
    if (!request.open) return refuse('out-of-turn', { act: 'record-opinion', number: request.number });

    const statement = answer.statement?.trim() || null;
    await insertOpinion(trx, {
      request: request.id,
      reply: asked.reply,
      result: answer.result,
      statement,
      at,
    });
    await keepOpinionInStep(deps, trx, application, await submittedAnswers(trx, application.id), at);
    await recordEvent(trx, person, {
      at,
      act: 'record-opinion',
      programme: application.programme,
      application: application.id,
      subject: letter.id,
      facts: { result: answer.result, document: asked.documentNumber, datedOn: asked.datedOn.toString() },
      ...(statement && { note: statement }),
    });
    await commitTo(deps, trx, {
      kind: 'opinion',
      subject: request.id,
      value: {
        ...(await whichFile(
          trx,
          deps.programmes.ofVersion(application.programmeVersion),
          application.id,
          at,
        )),
        subject: letter.subject,
        result: answer.result,
        document: asked.documentNumber,
        datedOn: asked.datedOn.toString(),
        scan: asked.scan?.toString('hex') ?? null,
      },
      at,
    });
    await refreshVerdicts(deps, trx, application, at);
  }
  return undefined;
}
