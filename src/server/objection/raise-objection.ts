import { refuseFile } from '#domain/form/check-file.ts';
import { answerDays, objectionNumber, remarksOn } from '#domain/objection/objection.ts';
import { objectionCodeBytes, objectionCodeOf } from '#domain/objection/objection-code.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { insertFile } from '#server/files/file.store.ts';
import type { ReceivedFile } from '#server/files/receive-file.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findNotice, type Notice } from '#server/notice/notice.store.ts';
import { nextNumber } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { filesNamed, insertObjection } from './objection.store.ts';

/** What anybody may send about a notice: with a name or without, in time or late. */
export interface ObjectionGiven {
  programme: string;
  notice: number;
  /** File number; none: the notice as a whole. */
  about: string | null;
  name: string | null;
  contact: string | null;
  statement: string;
  evidence: readonly ReceivedFile[];
}

export interface Acknowledged {
  number: string;
  code: string;
  receivedAt: Temporal.Instant;
  remarks: ('objection-late' | 'objection-thin')[];
  /** Undefined where the calendar of those days is not known: nobody is turned away for that. */
  acknowledgeOn: Temporal.PlainDate | undefined;
  decideOn: Temporal.PlainDate | undefined;
}

export const evidenceTakes = { formats: ['pdf', 'jpg', 'png'] as ('pdf' | 'jpg' | 'png')[], maxFiles: 10 };

/** Takes an objection in: numbered and acknowledged, whoever sent it and whenever it came; somebody will answer it. */
export function raiseObjection(deps: Deps, given: ObjectionGiven): Promise<Acknowledged | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.find(given.programme);
    const notice = programme && (await findNotice(trx, programme.id, given.notice));
    if (!programme || !notice) return refuse('not-found');

    const named = await filesNamed(trx, notice.id);
    const file = named.find(({ number }) => number === given.about);
    if (given.about !== null && !file)
      return refuse('bad-input', {}, [{ field: 'about', code: 'not-a-choice' }]);
    if (given.statement.trim() === '')
      return refuse('field-required', {}, [{ field: 'statement', code: 'field-required' }]);
    const refusal = refusedEvidence(given.evidence, programme);
    if (refusal) return refusal;

    return takeIn(deps, trx, programme, notice, file?.id ?? null, given);
  });
}

function refusedEvidence(
  evidence: readonly ReceivedFile[],
  { settings }: RunningProgramme,
): Refusal | undefined {
  let bytes = 0;
  for (const [files, file] of evidence.entries()) {
    const limits = {
      maxFileMB: settings.int('maxFileMB'),
      maxSlotMB: settings.int('maxSlotMB'),
      files,
      bytes,
    };
    const refusal = refuseFile(evidenceTakes, file, limits);
    if (refusal) return refusal;
    bytes += file.bytes;
  }
  return undefined;
}

async function takeIn(
  deps: Deps,
  trx: Trx,
  { id, definition, settings }: RunningProgramme,
  notice: Notice,
  application: string | null,
  { name, contact, statement, evidence }: ObjectionGiven,
): Promise<Acknowledged> {
  const receivedAt = deps.now();
  const number = objectionNumber(definition.about.numberPrefix, await nextNumber(trx, id, 'objection'));
  const code = objectionCodeOf(deps.random(objectionCodeBytes));
  for (const file of evidence) {
    await deps.storage.keep(file.path, file.sha256);
    await insertFile(trx, file);
  }
  const objection = await insertObjection(trx, {
    notice: notice.id,
    number,
    codeHash: sha256(code),
    application,
    receivedAt,
    name: name?.trim() || null,
    contact: contact?.trim() || null,
    statement,
    evidence,
  });
  const remarks = remarksOn({
    receivedAt,
    closesAt: notice.closesAt,
    named: !!name?.trim(),
    evidence: evidence.length,
  });
  await commitTo(deps, trx, {
    kind: 'objection',
    subject: objection,
    value: { number, notice: notice.number, statement },
    at: receivedAt,
  });
  await recordEvent(trx, 'visitor', {
    at: receivedAt,
    act: 'object',
    programme: id,
    subject: objection,
    to: 'received',
    facts: { objection: number, notice: notice.number, evidence: evidence.length, remarks },
  });
  const days = answerDays(deps.calendar, receivedAt, settings.text('timeZone'), {
    acknowledge: settings.int('objectionAcknowledgeWorkingDays'),
    decide: settings.int('objectionDecideWorkingDays'),
  });
  const known = isRefusal(days) ? undefined : days;
  return {
    number,
    code,
    receivedAt,
    remarks,
    acknowledgeOn: known?.acknowledgeOn,
    decideOn: known?.decideOn,
  };
}
