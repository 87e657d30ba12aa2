import { formatInstant } from '#domain/formats.ts';
import type { Person } from '#domain/people/person.ts';
import type { Text } from '#domain/programme/text.ts';
import { isBefore, type Timetable } from '#domain/programme/timetable.ts';
import { emailOf } from '#server/message/message.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { expertKey } from './act-as.ts';
import { countMessages, invitedExperts } from './cast.store.ts';
import { type FileSeen, type FollowedStep, followTour } from './follow-tour.ts';
import type { Stage } from './stage.ts';
import type { Demo } from './start-demo.ts';
import { actsRecorded, isReviewed } from './tour.store.ts';

/** What a demonstration shows of itself: today, who acts, the dates ahead, how far the tour is. */
export interface DemoView {
  programme: RunningProgramme;
  timetable: Timetable;
  now: Temporal.Instant;
  /** Key of the cast; nobody of it, or the public, has none. */
  actingAs: string | undefined;
  /** Whom the draws have brought in: nobody knew them before. */
  experts: readonly { key: string; pseudonym: string; direction: Text | undefined }[];
  dates: readonly { code: string; label: Text; at: Temporal.Instant }[];
  /** The visitor's own file, once it is begun. */
  file: FileSeen | undefined;
  steps: readonly FollowedStep[];
  mail: number;
}

export async function viewDemo({ stage, clock }: Demo, visitor: Person | undefined): Promise<DemoView> {
  const { deps } = stage;
  const [programme] = deps.programmes.all();
  if (!programme) throw new Error('A demonstration has a programme in force');
  const now = clock.now();
  const timetable = await findTimetable(deps.db, programme);
  const file = await seeFile(stage);
  const experts = await invitedExperts(deps.db, programme.id);
  const expert = visitor && experts.find(({ person }) => person === visitor.id);

  return {
    programme,
    timetable,
    now,
    actingAs: expert ? expertKey(expert.expert) : visitor && stage.keyOf(await emailOf(deps.db, visitor.id)),
    experts: experts.map(({ expert, pseudonym, direction }) => ({
      key: expertKey(expert),
      pseudonym,
      direction: programme.definition.directions.find(({ code }) => code === direction)?.title,
    })),
    dates: programme.definition.timetable
      .map(({ code, label, value }) => ({ code, label, at: reachedAt(timetable, code, value) }))
      .filter(({ at }) => isBefore(now, at))
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at)),
    file,
    steps: followTour(stage, { file, now, timetable }),
    mail: await countMessages(deps.db),
  };
}

async function seeFile({ deps, tour, file }: Stage): Promise<FileSeen | undefined> {
  const own = await file(tour.case);
  return (
    own && {
      ...own,
      recorded: await actsRecorded(deps.db, own.id),
      review: await isReviewed(deps.db, own.id),
    }
  );
}

/** A day is reached when offices open, so that what the cast does on it is still to come. */
function reachedAt(timetable: Timetable, code: string, value: string): Temporal.Instant {
  if (value.length !== 'yyyy-mm-dd'.length) return timetable.instant(code);
  return timetable
    .date(code)
    .toZonedDateTime({ timeZone: timetable.timeZone, plainTime: '09:00' })
    .toInstant();
}

/** The same for a program. */
export async function presentDemo(demo: Demo, visitor: Person | undefined) {
  const { stage } = demo;
  const { timetable, now, actingAs, experts, dates, steps, file, mail } = await viewDemo(demo, visitor);
  return {
    today: now.toString(),
    shown: formatInstant(now, timetable.timeZone, 'table'),
    signedIn: visitor !== undefined,
    actingAs: actingAs ?? null,
    people: Object.entries(stage.cast.persons)
      .filter(([, { roles }]) => roles.length > 0)
      .map(([key, { name, roles, organisation }]) => ({
        key,
        name,
        roles,
        organisation: stage.cast.organisations[organisation ?? '']?.name ?? '',
      })),
    experts: experts.map(({ key, pseudonym }) => ({ key, name: pseudonym })),
    dates: dates.map(({ code, label, at }) => ({ code, label, at: at.toString() })),
    tour: {
      done: steps.filter(({ status }) => status === 'done').length,
      of: steps.length,
      current: steps.find(({ status }) => status === 'current')?.step.code ?? null,
      number: file?.number ?? null,
    },
    mail,
  };
}
