import { Link } from '@tanstack/react-router';
import { shownState } from '#domain/application/shown-state.ts';
import { opinionSigns } from '#domain/application/sign.ts';
import { formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { SayContext } from '#messages/say-facts.ts';
import { sayState, sayStatus } from '#messages/say-state.ts';
import type { Words } from '#web/language/words.ts';
import type { DeskColumn } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { DeskRow } from './use-desk.ts';

/** What a desk shows of each file. */
export function deskColumns(
  { language, say, text }: Words,
  context: SayContext,
  definition: Definition | undefined,
): DeskColumn<DeskRow>[] {
  const title = (key: keyof typeof keys) => say(`recommendingDesk.column.${key}`);
  const direction = (code: string) => definition?.directions.find((each) => each.code === code);
  return [
    {
      key: 'number',
      title: title('number'),
      render: ({ number }) => (
        <Link className="figures" to="/files/$number" params={{ number }}>
          {number}
        </Link>
      ),
    },
    { key: 'unit', title: title('unit'), render: ({ unit }) => unit },
    {
      key: 'direction',
      title: title('direction'),
      render: (row) => {
        const found = direction(row.direction);
        return found && text(found.title);
      },
    },
    {
      key: 'state',
      title: title('state'),
      render: ({ state, revision }) => {
        const shown = shownState(state, context.viewer ?? 'applicant', { noticePublished: false, revision });
        return shown && <StatusWord sign={shown}>{sayState(shown, {}, language, context)}</StatusWord>;
      },
    },
    {
      key: 'verdicts',
      title: title('verdicts'),
      render: ({ met, notMet, open }) => say('recommendingDesk.verdicts', { met, notMet, open }),
    },
    {
      key: 'opinion',
      title: title('opinion'),
      render: ({ opinion }) => (
        <StatusWord sign={opinionSigns[opinion]}>
          {sayStatus('opinion', opinion, {}, language, context)}
        </StatusWord>
      ),
    },
    {
      key: 'waiting',
      title: title('waiting'),
      figures: true,
      render: ({ waitingSince }) =>
        formatInstant(Temporal.Instant.from(waitingSince), context.timeZone, 'table'),
    },
    { key: 'handler', title: title('handler'), render: ({ handler }) => handler ?? '—' },
  ];
}

const keys = {
  number: 0,
  unit: 0,
  direction: 0,
  state: 0,
  verdicts: 0,
  opinion: 0,
  waiting: 0,
  handler: 0,
};
