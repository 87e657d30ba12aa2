import type { Refusal } from '#domain/refusal.ts';
import { objecting, publishingAndRecognising } from './playing/announcing.ts';
import { applying } from './playing/applying.ts';
import { asking } from './playing/asking.ts';
import { confirmRejected, formality } from './playing/at-the-province.ts';
import { checking, confirmAsSecond } from './playing/checking.ts';
import { deciding, rankingAndApproving } from './playing/deciding.ts';
import { drawing } from './playing/drawing.ts';
import { preparing } from './playing/preparing.ts';
import { recommending, reporting } from './playing/recommending.ts';
import { opening, reviewing } from './playing/reviewing.ts';
import type { Stage } from './stage.ts';
import type { YearRow } from './year.schema.ts';

/** Plays one act of the year by the real use case. `skipped`: it has been done already, or there is nobody to do it to. */
export type Player = (
  stage: Stage,
  row: YearRow,
  number: number | undefined,
) => Promise<unknown | Refusal | 'skipped'>;

/** Plays an act that concerns several files at once: one letter, one sheet. */
export type BatchPlayer = (
  stage: Stage,
  row: YearRow,
  numbers: readonly number[],
) => Promise<unknown | Refusal | 'skipped'>;

/** Every act of `year.yaml` by the part of the procedure it belongs to. */
export const players: Readonly<Record<string, Player>> = {
  ...preparing,
  ...applying,
  ...checking,
  ...recommending,
  ...formality,
  ...drawing,
  ...reviewing,
  ...deciding,
  ...objecting,
  async confirm(stage, row, number) {
    if (number === undefined || !row.of) return 'skipped';
    return row.of in formality ? confirmRejected(stage, row, number) : confirmAsSecond(stage, row, number);
  },
};

export const batchPlayers: Readonly<Record<string, BatchPlayer>> = {
  ...asking,
  ...reporting,
  ...opening,
  ...rankingAndApproving,
  ...publishingAndRecognising,
};

/** Whether somebody of the cast can do an act. */
export const isPlayable = (act: string): boolean =>
  Object.hasOwn(players, act) || Object.hasOwn(batchPlayers, act);
