import type { Application } from '#domain/application/application.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { type Evaluated, evaluateApplication } from './evaluate-application.ts';
import { insertEvaluation, type Moment } from './evaluation.store.ts';

export interface JudgedFile<File extends Application = Application> extends Evaluated {
  file: File;
  /** Keeps the verdicts as those of this moment. */
  keep: (trx: Trx, moment: Moment) => Promise<void>;
}

/** How every condition of a file stands today, on what was submitted last. */
export async function judgeFile<File extends Application>(
  deps: Deps,
  db: Db,
  file: File,
  at: Temporal.Instant,
): Promise<JudgedFile<File>> {
  const programme = deps.programmes.ofVersion(file.programmeVersion);
  const answers = await submittedAnswers(db, file.id);
  const evaluated = await evaluateApplication(deps, db, programme, file, answers, at);

  return {
    ...evaluated,
    file,
    keep: (trx, moment) =>
      insertEvaluation(trx, {
        application: file.id,
        revision: file.revision,
        moment,
        programmeVersion: file.programmeVersion,
        definition: programme.definition,
        listVersions: evaluated.listVersions,
        verdicts: evaluated.verdicts,
        at,
      }),
  };
}

/** One after the other: a transaction has one connection. */
export async function judgeFiles<File extends Application>(
  deps: Deps,
  db: Db,
  files: readonly File[],
  at: Temporal.Instant,
): Promise<JudgedFile<File>[]> {
  const judged: JudgedFile<File>[] = [];
  for (const file of files) judged.push(await judgeFile(deps, db, file, at));
  return judged;
}
