import { Link } from '@tanstack/react-router';
import { FileNumber } from '#web/application/file-number.tsx';
import { Waited } from '#web/application/waited.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { OfficeFile, WaitingRejection } from './use-formality.ts';

interface Parts {
  files: readonly OfficeFile[];
  rejections: readonly WaitingRejection[];
  after: string | undefined;
}

/** What has been reported, the longest waiting first. */
export function FileTable({ files, rejections, after }: Parts) {
  const { say, speak } = useWords();
  const { nameOf } = useSayContext();
  const proposed = new Set(rejections.map(({ number }) => number));
  return (
    <DeskTable
      caption={say('provinceDesk.formality.files')}
      rows={files}
      rowKey={({ number }) => number}
      empty={say('provinceDesk.formality.none')}
      columns={[
        {
          key: 'number',
          title: say('provinceDesk.column.number'),
          render: ({ number }) => <FileNumber number={number} />,
        },
        { key: 'unit', title: say('provinceDesk.column.unit'), render: ({ unit }) => unit },
        { key: 'project', title: say('provinceDesk.column.project'), render: ({ project }) => project },
        {
          key: 'direction',
          title: say('provinceDesk.column.direction'),
          render: ({ direction }) => nameOf?.('direction', direction),
        },
        ...(files.some(({ recommendingUnit }) => recommendingUnit !== null)
          ? [
              {
                key: 'from',
                title: say('provinceDesk.column.from'),
                render: ({ recommendingUnit }: OfficeFile) => recommendingUnit,
              },
            ]
          : []),
        {
          key: 'since',
          title: say('provinceDesk.column.since'),
          figures: true,
          render: ({ state, waitingSince }) => <Waited state={state} since={waitingSince} />,
        },
        {
          key: 'act',
          title: say('provinceDesk.column.act'),
          render: ({ number }) =>
            proposed.has(number) ? (
              speak('application.overlay.officer.second-person')
            ) : (
              <Link to="/formality" search={{ file: number, ...(after && { after }) }}>
                {say('provinceDesk.formality.handle')}
                <span className="heard">{number}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
