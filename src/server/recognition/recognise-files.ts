import { takeStep } from '#domain/application/take-step.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Person } from '#domain/people/person.ts';
import { refusedList } from '#domain/recognition/recognise.ts';
import { termEndsAt } from '#domain/recognition/term.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { moveApplication } from '#server/application/move-application.ts';
import { type Db, inTransaction, type Trx } from '#server/database/in-transaction.ts';
import { dropFailing } from '#server/decision/drop-failing.ts';
import type { Deps } from '#server/deps.ts';
import { due } from '#server/due/due.ts';
import { insertFile } from '#server/files/file.store.ts';
import { staleVersion } from '#server/history/stale-version.ts';
import { notify } from '#server/message/notify.ts';
import { nextNumber } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { lockNamedFiles } from '#server/selection/named-file.store.ts';
import { freezeDocument } from '#server/transparency/frozen-document.store.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import {
  counterOf,
  planHash,
  planRecognition,
  type RecognitionPlan,
  recognitionDocument,
} from './plan-recognition.ts';
import { type Print, printCertificate } from './print-certificate.ts';
import { findRecognition, insertRecognition, isDocumentNumberTaken } from './recognition.store.ts';

export interface RecognitionAsked {
  programme: string;
  /** Made by the page once: a second press finds the same recognition, and progress is asked by it. */
  key: string;
  documentNumber: string;
  /** ISO date that the document bears. */
  onDay: string;
  /** Hash of the list that was read. */
  seen: string;
  /** Files no longer meeting a hard condition that the signature takes off the list. */
  drop: readonly string[];
}

export interface Issued {
  recognition: string;
  certificates: number;
}

interface Batch {
  /** Of whose people it may be asked. */
  department: string | undefined;
  printed: number;
  of: number;
  outcome: Promise<Issued | Refusal>;
}

/** What this server is printing now. Nothing of it counts until it is issued, so nothing is lost with it. */
const batches = new Map<string, Batch>();

/**
 * Gives the titles. All certificates are printed first, some tenths of a second each, without holding anything; then, at
 * once and together, everything that was read is checked again and the titles are given. Either all of it happens or nothing.
 */
export async function recogniseFiles(
  deps: Deps,
  person: Person,
  asked: RecognitionAsked,
): Promise<Issued | Refusal> {
  const already = await findRecognition(deps.db, asked.key);
  const running = batches.get(asked.key);
  const department = already ? deps.programmes.ofId(already.programme).department : running?.department;
  // A key that another department has used says nothing of what it came to.
  if ((already || running) && department !== person.department) return refuse('not-found');
  if (already) return { recognition: already.id, certificates: already.certificates };
  if (running) return running.outcome;

  const { promise, resolve, reject } = Promise.withResolvers<Issued | Refusal>();
  const batch: Batch = { department: person.department, printed: 0, of: 0, outcome: promise };
  batches.set(asked.key, batch);
  recognise(deps, person, asked, batch)
    .then(resolve, reject)
    .finally(() => batches.delete(asked.key));
  return promise;
}

/** How far the printing is; issued: all of it is done. */
export async function recognitionProgress({ db, programmes }: Deps, { department }: Person, key: string) {
  const batch = batches.get(key);
  if (batch && batch.department === department) {
    return { state: 'printing', printed: batch.printed, of: batch.of };
  }
  const recognition = await findRecognition(db, key);
  if (!recognition || programmes.ofId(recognition.programme).department !== department)
    return refuse('not-found');
  return { state: 'issued', printed: recognition.certificates, of: recognition.certificates };
}

async function recognise(
  deps: Deps,
  person: Person,
  asked: RecognitionAsked,
  batch: Batch,
): Promise<Issued | Refusal> {
  const programme = deps.programmes.findFor(person, asked.programme);
  if (!programme) return refuse('not-found');
  const at = deps.now();
  const onDay = Temporal.PlainDate.from(asked.onDay);
  const refusal = await refusedDocument(deps, programme, asked, at);
  if (refusal) return refusal;

  const plan = await planRecognition(deps, deps.db, programme, onDay, at);
  if (plan.certificates.length === 0)
    return refusedList(plan.standings) ?? refuse('out-of-turn', { act: 'recognise' });
  if (planHash(plan) !== asked.seen) return stale(deps.db, person, programme, plan);

  batch.of = plan.certificates.length;
  const prints: Print[] = [];
  for (const certificate of plan.certificates) {
    prints.push(
      await printCertificate(deps, programme, certificate, {
        documentNumber: asked.documentNumber,
        onDay,
        at,
      }),
    );
    batch.printed += 1;
  }
  return inTransaction(deps.db, (trx) =>
    issue(deps, trx, person, { programme, asked, onDay, plan, prints, at }),
  );
}

