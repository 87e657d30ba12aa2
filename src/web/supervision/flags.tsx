import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { drawCode } from '#domain/draw/draw.ts';
import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { DrawStateWord } from '#web/draw/draw-state.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { type DeskColumn, DeskTable } from '#web/ui/desk-table.tsx';
import type { SupervisionPage } from './use-supervision.ts';

interface Parts {
  page: SupervisionPage;
  programme: string;
  definition: Definition;
}

/** What departs from the ordinary course, kind by kind; nothing of a kind is said too. */
export function Flags({ page, programme, definition }: Parts) {
  const { say, text } = useWords();
  const { nameOf } = useSayContext();
  const at = useInstant();
  const answer = (judgement: string, code: string) => {
    const options = definition.judgements.find((each) => each.code === judgement)?.options ?? [];
    const found = options.find((each) => each.code === code);
    return found ? text(found.label) : code;
  };
  return (
    <>
      <Kind
        kind="departures"
        rows={page.departures}
        rowKey={({ number }) => number}
        columns={{
          number: ({ number }) => <FileNumber number={number} />,
          unit: ({ unit }) => unit,
          change: ({ upward }) => say(upward ? 'supervisionDesk.upward' : 'supervisionDesk.downward'),
          reason: ({ reason, sentence }) => `${nameOf?.('reason', reason) ?? ''} ${sentence}`,
          decision: ({ decision }) => (
            <Link to="/decisions/$decision" params={{ decision: `${decision}` }}>
              {say('selectionDesk.decisions.one', { decision })}
            </Link>
          ),
        }}
      />
      <Kind
        kind="draws"
        rows={page.draws}
        rowKey={({ number }) => `${number}`}
        columns={{
          draw: ({ number }) => (
            <Link to="/draws/$draw" params={{ draw: drawCode(number) }} search={{ programme }}>
              {drawCode(number)}
            </Link>
          ),
          direction: ({ direction }) => nameOf?.('direction', direction),
          state: ({ state }) => <DrawStateWord state={state} />,
          reason: ({ reason }) => reason,
        }}
      />
      <Kind
        kind="moved"
        rows={page.moved}
        rowKey={({ key, at: moved }) => `${key} ${moved}`}
        columns={{
          date: ({ key }) => {
            const label = definition.timetable.find(({ code }) => code === key)?.label;
            return label && text(label);
          },
          to: ({ to }) => <When written={to} />,
          reason: ({ reason }) => reason,
          by: ({ by }) => by,
          at: (each) => at(each.at),
        }}
      />
      <Kind
        kind="turned"
        rows={page.turned}
        rowKey={({ number, judgement, at: given }) => `${number} ${judgement} ${given}`}
        columns={{
          number: ({ number }) => <FileNumber number={number} />,
          judgement: ({ judgement }) => nameOf?.('judgement', judgement),
          turned: ({ judgement, before, after }) =>
            say('supervisionDesk.turnedTo', {
              before: answer(judgement, before),
              after: answer(judgement, after),
            }),
          reason: ({ sentence }) => sentence,
          by: ({ by }) => by,
          at: (each) => at(each.at),
        }}
      />
    </>
  );
}

type ColumnName =
  | 'number'
  | 'unit'
  | 'change'
  | 'reason'
  | 'decision'
  | 'draw'
  | 'direction'
  | 'state'
  | 'date'
  | 'to'
  | 'by'
  | 'at'
  | 'judgement'
  | 'turned';

interface KindParts<Row> {
  kind: 'departures' | 'draws' | 'moved' | 'turned';
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: Partial<Record<ColumnName, (row: Row) => ReactNode>>;
}

function Kind<Row>({ kind, rows, rowKey, columns }: KindParts<Row>) {
  const { say } = useWords();
  const title = say(`supervisionDesk.${kind}.title`);
  return (
    <section className="panel-part" aria-labelledby={kind}>
      <h2 id={kind}>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{say(`supervisionDesk.${kind}.none`)}</p>
      ) : (
        <DeskTable
          caption={title}
          rows={rows}
          rowKey={rowKey}
          empty={null}
          columns={Object.entries(columns).map(
            ([key, render]): DeskColumn<Row> => ({
              key,
              title: say(`supervisionDesk.column.${key as ColumnName}`),
              render,
            }),
          )}
        />
      )}
    </section>
  );
}

function When({ written }: { written: string }) {
  const { language } = useWords();
  const at = useInstant();
  return written.length === 'yyyy-mm-dd'.length
    ? formatDate(Temporal.PlainDate.from(written), language)
    : at(written);
}

export function useInstant() {
  const { language } = useWords();
  const { timeZone } = useSayContext();
  return (written: string) => formatInstant(Temporal.Instant.from(written), timeZone, language);
}
