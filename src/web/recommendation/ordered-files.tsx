import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { shownState } from '#domain/application/shown-state.ts';
import { opinionSigns } from '#domain/application/sign.ts';
import { sayState, sayStatus } from '#messages/say-state.ts';
import { ProblemLine } from '#web/judging/problem-line.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { type DeskColumn, DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { DirectionOrder, OrderedFile } from './recommendation-page.ts';
import { useOrder } from './use-recommendation.ts';

const isMovable = ({ state }: OrderedFile) => state === 'checked' || state === 'recommended';

/** The files of one direction in the order in which they are recommended; each can be moved by key. */
export function OrderedFiles({ programme, order }: { programme: string; order: DirectionOrder }) {
  const { language, say, text } = useWords();
  const context = useSayContext();
  const direction = useNewestDefinition()?.directions.find(({ code }) => code === order.direction);
  const { mutate, isPending, error } = useOrder(programme, order);
  const movable = order.files.filter(isMovable).map(({ number }) => number);
  const swap = (at: number, to: number) => {
    const moved = movable.with(at, movable[to] ?? '').with(to, movable[at] ?? '');
    if (!isPending) mutate(moved);
  };
  const title = direction ? text(direction.title) : '';

  const columns: DeskColumn<OrderedFile>[] = [
    {
      key: 'place',
      title: say('recommendingDesk.summary.place'),
      render: ({ number }) => {
        const at = movable.indexOf(number);
        if (at < 0) return '—';
        return (
          <span className="place">
            <span className="figures">{at + 1}</span>
            <Button
              size="small"
              aria-label={say('recommendingDesk.summary.moveUp', { number })}
              disabled={at === 0}
              onClick={() => swap(at, at - 1)}
            >
              {say('recommendingDesk.summary.up')}
            </Button>
            <Button
              size="small"
              aria-label={say('recommendingDesk.summary.moveDown', { number })}
              disabled={at === movable.length - 1}
              onClick={() => swap(at, at + 1)}
            >
              {say('recommendingDesk.summary.down')}
            </Button>
          </span>
        );
      },
    },
    {
      key: 'number',
      title: say('recommendingDesk.column.number'),
      render: ({ number }) => (
        <Link className="figures" to="/files/$number" params={{ number }}>
          {number}
        </Link>
      ),
    },
    { key: 'unit', title: say('recommendingDesk.column.unit'), render: ({ unit }) => unit },
    {
      key: 'state',
      title: say('recommendingDesk.column.state'),
      render: ({ state }) => {
        const shown = shownState(state, context.viewer ?? 'applicant', { noticePublished: false });
        return shown && <StatusWord sign={shown}>{sayState(shown, {}, language, context)}</StatusWord>;
      },
    },
    {
      key: 'opinion',
      title: say('recommendingDesk.column.opinion'),
      render: ({ opinion }) => (
        <StatusWord sign={opinionSigns[opinion]}>
          {sayStatus('opinion', opinion, {}, language, context)}
        </StatusWord>
      ),
    },
    {
      key: 'verdicts',
      title: say('recommendingDesk.column.verdicts'),
      render: ({ met, notMet, open }) => say('recommendingDesk.verdicts', { met, notMet, open }),
    },
  ];
  return (
    <section className="ordered" aria-labelledby={`order-${order.direction}`}>
      <h2 id={`order-${order.direction}`}>{title}</h2>
      {order.limit && (
        <p className="quiet">{say('recommendingDesk.summary.limit', { count: order.limit })}</p>
      )}
      <ProblemLine problem={error} />
      <DeskTable<OrderedFile>
        caption={say('recommendingDesk.summary.caption', { direction: title })}
        columns={columns}
        rows={order.files}
        rowKey={({ number }) => number}
        empty={null}
      />
    </section>
  );
}
