import type { Definition } from '#domain/programme/definition.ts';
import type { SayContext } from '#messages/say-facts.ts';
import { Waited } from '#web/application/waited.tsx';
import type { Words } from '#web/language/words.ts';
import type { DeskColumn } from '#web/ui/desk-table.tsx';
import { fileColumns } from './file-columns.tsx';
import type { DeskAsked, DeskRow } from './use-desk.ts';

/** What a desk shows of each file. */
export function deskColumns(
  words: Words,
  context: SayContext,
  definition: Definition | undefined,
  asked: DeskAsked,
): DeskColumn<DeskRow>[] {
  const { say, text } = words;
  const { number, unit, state, verdicts, opinion } = fileColumns(words, context, asked);
  return [
    number,
    unit,
    {
      key: 'direction',
      title: say('recommendingDesk.column.direction'),
      render: (row) => {
        const found = definition?.directions.find(({ code }) => code === row.direction);
        return found && text(found.title);
      },
    },
    state,
    verdicts,
    opinion,
    {
      key: 'waiting',
      title: say('recommendingDesk.column.waiting'),
      figures: true,
      render: ({ state, waitingSince }) => <Waited state={state} since={waitingSince} />,
    },
    {
      key: 'handler',
      title: say('recommendingDesk.column.handler'),
      render: ({ handler }) => handler ?? '—',
    },
  ];
}
