import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { requestsOf } from '#server/opinion/opinion.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { judgementsOf, newestVersions, othersLeading, rowsConcerning } from './outside.store.ts';
import { keysOf, type LoadedOutside, outsideOf } from './outside-of.ts';

/** What lists, named people and other applications say of a file on this day. */
export async function loadOutside(
  db: Db,
  programme: RunningProgramme,
  application: Pick<Application, 'id' | 'programme' | 'direction'>,
  answers: Answers,
  at: Temporal.Instant,
): Promise<LoadedOutside> {
  const versions = await newestVersions(db, application.programme);
  const keys = keysOf(programme, answers, versions);
  return outsideOf(programme, application, answers, at, {
    versions,
    judgements: await judgementsOf(db, application.id),
    requests: await requestsOf(db, application.id),
    stored: await rowsConcerning(db, keys),
    others: await othersLeading(db, application.programme, keys.creditCode, application.id),
  });
}
