import type { Refusal } from '#domain/refusal.ts';
import { acceptApplication } from '#server/formality/accept-application.ts';
import { requestSupplement } from '#server/formality/ask-supplement.ts';
import { confirmRejection } from '#server/formality/decide-rejection.ts';
import { proposeRejection } from '#server/formality/propose-rejection.ts';
import type { Player } from '../players.ts';
import type { Stage } from '../stage.ts';
import type { YearRow } from '../year.schema.ts';

/** What the programme officers decide on the form of a file. */
export const formality: Readonly<Record<string, Player>> = {
  async accept(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (file?.state !== 'reported') return 'skipped';
    return acceptApplication(stage.deps, await stage.person(row.who, 'programme-officer'), {
      number: file.number,
      seen: file.version,
    });
  },

  async 'ask-supplement'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    const items = (row.sections ?? []).map((section) => ({
      section,
      field: null,
      reason: row.reasons?.[0] ?? '',
      sentence: row.sentence ?? '',
    }));
    return requestSupplement(stage.deps, await stage.person(row.who, 'programme-officer'), {
      number: file.number,
      seen: file.version,
      items,
      clause: row.clause,
    });
  },

  async reject(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    const rejection = {
      clause: row.clause ?? '',
      reason: row.reasons?.[0] ?? '',
      sentence: row.sentence ?? '',
    };
    return proposeRejection(stage.deps, await stage.person(row.who, 'programme-officer'), {
      number: file.number,
      seen: file.version,
      ...rejection,
    });
  },
};

/** The second officer of a rejection. */
export async function confirmRejected(
  stage: Stage,
  row: YearRow,
  number: number,
): Promise<unknown | Refusal | 'skipped'> {
  const file = await stage.file(number);
  if (!file) return 'skipped';
  return confirmRejection(stage.deps, await stage.person(row.who, 'programme-officer'), {
    number: file.number,
    seen: file.version,
  });
}
