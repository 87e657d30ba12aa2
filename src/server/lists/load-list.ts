import { isKeepable } from '#domain/keepable-text.ts';
import { readList } from '#domain/lists/read-list.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { insertFile } from '#server/files/file.store.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { insertRows, insertVersion } from './list.store.ts';

export interface ListToLoad {
  programme: string;
  list: string;
  issuer: string;
  /** Number of the document that the list is, or came with. */
  document?: string | undefined;
  datedOn: Temporal.PlainDate;
  /** The day of the query, for lists that are queried and age. */
  queriedOn?: Temporal.PlainDate | undefined;
  bytes: Buffer;
}

/** People of the pool stand in tables of their own, because they can be erased; a version of a list cannot. */
export const keptElsewhere: ReadonlySet<string> = new Set(['experts']);

/** Loads a list as a new version, with where it comes from. Every row can be read, or none is taken. */
export async function loadList(
  deps: Deps,
  person: Person,
  asked: ListToLoad,
): Promise<{ list: string; version: number; rows: number } | Refusal> {
  const programme = deps.programmes.findFor(person, asked.programme);
  const list = programme?.definition.lists.find(({ code }) => code === asked.list);
  if (!programme || !list || keptElsewhere.has(list.code)) return refuse('not-found');

  const text = decoded(asked.bytes);
  if (text === undefined) return refuse('file-type', { name: list.code, accepted: 'CSV (UTF-8)' });
  const read = readList(list, text, { isRegion: (code) => deps.regions.has(code) });
  if ('problems' in read) {
    const lines = [...new Set(read.problems.map(({ field }) => field.split('.')[0]))];
    return refuse(
      'rows-not-read',
      { rows: lines.join('、'), right: `${read.right}`, list: list.code },
      read.problems,
    );
  }
  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const hash = sha256(asked.bytes);
    await deps.storage.put(asked.bytes, hash);
    await insertFile(trx, { sha256: hash, bytes: asked.bytes.length, mediaType: 'text/csv' });
    const version = await insertVersion(trx, {
      ...asked,
      document: asked.document,
      queriedOn: asked.queriedOn,
      programme: programme.id,
      sha256: hash,
      by: person.id,
      at,
    });
    if (!version) return refuse('bad-input', {}, [{ field: 'file', code: 'list-loaded-before' }]);

    await insertRows(trx, version.id, read.rows);
    const facts = {
      list: list.code,
      number: version.number,
      rows: read.rows.length,
      sha256: hash.toString('hex'),
    };
    await recordEvent(trx, person, {
      at,
      act: 'load-list',
      programme: programme.id,
      subject: version.id,
      facts,
    });
    await queueLogEntry(trx, 'list', { programme: asked.programme, ...facts }, at);
    return { list: list.code, version: version.number, rows: read.rows.length };
  });
}

/** Undefined where the bytes are no UTF-8 or no text: a table saved in another encoding would come in with other names. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isKeepable(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
