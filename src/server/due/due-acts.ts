import { lapseCorrection } from '#server/application/lapse-correction.ts';
import { lapseDrafts } from '#server/application/lapse-drafts.ts';
import { remindClosing } from '#server/application/remind-closing.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { closeInvitation } from '#server/draw/answer-invitation.ts';
import { remindOpinion } from '#server/opinion/remind-opinion.ts';
import { expireTitle } from '#server/recognition/expire-title.ts';

/**
 * Done by the clock: with its key (the id of what it concerns), the instant at which it fell due, and the one at which
 * we came to it, for what begins only now.
 */
export type DueAct = (
  deps: Deps,
  trx: Trx,
  key: string,
  at: Temporal.Instant,
  cameAt: Temporal.Instant,
) => Promise<void>;

/** Every act the clock does, by the name it is queued under. */
export const dueActs = {
  'close-correction': lapseCorrection('close-correction'),
  'close-supplement': lapseCorrection('close-supplement'),
  'expert-reply': closeInvitation,
  'expire-title': expireTitle,
  'lapse-drafts': lapseDrafts,
  'remind-closing': remindClosing,
  'remind-opinion': remindOpinion,
} satisfies Record<string, DueAct>;

export type DueActName = keyof typeof dueActs;
