import { takeStep } from '#domain/application/take-step.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { type NoticeDocument, noticeDocument } from '#domain/notice/notice-document.ts';
import { type NoticePeriod, noticePeriod, noticePeriodRule } from '#domain/notice/notice-period.ts';
import type { Person } from '#domain/people/person.ts';
import type { Text } from '#domain/programme/text.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { moveApplication } from '#server/application/move-application.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import { decidedFiles, decisionsOf } from '#server/decision/decision.store.ts';
import { dropFailing } from '#server/decision/drop-failing.ts';
import { preparedSince } from '#server/decision/prepared-since.ts';
import {
  deleteSignatureRequest,
  lockSignatureRequest,
  type SignatureRequest,
} from '#server/decision/signature-request.store.ts';
import type { Deps } from '#server/deps.ts';
import { judgeFiles } from '#server/eligibility/judge-file.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { nextNumber } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { lockNamedFiles } from '#server/selection/named-file.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { type ComposedNotice, composeNotice } from './compose-notice.ts';
import { findNotice, insertNotice } from './notice.store.ts';
import { draftHash, type PreparedNotice } from './prepare-notice.ts';
import { printNotice } from './print-notice.ts';
import { noticedDirections } from './published.store.ts';
import { tellNotice } from './tell-notice.ts';

export interface PublicationAsked {
  programme: string;
  /** Hash of the draft that was read. */
  seen: string;
  /** Of the page at the legal place. */
  address: string;
  documentNumber: string;
  /** When it became public there: the days count from this instant. */
  publishedAt: Temporal.Instant;
  /** Files no longer meeting a hard condition that the signature takes off the list. */
  drop: readonly string[];
}

export interface PublishedNotice {
  number: number;
  hash: string;
  firstOn: string;
  lastOn: string;
  closesAt: string;
}

/** Publishes a notice as it was read: its days are counted, its text is frozen, and its files are in notice. */
export function publishNotice(
  deps: Deps,
  person: Person,
  asked: PublicationAsked,
): Promise<PublishedNotice | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const request = programme && (await lockSignatureRequest<PreparedNotice>(trx, programme.id, 'notice'));
    if (!programme || !request) return refuse('not-found');

    const at = deps.now();
    await lockNamedFiles(trx, { programme: programme.id, states: ['approved', 'in-notice'] });
    const refusal = await refusedPublication(trx, person, programme, request, asked, at);
    const composed = refusal ?? (await composeNotice(deps, trx, programme, request.payload.words, at));
    if (isRefusal(composed)) return composed;
    if (draftHash(composed.draft).toString('hex') !== asked.seen) return preparedSince('notice', request);

    const timeZone = programme.settings.text('timeZone');
    const { publishedAt } = asked;
    const period = noticePeriod(deps.calendar, noticePeriodRule(programme.settings), publishedAt, timeZone);
    if (isRefusal(period)) return period;
    return publish(deps, trx, person, { programme, composed, period, asked, publishedAt, at });
  });
}

async function refusedPublication(
  trx: Trx,
  person: Person,
  programme: RunningProgramme,
  request: SignatureRequest<PreparedNotice>,
  { seen, publishedAt }: PublicationAsked,
  at: Temporal.Instant,
): Promise<Refusal | undefined> {
  if (request.hash.toString('hex') !== seen) return preparedSince('notice', request);
  if (request.preparedBy === person.id) return refuse('second-person-needed', { act: 'publish' });

  if (Temporal.Instant.compare(publishedAt, at) > 0)
    return refuse('bad-input', {}, [{ field: 'publishedAt', code: 'in-the-future' }]);
  const decided = (await decisionsOf(trx, programme.id)).at(-1)?.signedAt;
  if (decided && Temporal.Instant.compare(publishedAt, decided) < 0) {
    return refuse('bad-input', {}, [
      { field: 'publishedAt', code: 'before', facts: { least: decided.toString() } },
    ]);
  }
  return undefined;
}

