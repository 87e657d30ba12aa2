import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { ProgrammeHere } from './use-programmes.ts';

/** The stages in order, each with the dates that hold today. */
export function StageTable({ programme, definition }: { programme: ProgrammeHere; definition: Definition }) {
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  const when = (key: string | undefined) => {
    const value = key && programme.dates[key];
    if (!value) return say('provinceDesk.overview.noDate');
    return value.length === 'yyyy-mm-dd'.length
      ? formatDate(Temporal.PlainDate.from(value), language)
      : formatInstant(Temporal.Instant.from(value), timeZone, language);
  };
  return (
    <DeskTable
      caption={say('provinceDesk.overview.stages')}
      rows={definition.stages.filter(({ on }) => on)}
      rowKey={({ code }) => code}
      empty={say('provinceDesk.noProgramme')}
      columns={[
        { key: 'title', title: say('provinceDesk.column.stage'), render: ({ title }) => text(title) },
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
