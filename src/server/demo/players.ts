import type { Refusal } from '#domain/refusal.ts';
import { applying } from './playing/applying.ts';
import type { Stage } from './stage.ts';
import type { YearRow } from './year.schema.ts';

/** Plays one act of the year by the real use case. `skipped`: it has been done already. */
export type Player = (stage: Stage, row: YearRow, number: number | undefined) => Promise<unknown | Refusal | 'skipped'>;

/** Every act of `year.yaml` by the part of the procedure it belongs to. */
export const players: Readonly<Record<string, Player>> = { ...applying };
