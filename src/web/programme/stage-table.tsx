import { type Sign, sign } from '#domain/application/sign.ts';
import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type StageStanding, stageWindows, standingOf } from '#domain/programme/stage-windows.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useServerNow } from '#web/session/server-clock.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { type ProgrammeHere, timetableHere } from './use-programmes.ts';

interface Parts {
  programme: ProgrammeHere;
  definition: Definition;
}

const signs: Readonly<Record<StageStanding, Sign>> = {
  over: sign('still', 'tick'),
  running: sign('moving', 'half'),
  ahead: sign('still', 'ring'),
};

/** The stages in order, each with the dates that hold today and where it stands. */
export function StageTable({ programme, definition }: Parts) {
  const now = useServerNow();
  const windows = stageWindows(definition, timetableHere(programme));
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  const when = (key: string | undefined) => {
    const value = key && programme.dates[key];
    if (!value) return say('provinceDesk.overview.noDate');
    return value.length === 'yyyy-mm-dd'.length
      ? formatDate(Temporal.PlainDate.from(value), language)
      : formatInstant(Temporal.Instant.from(value), timeZone, language);
  };
  const standing = (stage: string): StageStanding | undefined => {
    const window = windows.find((each) => each.stage.code === stage);
    return window && now && standingOf(window, now);
  };
  return (
    <DeskTable
      caption={say('provinceDesk.overview.stages')}
      rows={definition.stages.filter(({ on }) => on)}
      rowKey={({ code }) => code}
      empty={say('provinceDesk.noProgramme')}
      current={({ code }) => standing(code) === 'running'}
      columns={[
        { key: 'title', title: say('provinceDesk.column.stage'), render: ({ title }) => text(title) },
        {
          key: 'standing',
          title: say('provinceDesk.column.standing'),
          render: ({ code }) => {
            const stands = standing(code);
            return stands ? (
              <StatusWord sign={signs[stands]}>{say(`provinceDesk.overview.standing.${stands}`)}</StatusWord>
            ) : (
              say('provinceDesk.overview.noDate')
            );
          },
        },
        { key: 'work', title: say('provinceDesk.column.work'), render: ({ work }) => text(work) },
        {
          key: 'opens',
          title: say('provinceDesk.column.opens'),
          figures: true,
          render: ({ opens }) => when(opens),
        },
        {
          key: 'closes',
          title: say('provinceDesk.column.closes'),
          figures: true,
          render: ({ closes }) => when(closes),
        },
      ]}
    />
  );
}
