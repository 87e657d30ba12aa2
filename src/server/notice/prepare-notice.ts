import { canonicalJson } from '#domain/canonical-json.ts';
import type { NoticeDraft } from '#domain/notice/notice-document.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { putSignatureRequest } from '#server/decision/signature-request.store.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { composeNotice, type NoticeWords } from './compose-notice.ts';

/** A notice that waits for its signature: what the officer wrote, and what it comes to. */
export interface PreparedNotice {
  words: NoticeWords;
  draft: NoticeDraft;
}

export const draftHash = (draft: NoticeDraft): Buffer => sha256(canonicalJson(draft));

/** Puts a notice before the leader. Nothing of it is public until he publishes it. */
export function prepareNotice(
  deps: Deps,
  person: Person,
  { programme: code, ...words }: NoticeWords & { programme: string },
): Promise<{ hash: string; entries: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, code);
    if (!programme) return refuse('not-found');
    const at = deps.now();
    const composed = await composeNotice(deps, trx, programme, words, at);
    if (isRefusal(composed)) return composed;

    const { draft } = composed;
    const hash = draftHash(draft);
    const payload: PreparedNotice = { words, draft };
    await putSignatureRequest(trx, {
      programme: programme.id,
      kind: 'notice',
      payload,
      hash,
      by: person.id,
      at,
    });
    await recordEvent(trx, person, {
      at,
      act: 'prepare-notice',
      programme: programme.id,
      facts: {
        entries: draft.entries.length,
        hash: hash.toString('hex'),
        replaces: words.replaces?.number ?? null,
      },
      note: words.replaces?.reason,
    });
    return { hash: hash.toString('hex'), entries: draft.entries.length };
  });
}
