import { queryOptions } from '@tanstack/react-query';
import type { ObjectionState } from '#domain/objection/objection.ts';
import { get } from '#web/api.ts';

/** An objection to one's own file, once it is examined: what it says and what came of it, never from whom. */
export interface OwnObjection {
  objection: string;
  state: ObjectionState;
  /** Number of the notice it was raised on. */
  notice: number;
  receivedAt: string;
  decideOn: string | null;
  /** Reason code of its outcome; null: still being examined. */
  outcome: string | null;
  /** Null: its words have been erased. */
  statement: string | null;
}

export const ownObjectionsQuery = (number: string) =>
  queryOptions({
    queryKey: ['application', number, 'objections'],
    queryFn: () =>
      get<{ objections: OwnObjection[] }>(`/api/applications/${encodeURIComponent(number)}/objections`),
  });
