import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { type RecordsBeside, type ToldOverlay, toldBeside } from '#domain/application/records-beside.ts';
import { viewerOf } from '#domain/application/shown-state.ts';
import type { Person } from '#domain/people/person.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { readBeside, type WrittenBeside } from './beside.store.ts';

interface Beside extends Pick<RecordsBeside, 'preference'> {
  written: WrittenBeside;
  state: ApplicationState;
  noticePublished: boolean;
  at: Temporal.Instant;
}

/** What stands beside a file, as this person is told it. */
export function presentBeside(
  { calendar }: Pick<Deps, 'calendar'>,
  { role }: Person,
  { settings }: RunningProgramme,
  { written, preference, state, noticePublished, at }: Beside,
): ToldOverlay[] {
  const timeZone = settings.text('timeZone');
  return toldBeside(
    { ...readBeside(written, timeZone), preference },
    {
      viewer: viewerOf(role),
      state,
      noticePublished,
      today: at.toZonedDateTimeISO(timeZone).toPlainDate(),
      calendar,
    },
  );
}
