import type { FileProgress } from '#domain/review/open-scores.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { type AcceptedFile, type Assignment, acceptedFiles, assignmentsOfPanel } from './assignment.store.ts';
import { type Panel, type Seat, seatsOf } from './panel.store.ts';

export interface PanelProgress {
  seats: readonly Seat[];
  assignments: readonly Assignment[];
  /** Every file of the direction that waits for its scores, also one that nobody has been given yet. */
  files: readonly (FileProgress & AcceptedFile & { recused: number })[];
}

/** How far a panel is, in numbers of sheets: no point is looked at. */
export async function progressOf(db: Db, panel: Panel): Promise<PanelProgress> {
  const seats = await seatsOf(db, panel.id);
  const assignments = await assignmentsOfPanel(db, panel.id);
  const files = await acceptedFiles(db, panel.programme, panel.direction);
  const byFile = Map.groupBy(assignments, ({ application }) => application);

  return {
    seats,
    assignments,
    files: files.map((file) => {
      const readers = byFile.get(file.id);
      const sealed = (readers ?? []).filter(isSealed).length;
      return {
        ...file,
        sealed,
        missing: readers
          ? readers.filter((each) => mayStillScore(each) && !isSealed(each)).length
          : seats.length,
        recused: (readers ?? []).filter(({ state }) => state === 'recused').length,
      };
    }),
  };
}

const mayStillScore = ({ state }: Assignment): boolean => state === 'assigned' || state === 'declared';
const isSealed = ({ sheet }: Assignment): boolean => sheet?.state === 'sealed';
