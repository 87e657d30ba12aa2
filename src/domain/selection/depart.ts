import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Row } from './line.ts';

/** A decision of the leadership that departs from the ranking. Scores are a reference; the reason is published with it. */
export interface Departure {
  application: string;
  /** Proposed although it stands below the line; else left out although it stands above. */
  upward: boolean;
  /** A code of the programme's reasons. */
  reason: string;
}

export type DecidedRow = Omit<Row, 'reason'> & {
  reason: Row['reason'] | { code: string };
  departs?: boolean;
};

/**
 * The ranking with the departures decided on. Places stay as they were; nobody moves up for one who was left out, unless
 * that is decided too. A total below the minimum cannot be lifted: the minimum is the programme's own rule.
 */
export function depart(rows: readonly Row[], departures: readonly Departure[]): DecidedRow[] | Refusal {
  const decided = new Map(departures.map((departure) => [departure.application, departure]));
  if (decided.size < departures.length) throw new RangeError('One departure an application.');

  for (const { application, upward, reason } of departures) {
    const row = rows.find((each) => each.application === application);
    if (!row) return refuse('not-found', { application });
    if (!reason) return refuse('reason-required', { application });
    if (
      (row.outcome === 'proposed') === upward ||
      row.outcome === 'to-be-drawn' ||
      row.reason.code === 'below-minimum'
    ) {
      return refuse('out-of-turn', { application, state: row.reason.code });
    }
  }
  return rows.map((row) => {
    const departure = decided.get(row.application);
    if (!departure) return row;
    return {
      ...row,
      outcome: departure.upward ? 'proposed' : 'not-selected',
      reason: { code: departure.reason },
      departs: true,
    };
  });
}