/** What stands in the list hangs on its files, on objections to the notice, on lists, and on what was given before. */
const stale = (db: Db, person: Person, programme: RunningProgramme, { judged }: RecognitionPlan) =>
  staleVersion(db, person, [
    { on: judged.map(({ file }) => file.id) },
    {
      programme: programme.id,
      acts: [
        ['object', 'judge-admissibility', 'decide-objection', 'drop', 'recognise'],
        ['publish', 'load-list', 'withdraw-list'],
      ].flat(),
    },
  ]);

async function refusedDocument(
  { db }: Deps,
  { settings }: RunningProgramme,
  { documentNumber, onDay }: RecognitionAsked,
  at: Temporal.Instant,
): Promise<Refusal | undefined> {
  const today = at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  if (Temporal.PlainDate.compare(onDay, today) > 0)
    return refuse('bad-input', {}, [{ field: 'onDay', code: 'in-the-future' }]);
  if (await isDocumentNumberTaken(db, documentNumber)) {
    return refuse('bad-input', {}, [{ field: 'documentNumber', code: 'number-taken' }]);
  }
  return undefined;
}

interface ToIssue {
  programme: RunningProgramme;
  asked: RecognitionAsked;
  onDay: Temporal.PlainDate;
  plan: RecognitionPlan;
  prints: readonly Print[];
  at: Temporal.Instant;
}

async function issue(deps: Deps, trx: Trx, person: Person, given: ToIssue): Promise<Issued | Refusal> {
  const { programme, asked, onDay, plan, prints, at } = given;
  await lockNamedFiles(trx, { programme: programme.id, states: ['in-notice'] });
  const now = await planRecognition(deps, trx, programme, onDay, at);
  const document = recognitionDocument(programme, plan, asked);
  const unchanged = canonicalJson(recognitionDocument(programme, now, asked)) === canonicalJson(document);
  if (!unchanged || planHash(now) !== planHash(plan)) return stale(trx, person, programme, now);

  const hash = await freezeDocument(trx, document);
  const printed = now.certificates.map((certificate, place) => ({
    ...certificate,
    print: prints[place] as Print,
  }));
  for (const { print, series } of printed) {
    await insertFile(trx, { ...print, mediaType: 'application/pdf' });
    await nextNumber(trx, programme.id, counterOf(series));
  }
  await insertRecognition(trx, {
    id: asked.key,
    programme: programme.id,
    documentNumber: asked.documentNumber,
    onDay,
    hash,
    certificates: printed.map(({ number, file, holder, wording, term, print }) => ({
      number,
      application: file.id,
      holder,
      wording: wording.zh,
      ...term,
      sha256: print.sha256,
    })),
  });
  const refusal =
    (await giveTitles(deps, trx, person, given, now, printed)) ??
    (await dropFailing(deps, trx, person, programme, now.standings, asked.drop, at, 'recognition'));
  if (refusal) return refusal;

  const { documentNumber } = asked;
  await queueLogEntry(
    trx,
    'recognition',
    { programme: document.programme, documentNumber, onDay: asked.onDay, hash: hash.toString('hex') },
    at,
  );
  for (const { number, print } of printed) {
    await queueLogEntry(trx, 'certificate', { number, sha256: print.sha256.toString('hex') }, at);
  }
  return { recognition: asked.key, certificates: printed.length };
}

async function giveTitles(
  deps: Deps,
  trx: Trx,
  person: Person,
  { programme, asked, at }: ToIssue,
  { judged, certificates }: RecognitionPlan,
  printed: readonly { file: { id: string } }[],
): Promise<Refusal | undefined> {
  if (printed.length !== certificates.length)
    throw new Error('Every certificate is printed before any is given');
  const timeZone = programme.settings.text('timeZone');
  const judgedOf = new Map(judged.map((each) => [each.file.id, each]));

  for (const { file, number, term } of certificates) {
    const step = takeStep(programme.lifecycle, 'recognise', file, person);
    if (isRefusal(step)) return step;
    await judgedOf.get(file.id)?.keep(trx, 'recognition');
    await moveApplication(deps, trx, person, file, {
      act: 'recognise',
      to: 'recognised',
      at,
      facts: { certificate: number, documentNumber: asked.documentNumber, untilOn: term.untilOn.toString() },
    });
    await due(trx, termEndsAt(term.untilOn, timeZone), 'expire-title', file.id);
    await notify(trx, {
      organisation: file.unit,
      roles: ['unit-administrator', 'filler'],
      template: 'recognised',
      facts: { number: file.number },
      at,
    });
  }
  return undefined;
}
