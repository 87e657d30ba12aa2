import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DrawState } from '#domain/draw/draw.ts';
import type { DrawLine } from '#web/draw/draw-page.ts';
import { DrawStateWord } from '#web/draw/draw-state.tsx';
import { drawsQuery } from '#web/draw/use-draws.ts';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/draw/ceremony.css';
import { useOverview } from '#web/session/use-overview.tsx';

const groups = {
  asked: ['requested', 'change-asked'],
  running: ['approved', 'frozen', 'committed'],
  done: ['drawn', 'refused', 'cancelled'],
} as const satisfies Record<string, readonly DrawState[]>;

/** Requests to approve, draws that run, draws that are done. */
export function DrawsPage() {
  const { say } = useWords();
  const { role } = useSession();
  const draws = useQuery(drawsQuery);
  return (
    <Page
      title={say('drawDesk.draws.title')}
      lead={say('drawDesk.draws.lead')}
      back={useOverview()}
      aside={role === 'pool-officer' && <Link to="/experts">{say('expertPoolDesk.title')}</Link>}
    >
      <Answered query={draws}>
        {(answer) => (
          <>
            {(['asked', 'running', 'done'] as const).map((group) => (
              <Group
                key={group}
                group={group}
                draws={answer.draws.filter(({ state }) =>
                  (groups[group] as readonly DrawState[]).includes(state),
                )}
              />
            ))}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Group({ group, draws }: { group: keyof typeof groups; draws: readonly DrawLine[] }) {
  const { say, text } = useWords();
  return (
    <section className="draws-group">
      <h2>{say(`drawDesk.draws.${group}`)}</h2>
      <DeskTable<DrawLine>
        caption={say(`drawDesk.draws.${group}`)}
        rows={draws}
        rowKey={({ programme, draw }) => `${programme}/${draw}`}
        empty={say(`drawDesk.draws.none.${group}`)}
        columns={[
          {
            key: 'draw',
            title: say('drawDesk.draws.number'),
            render: ({ programme, draw }) => (
              <Link to="/draws/$draw" params={{ draw }} search={{ programme }}>
                {draw}
              </Link>
            ),
          },
          {
            key: 'direction',
            title: say('drawDesk.draws.direction'),
            render: ({ directionTitle }) => directionTitle && text(directionTitle),
          },
          {
            key: 'take',
            title: say('drawDesk.draws.take'),
            figures: true,
            render: ({ take }) => take,
          },
          {
            key: 'alternates',
            title: say('drawDesk.draws.alternates'),
            figures: true,
            render: ({ alternates }) => alternates,
          },
          {
            key: 'state',
            title: say('drawDesk.draws.state'),
            render: ({ state }) => <DrawStateWord state={state} />,
          },
        ]}
      />
    </section>
  );
}
