import { settingsOf } from '#domain/programme/settings-of.ts';
import type { Deps } from '#server/deps.ts';
import { departments } from '#server/people/organisation.store.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { folderWithDemo } from '#server/programme/programme-folder.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { StartProblem } from '#server/start-problem.ts';
import { isEmpty } from './cast.store.ts';
import type { DemoClock } from './demo-clock.ts';
import { enrolCast } from './enrol-cast.ts';
import { Jobs } from './job.ts';
import { playYear } from './play-year.ts';
import { openStage, readScript, type Stage } from './stage.ts';

/** A running demonstration: its cast with what they play, its clock, and what they were set to do. */
export interface Demo {
  stage: Stage;
  clock: DemoClock;
  jobs: Jobs;
  /** Begins it anew; not where its database is the operator's own. */
  restart: (() => void) | undefined;
}

/** Everything a demonstration is made from, read from its programme's folder: it needs no database. */
export async function readDemo() {
  const folder = await folderWithDemo();
  if (folder === undefined) throw new StartProblem('no-demo');
  return {
    folder,
    script: await readScript(folder),
    read: await readProgrammeFolder(folder, 'demo/overlay.yaml'),
  };
}

/**
 * Makes an empty database a demonstration as its year opens, by the acts of its cast under the moving clock; one that
 * is a demonstration already goes on where it stands. A database in production never becomes one.
 */
export async function startDemo(
  deps: Deps,
  clock: DemoClock,
  {
    restart,
    from = readDemo(),
  }: { restart?: (() => void) | undefined; from?: ReturnType<typeof readDemo> } = {},
): Promise<Demo> {
  const { folder, script, read } = await from;
  const stage = openStage(deps, script);
  const demo: Demo = { stage, clock, jobs: new Jobs(), restart };
  if (await clock.resume(deps.db)) return demo;
  if (!(await isEmpty(deps.db))) throw new StartProblem('live-database');

  const { demoAt } = deps.config;
  const opensAt = demoAt === undefined ? stage.opensAt : Temporal.Instant.from(demoAt);
  const { programme, findings } = read;
  if (!programme)
    throw new StartProblem('programme-has-findings', {
      folder,
      count: String(findings.length),
      first: findings[0]?.code ?? '',
    });

  const timeZone = settingsOf(programme.definition).text('timeZone');
  const published = programme.definition.timetable.find(({ code }) => code === 'guidePublishedOn')?.value;
  const begin = published
    ? Temporal.PlainDate.from(published.slice(0, 10))
    : opensAt.toZonedDateTimeISO(timeZone).toPlainDate();
  clock.hold(begin.toZonedDateTime({ timeZone, plainTime: '08:00' }).toInstant());
  await enrolCast(deps, stage.cast);

  const [department] = await departments(deps.db);
  if (!department) throw new Error('The cast has no department');
  await enableProgramme(deps, 'clock', programme, department.id);

  const { surprises } = await playYear(stage, clock, opensAt);
  if (surprises.length > 0) throw new Error(surprises.join('\n'));
  await clock.runFrom(deps.db, opensAt);
  return demo;
}
