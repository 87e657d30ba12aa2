import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { ToldOverlay } from '#domain/application/records-beside.ts';
import { type OpinionStatus, opinionSigns } from '#domain/application/sign.ts';
import type { SayContext } from '#messages/say-facts.ts';
import { sayStatus } from '#messages/say-state.ts';
import { Beside } from '#web/application/beside.tsx';
import { FileNumber } from '#web/application/file-number.tsx';
import type { Words } from '#web/language/words.ts';
import type { DeskColumn } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { FileState } from './file-state.tsx';
import type { DeskAsked } from './use-desk.ts';

/** What every table of a recommending unit knows of a file. */
interface FileRow {
  number: string;
  unit: string;
  state: ApplicationState;
  direction?: string;
  revision?: number;
  beside?: readonly ToldOverlay[];
  opinion: OpinionStatus;
  /** None while the file is under review. */
  met: number | null;
  notMet: number | null;
  open: number | null;
}

/** The columns that the desk and the summary share. */
export function fileColumns({ language, say }: Words, context: SayContext, asked: DeskAsked = {}) {
  return {
    number: {
      key: 'number',
      title: say('recommendingDesk.column.number'),
      render: ({ number }) => <FileNumber number={number} asked={asked} />,
    },
    unit: { key: 'unit', title: say('recommendingDesk.column.unit'), render: ({ unit }) => unit },
    state: {
      key: 'state',
      title: say('recommendingDesk.column.state'),
      render: ({ state, direction, revision, beside = [] }) => (
        <>
          <FileState state={state} direction={direction} revision={revision} />
          <Beside told={beside.filter(({ word }) => !word.startsWith('opinion'))} most={2} />
        </>
      ),
    },
    opinion: {
      key: 'opinion',
      title: say('recommendingDesk.column.opinion'),
      render: ({ opinion, beside = [] }) => {
        const overdue = beside.find(({ word }) => word === 'opinion-overdue');
        const asked = overdue ?? beside.find(({ word }) => word === 'opinion-asked');
        const status = overdue ? 'overdue' : opinion;
        return (
          <StatusWord sign={opinionSigns[status]}>
            {sayStatus('opinion', status, asked?.facts ?? {}, language, context)}
          </StatusWord>
        );
      },
    },
    verdicts: {
      key: 'verdicts',
      title: say('recommendingDesk.column.verdicts'),
      render: ({ met, notMet, open }) =>
        met === null || notMet === null || open === null
          ? '—'
          : say('recommendingDesk.verdicts', { met, notMet, open }),
    },
  } satisfies Record<string, DeskColumn<FileRow>>;
}