interface ToPublish {
  programme: RunningProgramme;
  composed: ComposedNotice;
  period: NoticePeriod;
  asked: PublicationAsked;
  publishedAt: Temporal.Instant;
  at: Temporal.Instant;
}

async function publish(
  deps: Deps,
  trx: Trx,
  person: Person,
  given: ToPublish,
): Promise<PublishedNotice | Refusal> {
  const { programme, composed, period, publishedAt, at } = given;
  const { draft, files } = composed;
  const number = await nextNumber(trx, programme.id, 'notice');
  const document = noticeDocument(
    {
      draft,
      programme: programme.definition.about.code,
      department: programme.definition.about.department,
      number,
    },
    {
      place: placeOf(programme),
      address: given.asked.address,
      documentNumber: given.asked.documentNumber,
      publishedAt,
    },
    period,
  );
  const hash = sha256(canonicalJson(document));
  const noticed = await noticedDirections(trx);
  const replaced = draft.replaces && (await findNotice(trx, programme.id, draft.replaces.number));

  const notice = await insertNotice(trx, {
    programme: programme.id,
    number,
    decision: await newestDecision(trx, programme, new Set(files.map(({ id }) => id))),
    document,
    hash,
    firstOn: period.firstOn,
    lastOn: period.lastOn,
    closesAt: period.closesAt,
    publishedAt,
    publishedBy: person.id,
    replaces: replaced?.id ?? null,
    applications: new Map(files.map(({ number: file, id }) => [file, id])),
    print: await printNotice(deps, trx, programme, document, hash),
  });
  await tellNotice(trx, {
    programme,
    notice: number,
    lastOn: period.lastOn,
    named: files,
    noticedBefore: noticed,
    at,
  });
  if (!replaced) {
    const refusal = await moveFiles(deps, trx, person, given, number);
    if (refusal) return refusal;
  }
  await deleteSignatureRequest(trx, programme.id, 'notice');
  await queueLogEntry(
    trx,
    'notice',
    { programme: document.programme, number, hash: hash.toString('hex') },
    at,
  );
  await recordEvent(trx, person, {
    at,
    act: 'publish-notice',
    programme: programme.id,
    subject: notice,
    facts: {
      notice: number,
      hash: hash.toString('hex'),
      entries: draft.entries.length,
      replaces: draft.replaces?.number ?? null,
    },
  });
  return { number, hash: hash.toString('hex'), ...periodOf(document) };
}

/** Every file named goes into the notice; one that no longer meets a condition is dropped where the leader says so. */
async function moveFiles(
  deps: Deps,
  trx: Trx,
  person: Person,
  { programme, composed, asked, at }: ToPublish,
  notice: number,
): Promise<Refusal | undefined> {
  for (const { file, keep } of await judgeFiles(deps, trx, composed.files, at)) {
    const step = takeStep(programme.lifecycle, 'publish', file, person);
    if (isRefusal(step)) return step;
    await keep(trx, 'notice');
    await moveApplication(deps, trx, person, file, {
      act: 'publish',
      to: 'in-notice',
      at,
      facts: { notice },
    });
  }
  return dropFailing(deps, trx, person, programme, composed.leftOut, asked.drop, at, 'notice');
}

async function newestDecision(
  trx: Trx,
  { id }: RunningProgramme,
  files: ReadonlySet<string>,
): Promise<string> {
  const decided = (await decidedFiles(trx, id)).filter((file) => files.has(file.id));
  const newest = decided
    .map(({ decision }) => decision)
    .toSorted()
    .at(-1);
  if (!newest) throw new Error('A notice of files that nobody decided on');
  return newest;
}

function placeOf({ definition }: RunningProgramme): Text {
  const value = definition.settings.find(({ code }) => code === 'noticePlace')?.value;
  const words = typeof value === 'object' && !Array.isArray(value) ? value : {};
  return { zh: words.zh ?? '', en: words.en ?? '' };
}

const periodOf = ({ period: { firstOn, lastOn, closesAt } }: NoticeDocument) => ({
  firstOn,
  lastOn,
  closesAt,
});
