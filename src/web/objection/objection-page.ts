import type { ObjectionOutcome, ObjectionState } from '#domain/objection/objection.ts';

/** An objection as its line stands on the desk. */
export interface ObjectionLine {
  number: string;
  version: number;
  state: ObjectionState;
  notice: number;
  /** The file it is about; none: the notice as a whole. */
  file: string | null;
  unit: string | null;
  receivedAt: string;
  decideOn: string | null;
  admissibilityCode: string | null;
  outcomeCode: string | null;
  /** An outcome waits for the leader. */
  proposed: boolean;
}

export interface ObjectionPage extends Omit<ObjectionLine, 'proposed'> {
  statement: string | null;
  /** Only for who handles it. */
  objector: { name: string | null; contact: string | null } | null;
  evidence: readonly { position: number; name: string }[];
  remarks: readonly ('objection-late' | 'objection-thin')[];
  proposal: { outcome: ObjectionOutcome; sentence: string; by: string; at: string } | null;
}
