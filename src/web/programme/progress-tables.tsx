import { useQuery } from '@tanstack/react-query';
import type { Counts, ToldCounts } from '#domain/statistics/count-files.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { type DeskColumn, DeskTable } from '#web/ui/desk-table.tsx';
import { type Progress, progressQuery } from './use-progress.ts';

/** How many files have come how far: by direction, beside its target, and by city. */
export function ProgressTables({ programme }: { programme: string }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="overview-stages">
        {say('provinceDesk.progress.title')}
      </h2>
      <Answered query={useQuery(progressQuery(programme))}>
        {(progress) =>
          progress.shown.length === 0 ? (
            <p className="quiet">{say('provinceDesk.progress.none')}</p>
          ) : (
            <>
              <Directions progress={progress} />
              <details>
                <summary>{say('provinceDesk.progress.cities')}</summary>
                <Cities progress={progress} />
              </details>
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Directions({ progress }: { progress: Progress }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const counted = useCounted<(typeof rows)[number]>(progress.shown);
  const rows = [
    ...progress.directions.map((each) => ({
      ...each,
      title: nameOf?.('direction', each.direction) ?? each.direction,
    })),
    { direction: '', title: say('provinceDesk.progress.total'), counts: progress.total },
  ];
  return (
    <DeskTable
      caption={say('provinceDesk.progress.directions')}
      rows={rows}
      rowKey={({ direction }) => direction}
      empty={null}
      columns={[
        {
          key: 'direction',
          title: say('provinceDesk.progress.direction'),
          render: ({ title }) => title,
        },
        ...counted,
        {
          key: 'target',
          title: say('provinceDesk.progress.target'),
          render: (row) =>
            'target' in row &&
            say(`provinceDesk.progress.${row.target === row.guideTarget ? 'about' : 'scaled'}`, {
              guide: row.guideTarget,
              target: row.target,
            }),
        },
      ]}
    />
  );
}

function Cities({ progress }: { progress: Progress }) {
  const { say } = useWords();
  const counted = useCounted<Progress['cities'][number]>(progress.shown);
  return (
    <DeskTable
      caption={say('provinceDesk.progress.cities')}
      rows={progress.cities}
      rowKey={({ city }) => city}
      empty={say('provinceDesk.progress.none')}
      columns={[
        { key: 'city', title: say('provinceDesk.progress.city'), render: ({ name }) => name },
        ...counted,
      ]}
    />
  );
}

function useCounted<Row extends { counts: ToldCounts }>(shown: readonly (keyof Counts)[]): DeskColumn<Row>[] {
  const { say } = useWords();
  return shown.map((each) => ({
    key: each,
    title: say(`provinceDesk.progress.${each}`),
    figures: true,
    render: ({ counts }) => counts[each],
  }));
}
