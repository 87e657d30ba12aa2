import { Button } from 'antd';
import { fileColumns } from '#web/judging/file-columns.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { useSession } from '#web/session/use-session.ts';
import { type DeskColumn, DeskTable } from '#web/ui/desk-table.tsx';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import type { DirectionOrder, OrderedFile } from './recommendation-page.ts';
import { useOrder } from './use-recommendation.ts';

const isMovable = ({ state }: OrderedFile) => state === 'checked' || state === 'recommended';

/** The files of one direction in the order in which they are recommended; each can be moved by key. */
export function OrderedFiles({ programme, order }: { programme: string; order: DirectionOrder }) {
  const words = useWords();
  const { say, text } = words;
  const { role } = useSession();
  const { number, unit, state, opinion, verdicts } = fileColumns(words, useSayContext());
  const direction = useNewestDefinition()?.directions.find(({ code }) => code === order.direction);
  const { mutate, isPending, error } = useOrder(programme, order);
  const movable = role === 'supervisor' ? [] : order.files.filter(isMovable).map(({ number }) => number);
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
        if (movable.length === 1) return 1;
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
    number,
    unit,
    state,
    opinion,
    verdicts,
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
