import type { MultipartFile } from '@fastify/multipart';
import { type ListedExpert, readExperts } from '#domain/experts/read-experts.ts';
import { departmentOf, type Person } from '#domain/people/person.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { readTable, type TableRow } from '#server/files/read-table.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { insertUnavailability, putExpert } from './expert.store.ts';

/** The list of a programme that says which columns a table of experts has. */
const list = 'experts';

export interface ImportedExperts {
  added: number;
  changed: number;
}

/** Takes in a table of experts. It counts when every row can be read; else each row that cannot is named, and nothing is imported. */
export async function importExperts(
  deps: Deps,
  person: Person,
  upload: MultipartFile | undefined,
): Promise<ImportedExperts | Refusal> {
  if (!upload?.filename) return refuse('field-required', { field: 'file' });
  const file = await receiveFile(deps.storage, upload.filename, upload.file);
  try {
    const rows = await readTable(file, columnsOf(deps, person));
    return isRefusal(rows) ? rows : await importRows(deps, person, rows);
  } finally {
    await file.discard();
  }
}

/** The same from rows by column code, for whoever has read them already. */
export async function importRows(
  deps: Deps,
  person: Person,
  rows: readonly TableRow[],
): Promise<ImportedExperts | Refusal> {
  const read = readExperts(rows, { isRegion: (code) => deps.regions.has(code) });
  if ('problems' in read) return notRead(rows.length, read.problems);
  if (read.experts.length === 0) return refuse('rows-not-read', {});

  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    let added = 0;
    for (const expert of read.experts) if (await keepExpert(deps, trx, person, expert, at)) added++;

    const counts = { added, changed: read.experts.length - added };
    await recordEvent(trx, person, { at, act: 'import-experts', facts: counts });
    return counts;
  });
}

async function keepExpert(
  deps: Deps,
  trx: Trx,
  person: Person,
  expert: ListedExpert,
  at: Temporal.Instant,
): Promise<boolean> {
  const { id, added } = await putExpert(trx, departmentOf(person), expert);
  const today = at.toZonedDateTimeISO(timeZoneOf(deps, person)).toPlainDate();
  if (expert.disabledUntil && Temporal.PlainDate.compare(expert.disabledUntil, today) >= 0) {
    await insertUnavailability(trx, {
      expert: id,
      fromOn: today,
      untilOn: expert.disabledUntil,
      reason: 'conflict-disabled',
    });
  }
  return added;
}

function notRead(rows: number, problems: readonly Problem[]): Refusal {
  const lines = [...new Set(problems.map(({ field }) => field.split('.')[0] ?? ''))];
  return refuse('rows-not-read', { rows: lines.join('、'), right: `${rows - lines.length}` }, problems);
}

const columnsOf = ({ programmes }: Deps, person: Person) =>
  programmes
    .allFor(person)
    .flatMap(({ definition }) => definition.lists.find(({ code }) => code === list)?.columns ?? []);
const timeZoneOf = ({ programmes }: Deps, person: Person): string =>
  programmes.allFor(person)[0]?.settings.text('timeZone') ?? 'UTC';
