import { canonicalJson } from '#domain/canonical-json.ts';
import { noticePeriod, noticePeriodRule } from '#domain/notice/notice-period.ts';
import type { Person } from '#domain/people/person.ts';
import { isBefore } from '#domain/programme/timetable.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { findSignatureRequest } from '#server/decision/signature-request.store.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { composeNotice } from './compose-notice.ts';
import { findNotice, type Notice, noticesOf, printOf } from './notice.store.ts';
import { draftHash, type PreparedNotice } from './prepare-notice.ts';

/** Where a notice stands today. */
export type NoticeState = 'running' | 'ended' | 'replaced';

/** A published notice, with the programme whose words it is read in. */
export interface PublicNotice {
  programme: RunningProgramme;
  notice: Notice;
  state: NoticeState;
  now: Temporal.Instant;
}

export async function readNotice(deps: Deps, code: string, number: number): Promise<PublicNotice | Refusal> {
  const programme = deps.programmes.find(code);
  const notice = programme && (await findNotice(deps.db, programme.id, number));
  if (!programme || !notice) return refuse('not-found');
  const now = deps.now();
  return { programme, notice, state: stateOf(notice, now), now };
}

export const stateOf = ({ replacedBy, closesAt }: Notice, now: Temporal.Instant): NoticeState =>
  replacedBy !== undefined ? 'replaced' : isBefore(now, closesAt) ? 'running' : 'ended';

/** What everybody may read of a notice: the document that was frozen, its hash, and how it stands. */
export async function presentNotice(deps: Deps, code: string, number: number) {
  const read = await readNotice(deps, code, number);
  if (isRefusal(read)) return read;
  const { notice, state } = read;
  const print = await printOf(deps.db, notice.id);
  return {
    state,
    replacedBy: notice.replacedBy ?? null,
    hash: notice.hash.toString('hex'),
    print: print?.toString('hex') ?? null,
    document: notice.document,
  };
}

/** The very bytes that the hash is of. */
export async function noticeText(deps: Deps, code: string, number: number): Promise<string | Refusal> {
  const read = await readNotice(deps, code, number);
  return isRefusal(read) ? read : canonicalJson(read.notice.document);
}

export async function presentNotices(deps: Deps, code: string) {
  const programme = deps.programmes.find(code);
  if (!programme) return refuse('not-found');
  const now = deps.now();
  const notices = await noticesOf(deps.db, programme.id);
  return {
    notices: notices.map((notice) => ({
      number: notice.number,
      title: notice.document.title,
      state: stateOf(notice, now),
      replacedBy: notice.replacedBy ?? null,
      publishedAt: notice.publishedAt.toString(),
      closesAt: notice.closesAt.toString(),
      hash: notice.hash.toString('hex'),
    })),
  };
}

/** What waits for the leader's signature: how it reads, its days if it were published this moment, and who is left out. */
export async function presentNoticeRequest(deps: Deps, person: Person, code: string) {
  const programme = deps.programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  const request = await findSignatureRequest<PreparedNotice>(deps.db, programme.id, 'notice');
  if (!request) return { waiting: null };

  const now = deps.now();
  const { settings } = programme;
  const composed = await composeNotice(deps, deps.db, programme, request.payload.words, now);
  const period = noticePeriod(deps.calendar, noticePeriodRule(settings), now, settings.text('timeZone'));
  const current = isRefusal(composed) ? undefined : draftHash(composed.draft).toString('hex');
  return {
    waiting: {
      seen: request.hash.toString('hex'),
      /** Files have changed since: it must be prepared anew. */
      outdated: current !== request.hash.toString('hex'),
      preparedBy: request.preparedByName,
      preparedAt: request.preparedAt.toString(),
      draft: request.payload.draft,
      words: request.payload.words,
    },
    leftOut: isRefusal(composed) ? [] : composed.leftOut,
    ifPublishedNow: isRefusal(period)
      ? period
      : {
          firstOn: period.firstOn.toString(),
          lastOn: period.lastOn.toString(),
          closesAt: period.closesAt.toString(),
        },
  };
}
